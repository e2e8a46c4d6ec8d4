import type { Worksheet } from 'exceljs'
import type { ReadList } from '../reading/checked.ts'
import { cellName } from '../workbook/a1.ts'
import { excelText } from './excel-text.ts'
import type { ListMarks, RowMarks } from './marks.ts'
import { onCell } from './words.ts'

/** More notes than this in one workbook make Excel slow to open it: each is a drawing. */
const MOST_NOTES = 5_000

export interface NotesGiven {
  /** Cells that have a note, and cells that are marked. */
  readonly given: number
  readonly marked: number
}

interface Marked { readonly out: Worksheet; readonly list: ReadList | null; readonly marks: ListMarks | null }

/** Puts a note on each marked cell, list by list, as far as there is room for them. */
export function noteCells(sheets: readonly Marked[], most = MOST_NOTES): NotesGiven {
  let given = 0
  let marked = 0
  for (const { out, list, marks } of sheets) {
    if (!list || !marks) continue
    for (const [row, { cells }] of markedRows(list, marks)) {
      marked += cells.size
      for (const [column, findings] of cells) {
        if (given >= most) break
        out.getCell(cellName(row, column)).note = excelText(findings.map(onCell).join('\n'))
        given++
      }
    }
  }
  return { given, marked }
}

const markedRows = ({ headerRow }: ReadList, { headings, rows }: ListMarks): Iterable<readonly [number, RowMarks]> =>
  headings ? [[headerRow, headings], ...rows] : rows
