import { annotatedWorkbook } from '#annex-a/outgoing/annotated-workbook.ts'
import { check } from '#annex-a/reading/check.ts'
import type { Checked, CheckOptions, Finding, SourceFile } from '#annex-a/reading/checked.ts'
import { shiftFinding } from '#annex-a/outgoing/shifted.ts'
import type { Cell, Workbook } from '#annex-a/workbook/cells.ts'
import { openFile } from '#annex-a/workbook/open.ts'

export const options: CheckOptions = { inspectionDate: '2016-04-12', stage: 2 }

/** What two checks must agree on. Formulas are values in the copy, and a sheet may have had to change its name. */
export const same = (findings: readonly Finding[]): unknown[] =>
  findings.filter(({ code }) => code !== 'formulas').map((finding) => ({
    ...finding,
    sheet: null,
    facts: Object.entries(finding.facts).filter(([name]) => name !== 'file'),
    related: finding.related.map((place) => ({ ...place, sheet: null })),
  }))

export const twoToTheRight = (findings: readonly Finding[]): Finding[] => findings.map((finding) => shiftFinding(finding, () => 2))

/** Files checked, their copy, and what checking the copy finds. */
export async function copied(files: readonly SourceFile[], how: CheckOptions = options): Promise<{ checked: Checked; copy: Uint8Array; again: Checked }> {
  const checked = check(files, how)
  const copy = await annotatedWorkbook(files, checked)
  return { checked, copy, again: check([{ name: 'copy.xlsx', bytes: copy }], how) }
}

export const csv = (name: string, ...lines: readonly string[]): SourceFile => ({ name, bytes: new TextEncoder().encode(lines.join('\r\n')) })

/** All cells of a sheet by their place, such as `C17`. */
export function cellsOf(workbook: Workbook, sheet: string): Map<string, Cell> {
  const found = workbook.sheets.find(({ name }) => name === sheet)!
  return new Map([...found.rows()].flatMap(({ number, cells }) => cells.map((cell) => [`${cell.column}:${number}`, cell] as const)))
}

export const open = (bytes: Uint8Array): Workbook => openFile('copy.xlsx', bytes)
