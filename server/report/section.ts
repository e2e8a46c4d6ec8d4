import { contextSection, contextSays, reportSectionOf, reportSections, type ReportSection } from '#annex-a/framework/report-sections.ts'
import { evidenceById } from '#db/queries/evidence.ts'
import { reportCommentsOf, reportStepsOf, type ReportCommentRow } from '#db/queries/report.ts'
import { removedPiecesOf } from '#db/queries/report-pieces.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { shownRecords, type ShownRecord } from '../evidence/shown.ts'
import { keptFields, type KeptField } from '../fields/kept.ts'
import { newId } from '../ids.ts'
import { gradesForReport, type ReportGrade } from './grades.ts'
import { countSection, isBare, piecesWithTexts, type SectionCount } from './pieces.ts'
import { saidBefore, type SaidBefore } from './said-before.ts'
import { reportStanding, type ReportState } from './standing.ts'

/** A comment of whoever assures quality. */
export interface ShownComment { readonly id: string; readonly words: string; readonly writer: string; readonly at: string; readonly textNumber: number }
export const shownComment = ({ id, words, writer, written_at, textNumber }: ReportCommentRow): ShownComment => ({ id, words, writer, at: written_at, textNumber })

export interface ShownPiece {
  readonly id: string
  readonly text: string
  readonly kept: KeptField | undefined
  readonly bare: boolean
  readonly evidence: readonly ShownRecord[]
}

export interface SectionView {
  readonly inspectionId: string
  readonly section: ReportSection
  readonly state: ReportState
  /** Whether this person may write in it now. */
  readonly mayWrite: boolean
  /** Whether this person assures the quality of the report now. */
  readonly mayComment: boolean
  /** Of the next comment: the same form sent twice is kept once. */
  readonly commentId: string
  readonly grade: ReportGrade | null
  readonly count: SectionCount
  readonly pieces: readonly ShownPiece[]
  /** What was said of it with a grade: to choose from, never put in by itself. */
  readonly said: SaidBefore | null
  readonly removed: readonly { readonly id: string; readonly text: string }[]
  readonly comments: readonly ShownComment[]
  readonly next: ReportSection | null
}

/** The section that the address names. Throws 404 where the report has none of that name. */
export const sectionHere = (inspection: InspectionRow, code: string | undefined): ReportSection => {
  const section = reportSectionOf(code, { lscbConcurrent: inspection.lscb_concurrent === 1 })
  if (!section) throw new Response(null, { status: 404 })
  return section
}

/** What a section is called; the context section has no page of its own here. */
export const saySection = (code: string): string => (code === contextSection ? contextSays : reportSectionOf(code, { lscbConcurrent: true })?.says ?? code)

/** One section of the report, to be written, or to be read with what it rests on. */
export const seeSection = async (here: HereInInspection, code: string | undefined): Promise<SectionView> => {
  const { db, inspection, person, roles } = here
  const section = sectionHere(inspection, code)
  const standing = reportStanding(await reportStepsOf(db, inspection.id))
  const open = may('writeReport', roles, { closed: inspection.closed_at !== null }).may
  const pieces = (await piecesWithTexts(db, inspection)).filter((piece) => piece.section === section.code)
  const kept = await keptFields(db, inspection.id, 'report', section.code, person.id)
  const records = await recordsById(here, [...new Set(pieces.flatMap(({ evidence }) => evidence.map(({ id }) => id)))])
  const all = reportSections({ lscbConcurrent: inspection.lscb_concurrent === 1 })
  return {
    inspectionId: inspection.id, section, state: standing.state, mayWrite: open && standing.state === 'drafting',
    mayComment: open && standing.assurer?.id === person.id, commentId: newId(), count: countSection(pieces),
    said: await saidBefore(here, section.code, pieces.map(({ text }) => text)),
    grade: section.judgement ? (await gradesForReport(db, inspection)).find((one) => one.code === section.judgement) ?? null : null,
    pieces: pieces.map((piece) => ({ id: piece.id, text: piece.text, kept: kept[piece.id], bare: isBare(piece), evidence: piece.evidence.flatMap(({ id }) => records.get(id) ?? []) })),
    removed: (await removedPiecesOf(db, inspection.id, section.code)).flatMap(({ id }) => (kept[id]?.value.trim() ? [{ id, text: kept[id].value }] : [])),
    comments: (await reportCommentsOf(db, inspection.id)).filter((one) => one.section === section.code).map(shownComment),
    next: all[all.indexOf(all.find((one) => one.code === section.code)!) + 1] ?? null,
  }
}

const recordsById = async ({ db, inspection, person }: HereInInspection, ids: readonly string[]): Promise<ReadonlyMap<string, ShownRecord>> => {
  const rows = []
  for (const id of ids) {
    const row = await evidenceById(db, inspection.id, person.id, id)
    if (row) rows.push(row)
  }
  return new Map((await shownRecords(db, rows)).map((record) => [record.id, record]))
}
