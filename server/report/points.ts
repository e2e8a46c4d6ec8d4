import { contextSection } from '#annex-a/framework/report-sections.ts'
import { addReportAnswer, addReportPoint, addReportStep, reportPointsOf, reportStepsOf, reportTextById, type ReportPointRow } from '#db/queries/report.ts'
import { reportPiecesOf } from '#db/queries/report-pieces.ts'
import type { HereInInspection } from '../door.ts'
import { checkTexts, keepBecause } from '../evidence/check-texts.ts'
import { keepField } from '../fields/keep.ts'
import { keptFields } from '../fields/kept.ts'
import { newId } from '../ids.ts'
import { idIn, textIn, type Values } from '../threads/form.ts'
import { formValues, refuse } from '../web/form.ts'
import { contentOf, sourcesOf, type ReportContent } from './content.ts'
import { mostOfPiece } from './field-kind.ts'
import { saySection } from './section.ts'
import { reportStanding } from './standing.ts'

export const mostOfPoint = 5_000

/** A point as both sides read it. */
export interface ShownPoint {
  readonly id: string
  readonly number: number
  readonly section: string
  readonly paragraph: number | null
  readonly words: string
  readonly raisedBy: string
  readonly raisedAt: string
  readonly textNumber: number
  readonly answer: { readonly is: 'accepted' | 'not-accepted'; readonly words: string; readonly before: string | null; readonly after: string | null; readonly at: string } | null
}

/** Whoever answered is no part of it: the answer is the lead inspector's. */
export const shownPoint = ({ id, number, section, paragraph, words, raiser, raised_at, textNumber, answer }: ReportPointRow): ShownPoint => ({
  id, number, section: saySection(section), paragraph, words, raisedBy: raiser, raisedAt: raised_at, textNumber,
  answer: answer && { is: answer.answer, words: answer.words, before: answer.before_words, after: answer.after_words, at: answer.answered_at },
})

export interface PointForm { readonly inspectionId: string; readonly id: string; readonly section: string; readonly says: string; readonly paragraphs: readonly { readonly number: number; readonly text: string }[] }

const paragraphsOf = (content: ReportContent, section: string): PointForm['paragraphs'] | null =>
  (section === contextSection ? [] : content.sections.find(({ code }) => code === section)?.paragraphs ?? null)

const beingChecked = async ({ db, inspection }: HereInInspection) => {
  const { state, authorityTextId } = reportStanding(await reportStepsOf(db, inspection.id))
  const text = state === 'factual-accuracy' && authorityTextId ? await reportTextById(db, inspection.id, authorityTextId) : undefined
  return text ? { text, content: contentOf(text) } : null
}

/** The form for a point about the section that the address names. Throws 404 while there is nothing to check, and for a section that there is not. */
export const preparePoint = async (here: HereInInspection): Promise<PointForm> => {
  const checked = await beingChecked(here)
  const section = here.url.searchParams.get('section') ?? ''
  const paragraphs = checked && paragraphsOf(checked.content, section)
  if (!paragraphs) throw new Response(null, { status: 404 })
  return { inspectionId: here.inspection.id, id: newId(), section, says: saySection(section), paragraphs }
}

const over = 'The check of facts is over, so this was not kept. Ask the lead inspector under Questions and answers'
type Raised = { readonly done: true } | { readonly refusal: ReturnType<typeof refuse> }

/** An officer says what is not right. After the day it is still taken, and said to be late. */
export const raisePoint = async (here: HereInInspection): Promise<Raised> => {
  const { db, inspection, person, now, about } = here
  const values = formValues(await here.request.formData())
  const checked = await beingChecked(here)
  const paragraphs = checked && paragraphsOf(checked.content, textIn(values, 'section'))
  if (!checked || !paragraphs) return { refusal: refuse({ form: over }, values) }
  const words = textIn(values, 'words').trim()
  const number = textIn(values, 'paragraph')
  const paragraph = number === '' || number === 'whole' ? null : paragraphs.find((one) => String(one.number) === number)?.number
  const errors: Record<string, string> = {}
  if (paragraph === undefined) errors['paragraph'] = 'Choose a paragraph of this section'
  if (!words) errors['words'] = 'Say what is not right, what is, and where it can be seen'
  else if (words.length > mostOfPoint) errors['words'] = `This has ${words.length} characters. Shorten it to ${mostOfPoint} or fewer`
  const id = idIn(values) ?? newId()
  const named = await checkTexts(here, values, { words }, id, 'from-authority')
  if (paragraph === undefined || Object.keys({ ...named.errors, ...errors }).length) return { refusal: refuse({ ...named.errors, ...errors }, { ...values, ...named.values }) }
  await addReportPoint(db, { id, inspection_id: inspection.id, text_id: checked.text.id, section: textIn(values, 'section'), paragraph, words, raised_by: person.id, raised_at: now })
  about('report-point', id, await keepBecause(here, id, named))
  return { done: true }
}

/** An officer says that there are no more points: the inspectors need not wait for the day. False where that changes nothing: too late, or said before. */
export const finishCheck = async (here: HereInInspection): Promise<boolean> => {
  const { db, inspection, person, now, about } = here
  const standing = reportStanding(await reportStepsOf(db, inspection.id))
  if (standing.state !== 'factual-accuracy' || standing.authorityFinished) return false
  about('report', inspection.id, { step: 'authority-finished' })
  await addReportStep(db, { inspection_id: inspection.id, kind: 'authority-finished', text_id: standing.authorityTextId!, person_id: null, on_date: null, overall: null, words: '', done_by: person.id, done_at: now })
  return true
}

export interface AnswerForm {
  readonly inspectionId: string
  readonly point: ShownPoint
  readonly mayAnswer: boolean
  /** Pieces of the section as they read now; none for the context section, whose figures are changed on its own page. */
  readonly pieces: readonly { readonly id: string; readonly text: string; readonly version: number; readonly number: number }[]
  /** The piece that the point names, where it names one. */
  readonly about: string | null
  readonly isContext: boolean
}

const pointHere = async ({ db, inspection, params }: HereInInspection): Promise<ReportPointRow> => {
  const point = (await reportPointsOf(db, inspection.id)).find(({ id }) => id === params['point'])
  if (!point) throw new Response(null, { status: 404 })
  return point
}

interface PieceNow { readonly id: string; readonly text: string; readonly version: number }

const piecesOf = async ({ db, inspection }: HereInInspection, section: string): Promise<PieceNow[]> => {
  const kept = await keptFields(db, inspection.id, 'report', section)
  return (await reportPiecesOf(db, inspection.id)).filter((piece) => piece.section === section).map(({ id }) => ({ id, text: kept[id]?.value ?? '', version: kept[id]?.version ?? 0 }))
}

/** What the lead inspector sees of one point. Throws 404 where there is none. */
export const prepareAnswer = async (here: HereInInspection): Promise<AnswerForm> => {
  const { db, inspection, roles } = here
  const point = await pointHere(here)
  const standing = reportStanding(await reportStepsOf(db, inspection.id))
  const sources = sourcesOf((await reportTextById(db, inspection.id, point.text_id))!)
  return {
    inspectionId: inspection.id, point: shownPoint(point), isContext: point.section === contextSection,
    mayAnswer: roles.includes('lead') && inspection.closed_at === null && standing.state === 'factual-accuracy',
    pieces: (await piecesOf(here, point.section)).flatMap((piece) => {
      const number = sources.find(({ pieceId }) => pieceId === piece.id)?.number
      return number === undefined ? [] : [{ ...piece, number }]
    }),
    about: sources.find(({ number }) => number === point.paragraph)?.pieceId ?? null,
  }
}

/** The form brings the version of each paragraph that it showed: what was written for another point meanwhile is not undone unseen. */
const changedMeanwhile = (values: Values, { id, version }: PieceNow): boolean => !['', String(version)].includes(textIn(values, `version-${id}`))

const readAnswer = (values: Values, isContext: boolean, pieces: readonly PieceNow[]) => {
  const [is, words, after] = [textIn(values, 'answer'), textIn(values, 'words').trim(), textIn(values, 'after').trim()]
  const piece = pieces.find(({ id }) => id === textIn(values, 'piece'))
  const errors: Record<string, string> = {}
  if (is !== 'accepted' && is !== 'not-accepted') errors['answer'] = 'Choose whether the point is accepted'
  if (is === 'not-accepted' && !words) errors['words'] = 'Say why it is not accepted: the authority sees the reason'
  if (is === 'accepted' && isContext && !words) errors['words'] = 'Say what was changed: the figures are decided on the page of the context section'
  if (is === 'accepted' && !isContext && !piece) errors['piece'] = 'Choose the paragraph that is changed'
  else if (is === 'accepted' && !isContext) {
    const wrong = changedMeanwhile(values, piece!) ? 'This paragraph was changed meanwhile. Below stands how it reads now: write it with both changes' : wrongWords(textIn(values, 'leave') === 'yes', after, piece!, pieces)
    if (wrong) errors['after'] = wrong
  }
  if (after.length > mostOfPiece) errors['after'] = `This has ${after.length} characters. Shorten it to ${mostOfPiece} or fewer`
  if (words.length > mostOfPoint) errors['words'] = `This has ${words.length} characters. Shorten it to ${mostOfPoint} or fewer`
  return { is: is as 'accepted' | 'not-accepted', words, after: textIn(values, 'leave') === 'yes' ? '' : after, piece, errors }
}

/** Nobody leaves a paragraph out, or overwrites it with another, by an oversight. Null where the words can be taken. */
const wrongWords = (leave: boolean, after: string, piece: PieceNow, pieces: readonly PieceNow[]): string | null => {
  if (leave) return null
  if (!after) return 'Write how the paragraph is to read, or tick that it is left out'
  if (after === piece.text.trim()) return 'Change the words: an accepted point changes the report'
  return pieces.some(({ id, text }) => id !== piece.id && text.trim() === after) ? 'These are the words of another paragraph. Write how the one that you chose is to read' : null
}

/** The same form sent twice is one answer. */
const saidAlready = ({ answer }: ReportPointRow, { is, words, after }: { is: string; words: string; after: string | null }, piece: PieceNow | undefined): boolean =>
  answer?.answer === is && answer.words === words && answer.after_words === after && (after === null || piece?.text.trim() === after)

/** Answers one point: accepted with changed words, or not accepted because. The last answer counts, and all are kept. */
export const answerPoint = async (here: HereInInspection): Promise<Raised> => {
  const { db, inspection, person, now, about } = here
  const point = await pointHere(here)
  const values = formValues(await here.request.formData())
  if (reportStanding(await reportStepsOf(db, inspection.id)).state !== 'factual-accuracy') return { refusal: refuse({ form: 'The report is not with the authority any more, so this answer was not kept' }, values) }
  const isContext = point.section === contextSection
  const { is, words, after, piece, errors } = readAnswer(values, isContext, await piecesOf(here, point.section))
  if (saidAlready(point, { is, words, after: is === 'accepted' && !isContext ? after : null }, piece)) return { done: true }
  const named = await checkTexts(here, values, { words, ...(is === 'accepted' && !isContext ? { after } : {}) }, `answer-${point.id}`, 'authority')
  if (Object.keys({ ...named.errors, ...errors }).length) return { refusal: refuse({ ...named.errors, ...errors }, { ...values, ...named.values }) }
  const changes = is === 'accepted' && !isContext ? piece! : null
  if (changes) {
    await keepField(here, { about: 'report', id: point.section, name: changes.id, value: after, from: changes.version, session: 'answer', change: null, how: 'chosen' })
  }
  await addReportAnswer(db, { point_id: point.id, answer: is, words, before_words: changes?.text ?? null, after_words: changes ? after : null, answered_by: person.id, answered_at: now })
  about('report-point', point.id, { answer: is, ...await keepBecause(here, `answer-${point.id}`, named) })
  return { done: true }
}
