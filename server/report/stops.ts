import { sayDate } from '#annex-a/reading/dates.ts'
import type { ReportPointRow } from '#db/queries/report.ts'
import type { MadeReport } from './content.ts'
import type { ReportGrade } from './grades.ts'
import type { IdentityInReport } from './identities.ts'
import { countSection } from './pieces.ts'
import { isCheckOver, type ReportStanding, type ReportState } from './standing.ts'

export const steps = ['quality-assurance', 'send-back', 'pass', 'send', 'due', 'final', 'open-again', 'publish', 'correct', 'leave'] as const
export type ReportStepName = (typeof steps)[number]

/** All that decides whether the report may go a step further. */
export interface Deciding {
  readonly standing: ReportStanding
  readonly made: MadeReport
  /** While a published text is corrected: whether it reads otherwise now. */
  readonly differs: boolean
  readonly grades: readonly ReportGrade[]
  readonly points: readonly ReportPointRow[]
  readonly identities: readonly IdentityInReport[]
  /** People of the team who have written nothing of it. */
  readonly assurers: readonly { readonly id: string; readonly name: string }[]
  readonly me: { readonly id: string; readonly lead: boolean }
  readonly now: string
}

const from: { readonly [S in ReportStepName]: readonly ReportState[] } = {
  'quality-assurance': ['drafting'], 'send-back': ['quality-assurance', 'ready', 'factual-accuracy'], pass: ['quality-assurance'], send: ['ready'], due: ['factual-accuracy'],
  final: ['factual-accuracy'], 'open-again': ['final'], publish: ['final'], correct: ['published'], leave: ['drafting', 'quality-assurance', 'ready', 'factual-accuracy', 'final'],
}

/** Whether somebody may take the step at all, as the report stands. */
export const mayStep = (step: ReportStepName, { standing, me }: Pick<Deciding, 'standing' | 'me'>): boolean => {
  if (!from[step].includes(standing.state)) return false
  if (step === 'quality-assurance') return true
  if (step === 'leave') return me.lead && standing.correcting !== null
  if (step === 'pass') return standing.assurer?.id === me.id
  return me.lead || (step === 'send-back' && standing.assurer?.id === me.id)
}

/** What has to be done first, in words. Nothing where the step can be taken. */
export const stopsOf = (step: ReportStepName, deciding: Deciding): readonly string[] => {
  if (step === 'quality-assurance') return stopsBeforeQuality(deciding)
  return step === 'final' ? stopsBeforeFinal(deciding) : []
}

const nothingCorrected = ({ standing: { correcting, publications }, differs }: Deciding): string[] =>
  (correcting && !differs ? [`Nothing in it reads otherwise than the text published on ${sayDate(publications.at(-1)!.on)}: correct what was wrong, or leave that text as it is`] : [])

const stopsBeforeQuality = (deciding: Deciding): string[] => [
  ...nothingCorrected(deciding),
  ...(deciding.made.sources.length ? [] : ['Nothing is written yet: write at least one paragraph']),
  ...(deciding.assurers.length ? [] : ['Everybody on the team has written in this report, and quality is assured by somebody who has not. Ask the lead inspector or an administrator to put another person on the team']),
]

/** What the team itself has still to do before the report can be final: told from the first step on, so that the authority need not check it twice. */
const unfinished = ({ made, grades }: Deciding): string[] => {
  const unsigned = grades.filter(({ signedOff }) => !signedOff)
  const unsaid = grades.filter(({ code, grade }) => grade !== null && made.content.sections.some(({ judgement, paragraphs }) => judgement === code && !paragraphs.length))
  return [
    ...unsigned.map(({ says }) => `“${says}” is not signed off yet`),
    ...unsaid.map(({ says }) => `“${says}” is graded, and nothing is written under it: send the report back to the team, and say what the grade rests on`),
    ...(made.content.openFigures ? [`${made.content.openFigures} ${made.content.openFigures === 1 ? 'figure of the context section is' : 'figures of the context section are'} not decided yet: a published report has no XXX`] : []),
  ]
}

const stopsBeforeFinal = (deciding: Deciding): string[] => {
  const { standing, points, now } = deciding
  const open = points.filter(({ answer }) => !answer)
  return [
    ...nothingCorrected(deciding),
    ...(open.length ? [`${open.length === 1 ? 'Point' : 'Points'} ${open.map(({ number }) => number).join(', ')} of the authority ${open.length === 1 ? 'has' : 'have'} no answer yet: each is answered`] : []),
    ...(isCheckOver(standing, now) ? [] : [`The authority has until the end of ${sayDate(standing.due!)} to raise points, and has not said that it is done`]),
    ...unfinished(deciding),
  ]
}

/** What to look at first. It stops nothing: a person decides. */
export const warningsOf = (step: ReportStepName, { made, grades }: Deciding): readonly string[] => {
  if (step !== 'quality-assurance' && step !== 'send' && step !== 'final' && step !== 'pass') return []
  const { bare, empty } = countSection(made.pieces)
  const without = made.content.sections.filter(({ paragraphs }) => !paragraphs.length)
  const ungraded = grades.filter(({ recorded }) => !recorded)
  return [
    ...(bare ? [`${bare} ${bare === 1 ? 'paragraph rests' : 'paragraphs rest'} on no evidence`] : []),
    ...(empty ? [`${empty} ${empty === 1 ? 'paragraph has' : 'paragraphs have'} no words, and will be left out`] : []),
    ...(without.length ? [`Nothing is written under: ${without.map(({ says }) => says).join('; ')}`] : []),
    ...(ungraded.length ? [`No grade is recorded for: ${ungraded.map(({ says }) => says).join('; ')}`] : []),
  ]
}

/** What stops the report from becoming final, said at the steps before: this one may be taken nevertheless. */
export const laterStopsOf = (step: ReportStepName, deciding: Deciding): readonly string[] =>
  (step === 'quality-assurance' || step === 'pass' || step === 'send' ? unfinished(deciding) : [])

/** Whenever the text is handed on, words that could name somebody are taken out, or it is said why they name nobody: nobody assures the quality of what the authority cannot be sent. */
export const asksForIdentities = (step: ReportStepName, { identities }: Deciding): boolean =>
  (step === 'quality-assurance' || step === 'pass' || step === 'send' || step === 'final') && identities.length > 0
