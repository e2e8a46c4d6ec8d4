import type { List } from '../specification/grammar/list.ts'
import { listOf } from '../specification/lists/index.ts'
import { columnLetter } from '../workbook/a1.ts'
import type { Finding, ReadList, ReadRow } from './checked.ts'
import type { FieldReader } from './cells/readers.ts'
import { columnsOf, type Columns } from './columns.ts'
import { confirmedHeadings, type Confirmed } from './confirmed.ts'
import { findInRow } from './findings.ts'
import { matchHeadings, type Matched } from './headings/match.ts'
import { isNote } from './notes.ts'
import type { KnownSheet } from './recognise/sheet.ts'
import { rowReader } from './row.ts'
import { isUpn, unlessUpn } from './upn.ts'
import { sheetFindings, type SheetFacts } from './sheet-findings.ts'

export interface ListRead { readonly list: ReadList; readonly findings: readonly Finding[] }

/** Reads a recognised sheet row by row. `step` is told of each row. Throws UnreadableFile where the sheet is broken. */
export function readList(known: KnownSheet, file: number, reader: FieldReader, confirmed: Confirmed | undefined, step: () => void): ListRead {
  const spec = listOf(known.fit.list)
  const matched = matchHeadings(spec.number, known.fit.headings.filter(({ text }) => text !== ''), confirmedHeadings(confirmed, spec.number))
  const columns = columnsOf(spec, matched, reader)
  const { rows, facts, problems } = readRows(known, matched, columns, spec, step)
  const list = asList(known, file, matched, columns, rows, facts)
  const findings = problems.map(({ row, field, code }) => findInRow(code, list, row, field))
  return { list, findings: [...sheetFindings(known, list, matched, facts), ...findings] }
}

interface Problem { readonly row: ReadRow; readonly field: string; readonly code: string }

function readRows(known: KnownSheet, matched: Matched, columns: Columns, spec: List, step: () => void) {
  const id = spec.fields['childId']
  const orUpn = id?.kind === 'child' && id.orUpn === true
  const rows: ReadRow[] = []
  const problems: Problem[] = []
  const facts: SheetFacts = { formulas: 0, firstFormula: null, footerRows: [], firstNote: null, blankRows: 0 }
  let inThisRow: { field: string; code: string }[] = []
  const read = rowReader(columns, id ? 'childId' : null, {
    problem: (field, code) => inThisRow.push({ field, code }),
    formula: (row, column, field, shown) => {
      facts.formulas++
      facts.firstFormula ??= { row, column, field, shown }
    },
  })
  let last = known.fit.row
  for (const sheetRow of known.sheet.rows()) {
    if (sheetRow.number <= known.fit.row) continue
    if (isNote(sheetRow, matched.taken)) {
      facts.footerRows.push(sheetRow.number)
      facts.firstNote ??= sheetRow.cells[0]?.shown ?? null
      continue
    }
    facts.blankRows += sheetRow.number - last - 1 - facts.footerRows.filter((number) => number > last).length
    last = sheetRow.number
    const row = orUpn ? unlessUpn(read(sheetRow)) : read(sheetRow)
    rows.push(row)
    if (inThisRow.length > 0) {
      for (const { field, code } of inThisRow) problems.push({ row, field, code })
      inThisRow = []
    }
    step()
  }
  return { rows, facts, problems }
}

function asList(known: KnownSheet, file: number, matched: Matched, columns: Columns, rows: readonly ReadRow[], facts: SheetFacts): ReadList {
  const { list: number, row: headerRow } = known.fit
  const key = (row: ReadRow) => (number === 11 ? row.values['reference'] ?? null : row.childKey ?? (isUpn(row.values['childId']) ? row.values['childId']! : null))
  const letter = (name: string, index: number) => ({ header: name, column: columnLetter(columns.columnOfExtra(index)) })
  return {
    list: number,
    file,
    sheet: known.sheet.name,
    headerRow,
    columns: matched.taken.map(({ field, text, column, matched: how }) => ({ field, header: text, column: columnLetter(column), matched: how })),
    missing: matched.missing,
    extra: columns.extras.map(letter),
    rows,
    children: new Set(rows.map(key).filter((one) => one !== null && one !== '')).size,
    hiddenRows: rows.reduce((sum, { hidden }) => sum + (hidden ? 1 : 0), 0),
    blankRows: facts.blankRows,
    footerRows: facts.footerRows,
  }
}
