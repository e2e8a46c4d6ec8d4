import { authorityOf } from '#annex-a/framework/authorities.ts'
import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import { reportSections, type ReportSectionCode } from '#annex-a/framework/report-sections.ts'
import { teamOf } from '#db/queries/inspections.ts'
import { addReportText, reportTextById, reportTextsOf, type ReportTextRow } from '#db/queries/report.ts'
import { calendarOf } from '../calendar/calendar.ts'
import { contextReport, seeContext } from '../context/see-context.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { sha256Of } from '../sha256.ts'
import { gradesForReport } from './grades.ts'
import { piecesWithTexts, type Piece } from './pieces.ts'

export interface ReportParagraph {
  /** 1, 2 … through the whole report. */
  readonly number: number
  readonly text: string
}

export interface ReportSectionText {
  readonly code: ReportSectionCode
  readonly says: string
  readonly level: 2 | 3
  readonly kind: 'prose' | 'list'
  readonly judgement: JudgementCode | null
  readonly paragraphs: readonly ReportParagraph[]
}

/** The report as it is read. There is no evidence in it to be left out, so that it can be shown to the authority as it is. */
export interface ReportContent {
  readonly authority: string
  /** Days on site, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  readonly leadInspector: string
  readonly lscbConcurrent: boolean
  readonly grades: readonly { readonly code: JudgementCode; readonly says: string; readonly grade: Grade | null; readonly recorded: boolean }[]
  readonly sections: readonly ReportSectionText[]
  readonly context: readonly { readonly section: string; readonly sentences: readonly string[] }[]
  /** Figures of the context section that nobody has decided yet: they read XXX. */
  readonly openFigures: number
}

/** Which paragraph rests on what: the team's alone. */
export interface ReportSource { readonly number: number; readonly pieceId: string; readonly evidence: readonly { readonly id: string; readonly version: number }[] }

export interface MadeReport { readonly content: ReportContent; readonly sources: readonly ReportSource[]; readonly pieces: readonly Piece[] }

/** The report as it would read now. Pieces without words are left out of it. */
export const makeReport = async (here: HereInInspection): Promise<MadeReport> => {
  const { db, inspection } = here
  const [calendar, team, pieces] = [await calendarOf(db, inspection), await teamOf(db, inspection.id), await piecesWithTexts(db, inspection)]
  const dateOf = (id: string): string => calendar.find((one) => one.id === id)!.on.date
  const context = contextReport(await seeContext(here))
  const lscbConcurrent = inspection.lscb_concurrent === 1
  const sources: ReportSource[] = []
  const sections = reportSections({ lscbConcurrent }).map(({ code, says, level, kind, judgement }): ReportSectionText => ({
    code, says, level, kind, judgement,
    paragraphs: pieces.filter((piece) => piece.section === code && piece.text.trim()).map((piece) => {
      sources.push({ number: sources.length + 1, pieceId: piece.id, evidence: piece.evidence.map(({ id, version }) => ({ id, version })) })
      return { number: sources.length, text: piece.text.trim() }
    }),
  }))
  const grades = (await gradesForReport(db, inspection)).map(({ code, says, grade, recorded }) => ({ code, says, grade, recorded }))
  const content: ReportContent = {
    authority: authorityOf(inspection.authority)?.name ?? inspection.authority, from: dateOf('first-team'), to: dateOf('fieldwork-end'),
    leadInspector: team.find(({ role }) => role === 'lead')?.name ?? '', lscbConcurrent, grades, sections, context: context.sections, openFigures: context.open,
  }
  return { content, sources, pieces }
}

/** Freezes the report as it reads now; the text that was frozen last, where it reads and rests the same. */
export const freezeReport = async (here: HereInInspection, made: MadeReport): Promise<ReportTextRow> => {
  const { db, inspection, person, now } = here
  const [content, sources] = [JSON.stringify(made.content), JSON.stringify(made.sources)]
  const [newest] = await reportTextsOf(db, inspection.id)
  const last = newest && newest.sha256 === sha256Of(content) ? await reportTextById(db, inspection.id, newest.id) : undefined
  if (last?.sources === sources) return last
  const id = newId()
  await addReportText(db, { id, inspection_id: inspection.id, content, sources, sha256: sha256Of(content), made_by: person.id, made_at: now })
  return (await reportTextById(db, inspection.id, id))!
}

/** What the authority and everybody else reads of a frozen text. */
export const contentOf = ({ content }: Pick<ReportTextRow, 'content'>): ReportContent => JSON.parse(content) as ReportContent
/** What only the team may know of it. */
export const sourcesOf = ({ sources }: Pick<ReportTextRow, 'sources'>): readonly ReportSource[] => JSON.parse(sources) as readonly ReportSource[]
