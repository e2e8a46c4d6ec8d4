import type { Worksheet } from 'exceljs'
import { severities, type Checked, type Finding, type ReadFile } from '../reading/checked.ts'
import { sayDate } from '../reading/dates.ts'
import { flagByCode, ruleByCode } from '../rules/index.ts'
import { sayFileProblem } from '../rules/say.ts'
import { capital, sayList } from '../rules/words.ts'
import { edition } from '../specification/edition.ts'
import { listOf } from '../specification/lists/index.ts'
import { inListOrder, type ListId } from '../specification/grammar/list.ts'
import { ADDED_SHEETS } from './added.ts'
import type { ExplainedBy } from './explained.ts'
import { markWords } from './severity.ts'
import { addHeading, addRow, addTable, addTitle, setWidths, type Written } from './sheet-text.ts'
import { sentences, withExplained } from './words.ts'

export interface Summary {
  readonly checked: Checked
  /** In the places of the copy. */
  readonly findings: readonly Finding[]
  /** Findings that have no row of their own. */
  readonly whole: readonly Finding[]
  readonly explained: ExplainedBy
  /** What each list's sheet is called in the copy. */
  readonly sheetOf: (list: ListId) => string
  /** As hexadecimal digits, in the order of the files; null where nobody gave one. */
  readonly fingerprints: readonly (string | null)[]
}

/** The second column has the long texts, so that every table has its own headings and none of them is empty. */
export function writeSummary(sheet: Worksheet, summary: Summary): void {
  const { checked, findings, whole, explained } = summary
  setWidths(sheet, [40, 84, 18, 18, 24, 14, 14])
  addTitle(sheet, ADDED_SHEETS.Summary)
  addRow(sheet, ['Checked as at', sayDate(checked.inspectionDate)])
  addRow(sheet, ['Stage', `Stage ${checked.stage}`])
  addRow(sheet, ['Edition', checked.edition === edition.id ? `${edition.says} (${edition.id})` : checked.edition])
  addHeading(sheet, 'What was found')
  addTable(sheet, ['List', 'Sheet', 'Rows', ...severities.map(markWords)], counts(summary))
  if (findings.length === 0) addRow(sheet, ['Nothing was found.'])
  addHeading(sheet, 'About whole lists, headings and files')
  if (whole.length === 0) addRow(sheet, ['Nothing was found about a list as a whole.'])
  else addTable(sheet, ['List', 'What is wrong, and what to do', 'Result', 'Column', 'Heading'], whole.map((finding) => wholeRow(finding, explained(finding))))
  addHeading(sheet, 'Not checked, and why')
  if (checked.notChecked.length === 0) addRow(sheet, ['Every rule was asked.'])
  else addTable(sheet, ['Rule', 'Not checked because', 'List'], checked.notChecked.map(({ code, list, because }) => [titleOf(code), because, list]))
  addHeading(sheet, 'Files')
  addTable(sheet, ['File', 'SHA-256, or why it was not taken', 'Bytes', 'Taken'], checked.files.map((file, i) => fileRow(file, summary.fingerprints[i] ?? null)))
}

function counts({ checked, findings, sheetOf }: Summary): Written[][] {
  const bySeverity = (of: readonly Finding[]) => severities.map((one) => of.filter(({ severity }) => severity === one).length)
  const byList = Map.groupBy(findings, ({ list }) => list)
  const elsewhere = byList.get(null) ?? []
  const lists = checked.lists.toSorted((a, b) => inListOrder(a.list, b.list))
  return [
    ...lists.map(({ list, rows }) => [nameOf(list), sheetOf(list), rows.length, ...bySeverity(byList.get(list) ?? [])]),
    ...(elsewhere.length === 0 ? [] : [['Files and other sheets', null, null, ...bySeverity(elsewhere)]]),
    ['All', null, lists.reduce((sum, { rows }) => sum + rows.length, 0), ...bySeverity(findings)],
  ]
}

const nameOf = (list: ListId): string => `${capital(sayList(list))}: ${listOf(list).name}`
const titleOf = (code: string): string => (ruleByCode(code) ?? flagByCode(code))?.title ?? code

const wholeRow = (finding: Finding, explanation: string | null): Written[] =>
  [finding.list === null ? 'Files and other sheets' : nameOf(finding.list), withExplained(sentences(finding), explanation), markWords(finding.severity), finding.column, finding.header]

function fileRow(file: ReadFile, sha256: string | null): Written[] {
  const why = file.problem && sayFileProblem(file.problem)
  return [file.name, why ? [why.message, why.fix].map(withFullStop).join(' ') : sha256, file.bytes, why ? 'No' : 'Yes']
}

/** Words about files may have a full stop of their own. */
const withFullStop = (words: string): string => (words.endsWith('.') ? words : `${words}.`)
