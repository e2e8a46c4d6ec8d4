import { headList } from '#annex-a/rules/words.ts'
import { severities, type Severity } from '#annex-a/reading/checked.ts'
import { tryExample } from '#annex-a/reading/try-example.ts'
import type { Example, ExampleCell, ExampleSheet } from '#annex-a/rules/grammar/example.ts'
import type { Rule } from '#annex-a/rules/grammar/rule.ts'
import { say, sayFileProblem } from '#annex-a/rules/say.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { severityWords } from './severities.ts'

/** Part of an example as it is drawn: a sheet, or a file's text. */
export interface ShownSheet {
  readonly caption: string
  readonly head: readonly string[] | null
  readonly rows: readonly (readonly string[])[]
}
export interface ShownExample {
  readonly says: string
  readonly sheets: readonly ShownSheet[]
  readonly files: readonly { readonly name: string; readonly text: string }[]
}

/** A rule said for the person who sends lists. What the checker says of the breaking example is what it really says. */
export interface RuleHelp {
  readonly code: string
  readonly title: string
  readonly asks: string
  readonly severity: Severity
  readonly severityName: string
  readonly severityMeans: string
  readonly passes: ShownExample
  readonly breaks: ShownExample
  readonly said: readonly { readonly message: string; readonly fix: string | null }[]
}

const mostSaid = 3

export const ruleHelp = ({ code, title, asks, severity, examples }: Rule): RuleHelp => ({
  code, title, asks, severity, severityName: severityWords[severity].name, severityMeans: severityWords[severity].means,
  passes: shown(examples.passes), breaks: shown(examples.breaks), said: saidOf(code, examples.breaks),
})

const saidOf = (code: string, example: Example): RuleHelp['said'] => {
  const { findings, files, notChecked } = tryExample(example)
  const found = findings.filter((finding) => finding.code === code).map(say)
  const refused = files.flatMap(({ problem }) => (problem ? [sayFileProblem(problem)] : []))
  // Some rules only say what could not be asked.
  const unasked = notChecked.filter((one) => one.code === code).map(({ because }) => ({ message: because.charAt(0).toUpperCase() + because.slice(1), fix: null }))
  return ([found, refused, unasked].find((some) => some.length > 0) ?? []).slice(0, mostSaid)
}

const shown = ({ says, sheets = [], files = [] }: Example): ShownExample => ({ says, sheets: sheets.map(shownSheet), files })

const shownSheet = (sheet: ExampleSheet): ShownSheet => {
  if ('grid' in sheet) return { caption: `Sheet “${sheet.name}”`, head: null, rows: sheet.grid.map((row) => row.map(sayCell)) }
  const list = listOf(sheet.list)
  const fields = [...new Set(sheet.rows.flatMap((row) => Object.keys(row)))]
  return {
    caption: headList(list),
    head: fields.map((name) => list.fields[name]?.label ?? name),
    rows: sheet.rows.map((row) => fields.map((name) => sayCell(row[name] ?? null))),
  }
}

const sayCell = (cell: ExampleCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'object') return 'error' in cell ? cell.error : `${cell.formula} (a formula)`
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell)
}

/** Rules by how bad their findings are, the worst first, for the page that names them all. */
export const rulesBySeverity = (rules: readonly Rule[]) => severities
  .map((severity) => ({ ...severityWords[severity], rules: rules.filter((rule) => rule.severity === severity).map(({ code, title, asks }) => ({ code, title, asks })) }))
  .filter((group) => group.rules.length > 0)
