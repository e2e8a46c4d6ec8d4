import { addDays, sayDate } from '#annex-a/reading/dates.ts'
import { addWorkingDays } from '#annex-a/rules/working-days.ts'
import { edition } from '#annex-a/specification/edition.ts'
import { addMilestoneChange } from '#db/queries/calendar.ts'
import { addReportStep, reportPointsOf, reportStepsOf, reportTextById } from '#db/queries/report.ts'
import { reportWriters } from '#db/queries/report-pieces.ts'
import type { ReportStepKind } from '#db/tables/report.ts'
import { reportReceived } from '../calendar/calendar.ts'
import { today } from '../clock.ts'
import type { HereInInspection } from '../door.ts'
import { checkTexts, keepBecause } from '../evidence/check-texts.ts'
import { openTeam } from '../inspections/open-team.ts'
import { dateBoxes, readTypedDate } from '../inspections/typed-dates.ts'
import { sha256Of } from '../sha256.ts'
import { textIn, type Values } from '../threads/form.ts'
import { formValues, refuse } from '../web/form.ts'
import { contentOf, freezeReport, makeReport } from './content.ts'
import { gradesForReport } from './grades.ts'
import { identitiesInReport, type IdentityInReport } from './identities.ts'
import { outcomeCorrected, outcomePublished } from './outcome.ts'
import { mostOfCorrection } from './publications.ts'
import { reportStanding, type ReportStanding, type ReportState } from './standing.ts'
import { asksForIdentities, laterStopsOf, mayStep, steps, stopsOf, warningsOf, type Deciding, type ReportStepName } from './stops.ts'

/** Working days that the authority has for its check, unless the lead inspector says otherwise. The framework names none; five are usual. */
export const usualCheckDays = 5
export const mostStepWords = 5_000
/** Stands in the words of a step before why words of the report name nobody. */
const lookedAt = 'Words that could name somebody were looked at: '

const deciding = async (here: HereInInspection): Promise<Deciding> => {
  const { db, inspection, person, roles, now } = here
  const made = await makeReport(here)
  const writers = new Set((await reportWriters(db, inspection.id)).map(({ id }) => id))
  const standing = reportStanding(await reportStepsOf(db, inspection.id))
  const stands = standing.publications.at(-1)
  return {
    standing, made, differs: stands === undefined || (await reportTextById(db, inspection.id, stands.textId))?.sha256 !== sha256Of(JSON.stringify(made.content)), grades: await gradesForReport(db, inspection), points: await reportPointsOf(db, inspection.id),
    identities: await identitiesInReport(db, inspection, made.content), me: { id: person.id, lead: roles.includes('lead') }, now,
    assurers: (await openTeam(here)).filter(({ id }) => !writers.has(id)),
  }
}

export interface StepForm {
  readonly inspectionId: string
  readonly step: ReportStepName
  readonly state: ReportState
  readonly stops: readonly string[]
  readonly warnings: readonly string[]
  /** What will stop the report from becoming final, though not this step. */
  readonly later: readonly string[]
  readonly assurers: Deciding['assurers']
  /** Words that could name somebody; empty where this step does not ask. */
  readonly identities: readonly IdentityInReport[]
  /** The day (`YYYY-MM-DD`) of the text that still stands while it is corrected; null where nothing is. */
  readonly corrects: string | null
  /** As in the form's boxes. */
  readonly values: Readonly<Record<string, string>>
}

const stepNamed = (text: string | undefined, of: readonly ReportStepName[]): ReportStepName => {
  const step = steps.find((one) => one === text && of.includes(one))
  if (!step) throw new Response(null, { status: 404 })
  return step
}

/** Steps of whoever writes or assures quality, and those of the lead inspector alone. */
export const teamSteps: readonly ReportStepName[] = ['quality-assurance', 'send-back', 'pass']
export const leadSteps: readonly ReportStepName[] = ['send', 'due', 'final', 'open-again', 'publish', 'correct', 'leave']

/** The form of one step. Throws 404 for a step that there is not. Null where the report is not at that step, or not with this person. */
export const prepareStep = async (here: HereInInspection, of: readonly ReportStepName[]): Promise<StepForm | null> => {
  const step = stepNamed(here.params['step'], of)
  const all = await deciding(here)
  if (!mayStep(step, all)) return null
  const day = today(here.workbench.clock)
  const proposed = step === 'send' ? addWorkingDays(day, usualCheckDays) : step === 'due' ? all.standing.due! : step === 'publish' ? day : null
  return {
    inspectionId: here.inspection.id, step, state: all.standing.state, stops: stopsOf(step, all), warnings: warningsOf(step, all), later: laterStopsOf(step, all), assurers: all.assurers,
    identities: asksForIdentities(step, all) ? all.identities : [], corrects: all.standing.correcting && all.standing.publications.at(-1)!.on,
    values: { ...(proposed ? dateBoxes('on', proposed) : {}), ...(corrects(step, all) ? { words: all.standing.correcting!.why } : {}), ...(asksForIdentities(step, all) ? { because: await becauseBefore(here, all.identities) } : {}) },
  }
}

/** What was said at an earlier step, where it was said of all these words: whoever takes the next one looks at it, and need not type it anew. */
const becauseBefore = async ({ db, inspection }: HereInInspection, identities: readonly IdentityInReport[]): Promise<string> => {
  const step = (await reportStepsOf(db, inspection.id)).findLast(({ words }) => words.includes(lookedAt))
  const text = step && await reportTextById(db, inspection.id, step.text_id)
  if (!text) return ''
  const then = new Set((await identitiesInReport(db, inspection, contentOf(text))).flatMap(({ words }) => words))
  return identities.every(({ words }) => words.every((one) => then.has(one))) ? step.words.slice(step.words.lastIndexOf(lookedAt) + lookedAt.length) : ''
}

/** Whether the step publishes a correction: what was corrected is said in the report itself. */
const corrects = (step: ReportStepName, { standing }: Pick<Deciding, 'standing'>): boolean => step === 'publish' && standing.correcting !== null

interface Read { readonly words: string; readonly date: string | null; readonly personId: string | null; readonly because: string; readonly errors: Readonly<Record<string, string>> }

const wordsWanted: { readonly [S in ReportStepName]?: string } = {
  'send-back': 'Say what has to be done before it can go on', due: 'Say why the day is changed: the authority sees the reason', 'open-again': 'Say why the report is opened again',
  correct: 'Say what was wrong: the team and the authority read it', leave: 'Say why the published text is left as it is',
}

const readDate = (step: ReportStepName, values: Values, day: string, finalOn: string | null): { readonly date: string | null; readonly problem: string | null } => {
  if (step !== 'send' && step !== 'due' && step !== 'publish') return { date: null, problem: null }
  const read = readTypedDate(values, 'on', step === 'publish' ? 'the day on which it was published' : 'the day by which points are wanted')
  if ('problem' in read) return { date: null, problem: read.problem }
  const { date } = read
  if (step === 'publish') {
    if (date > day) return { date, problem: 'The day on which it was published must be today or in the past' }
    return { date, problem: finalOn && date < finalOn ? `The report was made final on ${sayDate(finalOn)}. It cannot have been published before` : null }
  }
  if (date < day) return { date, problem: `${sayDate(date)} has passed. Choose today or a later day` }
  return { date, problem: date > addDays(day, 365) ? 'Choose a day within the next year' : null }
}

const readStep = (step: ReportStepName, values: Values, all: Deciding, day: string): Read => {
  const [words, because] = [textIn(values, 'words').trim(), textIn(values, 'because').trim()]
  const errors: Record<string, string> = {}
  const { date, problem } = readDate(step, values, day, all.standing.finalOn)
  const assurer = step === 'quality-assurance' ? all.assurers.find(({ id }) => id === textIn(values, 'assurer')) : undefined
  if (step === 'quality-assurance' && !assurer) errors['assurer'] = 'Choose who is to assure the quality of the report'
  if (problem) errors['on'] = problem
  const [wanted, most] = corrects(step, all) ? ['Say what was corrected: it stands in the report', mostOfCorrection] : [wordsWanted[step], step === 'correct' ? mostOfCorrection : mostStepWords]
  if (wanted && !words) errors['words'] = wanted
  if (words.length > most) errors['words'] = `This has ${words.length} characters. Shorten it to ${most} or fewer`
  if (asksForIdentities(step, all) && !because) errors['because'] = 'Take these words out of the report, or say why they name nobody'
  if (because.length > 500) errors['because'] = 'Shorten the reason to 500 characters or fewer'
  return { words, date, because, errors, personId: assurer?.id ?? null }
}

const kinds: { readonly [S in ReportStepName]: ReportStepKind } = {
  'quality-assurance': 'asked-quality', 'send-back': 'sent-back', pass: 'passed', send: 'sent-to-authority', due: 'due-changed', final: 'made-final', 'open-again': 'opened-again', publish: 'published',
  correct: 'opened-to-correct', leave: 'left-as-published',
}

/** Whether the report stands where it does by the same form: a button pressed twice is no failure. */
const sentTwice = async ({ db, inspection, person }: HereInInspection, step: ReportStepName, values: Values): Promise<boolean> => {
  const last = (await reportStepsOf(db, inspection.id)).at(-1)
  return last?.kind === kinds[step] && last.done_by === person.id && last.words.startsWith(textIn(values, 'words').trim())
}

type Taken = { readonly step: ReportStepName } | { readonly refusal: ReturnType<typeof refuse> }

/** Takes a step of the report, and freezes the text as it reads at that moment. Throws 404 for a step that there is not. */
export const takeStep = async (here: HereInInspection, of: readonly ReportStepName[]): Promise<Taken> => {
  const { db, inspection, person, now } = here
  const step = stepNamed(here.params['step'], of)
  const values = formValues(await here.request.formData())
  const all = await deciding(here)
  if (!mayStep(step, all) && await sentTwice(here, step, values)) return { step }
  if (!mayStep(step, all)) return { refusal: refuse({ form: 'The report has gone on meanwhile. Go back to it and see where it stands' }, values) }
  const stops = stopsOf(step, all)
  if (stops.length) return { refusal: refuse({ form: stops.join('. ') }, values) }
  const day = today(here.workbench.clock)
  const { words, date, because, errors, personId } = readStep(step, values, all, day)
  // Why a day is changed is read by the authority; what is corrected in the end by everybody.
  const named = await checkTexts(here, values, step === 'correct' || step === 'due' || corrects(step, all) ? { words } : {}, `report-step-${step}`, 'authority')
  const wrong = { ...errors, ...named.errors }
  if (Object.keys(wrong).length) return { refusal: refuse(wrong, { ...values, ...named.values }) }
  const text = await freezeReport(here, all.made)
  // A published text is the final one: nothing was written since. Nor does a new day for points change what the authority reads.
  const textId = keepsText.includes(step) ? all.standing.authorityTextId ?? text.id : text.id
  await addReportStep(db, {
    inspection_id: inspection.id, kind: kinds[step], text_id: textId, person_id: personId, on_date: step === 'final' ? day : date, overall: step === 'final' ? overallOf(all) : null,
    words: [words, asksForIdentities(step, all) ? `${lookedAt}${because}` : ''].filter(Boolean).join('\n\n'), done_by: person.id, done_at: now,
  })
  await tellOthers(here, step, { day, date, textId, words }, all.standing)
  here.about('report', inspection.id, { step, ...(asksForIdentities(step, all) ? { saidToNameNobody: all.identities.length } : {}), ...await keepBecause(here, `report-step-${step}`, named) })
  return { step }
}

/** Steps that are about the text which the authority has, and freeze none. */
const keepsText: readonly ReportStepName[] = ['due', 'publish']

/** The calendar and the register of outcomes. A correction starts no time of the framework anew. */
const tellOthers = async (here: HereInInspection, step: ReportStepName, { day, date, textId, words }: { readonly day: string; readonly date: string | null; readonly textId: string; readonly words: string }, { publications }: ReportStanding): Promise<void> => {
  const stands = publications.at(-1)
  if (!stands && (step === 'final' || step === 'open-again')) await tellCalendar(here, step === 'final' ? day : null)
  if (step === 'publish') await (stands ? outcomeCorrected(here, stands.textId, textId, words) : outcomePublished(here, textId, date!))
}

const overallOf = ({ grades }: Deciding): number | null => grades.find(({ code }) => code === 'OE')?.grade ?? null

/** The clocks of paragraphs 10 and 40 count from the day on which the final report was received: it is here for the authority at once. */
const tellCalendar = ({ db, inspection, person, now }: HereInInspection, day: string | null): Promise<void> => addMilestoneChange(db, {
  inspection_id: inspection.id, milestone: reportReceived, on_date: day, at_time: null, reason: day ? 'The final report was given to the authority here' : 'The final report was opened again',
  edition: edition.id, changed_by: person.id, changed_at: now,
})
