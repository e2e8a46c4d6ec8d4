import { tryExample } from '#annex-a/reading/try-example.ts'
import { asGrid } from '#annex-a/rules/grammar/example-files.ts'
import type { Example, ExampleRows, ExampleSheet } from '#annex-a/rules/grammar/example.ts'
import { flags, rules } from '#annex-a/rules/index.ts'
import { listOf, listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import { committed } from '../support/committed.ts'

/** How often each rule answers to its examples where a column of them, all rows of a list or the list itself was not sent, and of which lists it then says that it was not asked. */

const answer = (code: string, example: Example, sheets: readonly ExampleSheet[]): string => {
  const { findings, flags: raised, notChecked } = tryExample({ ...example, sheets })
  const lists = notChecked.filter((one) => one.code === code).map(({ list }) => list ?? '-')
  return `${[...findings, ...raised].filter((one) => one.code === code).length}${lists.length === 0 ? '' : ` not ${lists.join()}`}`
}

const withoutColumn = (sheet: ExampleRows, field: string): ExampleSheet => {
  const at = Object.keys(listOf(sheet.list).fields).indexOf(field)
  const { name, grid } = asGrid(sheet)
  return { name, grid: grid.map((cells) => cells.toSpliced(at, 1)) }
}

function without(code: string, example: Example): string {
  const sheets = example.sheets ?? []
  const instead = (sheet: ExampleSheet, by: readonly ExampleSheet[]): string => answer(code, example, sheets.flatMap((one) => (one === sheet ? by : [one])))
  return sheets.flatMap((sheet) => ('grid' in sheet ? [] : [
    ...[...new Set(sheet.rows.flatMap((row) => Object.keys(row)))].map((field) => `${sheet.list}.${field} ${instead(sheet, [withoutColumn(sheet, field)])}`),
    `rows ${instead(sheet, [{ ...sheet, rows: [] }])}`, `list ${instead(sheet, [])}`,
  ])).join('; ')
}

committed(import.meta.url, 'committed/without.json', 'answers as it did to a part of its examples', [...rules, ...flags].map(({ code, examples }) =>
  [code, () => ({ passes: without(code, examples.passes), breaks: without(code, examples.breaks) })] as const))

const looksAt = ({ looksAt: looks }: (typeof rules | typeof flags)[number]): string => listsAndDocuments
  .map((list) => `${list.number}: ${Object.entries(list.fields).filter(([name, field]) => looks?.(list, name, field)).map(([name]) => name).join(' ')}`)
  .filter((line) => !line.endsWith(': ')).join('; ')

committed(import.meta.url, 'committed/looks-at.json', 'is on the help page of the same fields as before', [...rules, ...flags].map((one) => [one.code, () => looksAt(one)] as const))
