import type { ReportSectionCode } from '#annex-a/framework/report-sections.ts'
import { addReportComment, reportStepsOf } from '#db/queries/report.ts'
import { addReportPiece, reportPieceById, reportPiecesOf, setPiecePosition, setPieceRemoved } from '#db/queries/report-pieces.ts'
import type { HereInInspection } from '../door.ts'
import { keepField } from '../fields/keep.ts'
import { isId, newId } from '../ids.ts'
import { idIn, textIn, type Values } from '../threads/form.ts'
import { formValues, refuse } from '../web/form.ts'
import { mostOfPiece } from './field-kind.ts'
import { keepSection } from './keep-section.ts'
import { piecesWithTexts } from './pieces.ts'
import { saidBefore } from './said-before.ts'
import { sectionHere } from './section.ts'
import { reportStanding } from './standing.ts'

type Written = { readonly to: string } | { readonly refusal: unknown }

const meanwhile = 'The report has been handed on meanwhile, and takes no changes. What you typed is below: copy what you need, and ask whoever has it to send it back'

/**
 * What the page of a section sends: every text on it is kept first, whichever button was pressed. Throws 404 for a section that the
 * report does not have.
 */
export const writeSection = async (here: HereInInspection, code: string | undefined): Promise<Written> => {
  const { db, inspection } = here
  const section = sectionHere(inspection, code)
  const values = formValues(await here.request.formData())
  const standing = reportStanding(await reportStepsOf(db, inspection.id))
  if (textIn(values, 'do') === 'comment') return comment(here, section.code, values, standing)
  if (standing.state !== 'drafting') return { refusal: refuse({ form: meanwhile }, values) }
  const wrong = wrongTexts(values)
  if (Object.keys(wrong).length) return { refusal: refuse(wrong, values) }
  const differ = await keepSection(here, section.code, values)
  here.about('report-section', section.code)
  // Two wrote the same: first the page shows both, and somebody chooses.
  return differ ? { to: `/report/section/${section.code}?done=report-differs` } : carryOut(here, section.code, textIn(values, 'do'))
}

const wrongTexts = (values: Values): Record<string, string> => Object.fromEntries(Object.entries(values).flatMap(([name, text]) =>
  (isId(name) && typeof text === 'string' && text.length > mostOfPiece ? [[name, `This has ${text.length} characters. Shorten it to ${mostOfPiece} or fewer, or make two paragraphs of it`]] : [])))

const carryOut = async (here: HereInInspection, section: ReportSectionCode, asked: string): Promise<Written> => {
  const page = `/report/section/${section}`
  const [what, id = ''] = asked.split(':')
  if (what === 'add') return { to: `/report/piece/${await addPiece(here, section)}` }
  if (what === 'take') return take(here, section, id)
  if (what === 'save' || !id) return { to: `${page}?done=report-saved` }
  const piece = await reportPieceById(here.db, here.inspection.id, id)
  if (piece?.section !== section) throw new Response(null, { status: 404 })
  if (what === 'evidence') return { to: `/report/piece/${id}` }
  if (what === 'remove') await setPieceRemoved(here.db, id, { by: here.person.id, at: here.now })
  if (what === 'bring-back') await setPieceRemoved(here.db, id, null)
  if (what === 'up' || what === 'down') await move(here, section, id, what)
  return { to: `${page}?done=${what === 'remove' ? 'report-piece-removed' : 'report-saved'}#${what === 'remove' ? 'main-content' : `piece-${id}`}` }
}

/** Begins an item with a line that somebody chose of what was said with a grade. One that stands already is not begun twice. */
const take = async (here: HereInInspection, section: ReportSectionCode, key: string): Promise<Written> => {
  const said = await saidBefore(here, section, (await piecesWithTexts(here.db, here.inspection)).filter((piece) => piece.section === section).map(({ text }) => text))
  const line = said?.lines.find((one) => one.key === key)
  if (!line) return { to: `/report/section/${section}?done=report-said-changed` }
  if (line.used) return { to: `/report/section/${section}?done=report-saved` }
  const id = await addPiece(here, section)
  await keepField(here, { about: 'report', id: section, name: id, value: line.text, from: 0, session: 'taken', change: null, how: 'chosen' })
  return { to: `/report/section/${section}?done=report-taken#piece-${id}` }
}

export const addPiece = async ({ db, inspection, person, now }: HereInInspection, section: string): Promise<string> => {
  const id = newId()
  await addReportPiece(db, { id, inspection_id: inspection.id, section, made_by: person.id, made_at: now })
  return id
}

const move = async ({ db, inspection }: HereInInspection, section: string, id: string, way: 'up' | 'down'): Promise<void> => {
  const ids = (await reportPiecesOf(db, inspection.id)).filter((piece) => piece.section === section).map((piece) => piece.id)
  const at = ids.indexOf(id)
  const to = way === 'up' ? at - 1 : at + 1
  if (at < 0 || to < 0 || to >= ids.length) return
  ids.splice(at, 1)
  ids.splice(to, 0, id)
  for (const [index, one] of ids.entries()) await setPiecePosition(db, one, index + 1)
}

const comment = async (here: HereInInspection, section: string, values: Values, standing: ReturnType<typeof reportStanding>): Promise<Written> => {
  const { db, inspection, person, now } = here
  const words = textIn(values, 'comment').trim()
  if (standing.assurer?.id !== person.id || standing.textId === null) return { refusal: refuse({ form: 'The report is not with you any more, so this comment was not kept' }, values) }
  if (!words) return { refusal: refuse({ comment: 'Write the comment' }, values) }
  if (words.length > mostOfPiece) return { refusal: refuse({ comment: `The comment has ${words.length} characters. Shorten it to ${mostOfPiece} or fewer` }, values) }
  const id = idIn(values) ?? newId()
  await addReportComment(db, { id, inspection_id: inspection.id, text_id: standing.textId, section, words, written_by: person.id, written_at: now })
  here.about('report-section', section)
  return { to: `/report/section/${section}?done=report-commented` }
}
