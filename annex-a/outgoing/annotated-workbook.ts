import ExcelJS, { type Workbook as OutWorkbook, type Worksheet } from 'exceljs'
import type { Checked, Finding, ReadList, SourceFile } from '../reading/checked.ts'
import type { ListId } from '../specification/grammar/list.ts'
import type { RepairOf } from '../repairs/repairs.ts'
import { openFile } from '../workbook/open.ts'
import { ADDED_SHEETS } from './added.ts'
import { annotateSheet, copySheet, type Added, type Repaired } from './annotate-sheet.ts'
import { unexplained, type ExplainedBy } from './explained.ts'
import { marksOf, type ListMarks } from './marks.ts'
import { noteCells } from './note-cells.ts'
import { writeNotes } from './notes-sheet.ts'
import { sheetNames } from './sheet-names.ts'
import { sheetsAsSent, type OpenableCopy, type SheetAsSent } from './sheets-as-sent.ts'
import { shiftFinding } from './shifted.ts'
import { writeSummary } from './summary-sheet.ts'

/** A file as it was sent, and its fingerprint where it is known. */
export interface AnnotatedFile extends SourceFile {
  /** Hexadecimal digits. */
  readonly sha256?: string
}

/** What the authority has said that belongs beside what was found. */
export interface Beside {
  readonly explained?: ExplainedBy
  /** Repairs that it has agreed to: the cells are written so, and say what was sent. */
  readonly repairs?: RepairOf | undefined
}

/**
 * The lists as they were sent, with what was found beside each row and on each cell: an .xlsx for people to correct, which
 * may be sent back. `files` are those that `checked` came from, in the same order. Files that were not taken are only named.
 */
export const annotatedWorkbook = (files: readonly AnnotatedFile[], checked: Checked, beside: Beside = {}): Promise<Uint8Array> =>
  annotateOpened(files.map(({ bytes, ...file }) => ({ ...file, open: () => openFile(file.name, bytes) })), checked, beside)

/** The same for files that are opened in another way. */
export async function annotateOpened(files: readonly OpenableCopy[], checked: Checked, { explained = unexplained, repairs }: Beside = {}): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.creator = book.lastModifiedBy = 'Inspection workbench'
  const [summary, notes] = Object.keys(ADDED_SHEETS).map((name) => book.addWorksheet(name)) as [Worksheet, Worksheet]
  const sheets = files.flatMap((file, index) => sheetsAsSent(file, index, checked))
  const shifts = new Map<ListId | undefined, number>(sheets.map(({ list, by }) => [list?.list, by]))
  const said = new Map<Finding, string | null>()
  const findings = checked.findings.map((finding) => {
    const shifted = shiftFinding(finding, (list) => shifts.get(list) ?? 0)
    said.set(shifted, explained(finding))
    return shifted
  })
  const repaired: Repaired = { cells: 0 }
  const saidOf: ExplainedBy = (finding) => said.get(finding) ?? null
  const written = writeSheets(book, sheets, findings, { explained: saidOf, repairs: repairs ?? null, repaired })
  writeSummary(summary, {
    checked,
    findings,
    explained: saidOf,
    whole: [...findings.filter(({ list }) => list === null), ...written.flatMap(({ marks }) => marks?.whole ?? [])],
    sheetOf: (number) => written.find(({ list }) => list?.list === number)?.out.name ?? '',
    fingerprints: files.map(({ sha256 }) => sha256 ?? null),
  })
  writeNotes(notes, noteCells(written), repaired)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

export interface WrittenSheet {
  readonly out: Worksheet
  readonly list: ReadList | null
  readonly marks: ListMarks | null
}

function writeSheets(book: OutWorkbook, sheets: readonly SheetAsSent[], findings: readonly Finding[], beside: Added): WrittenSheet[] {
  const byList = Map.groupBy(findings, ({ list }) => list)
  const name = sheetNames(Object.keys(ADDED_SHEETS))
  return sheets.map((one) => {
    const { sheet, list } = one
    const out = book.addWorksheet(name(one.name, one.otherwise), { state: sheet.hidden ? 'hidden' : 'visible' })
    const marks = list && marksOf(list, byList.get(list.list) ?? [])
    if (list && marks) annotateSheet(out, one, list, marks, beside)
    else copySheet(out, sheet)
    return { out, list, marks }
  })
}
