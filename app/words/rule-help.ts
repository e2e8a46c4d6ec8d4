import { headList } from '#annex-a/rules/words.ts'
import { severities, type Severity } from '#annex-a/reading/checked.ts'
import { tryExample } from '#annex-a/reading/try-example.ts'
import type { Example, ExampleCell, ExampleSheet } from '#annex-a/rules/grammar/example.ts'
import type { FlagRule } from '#annex-a/rules/grammar/flag.ts'
import type { Asked, Rule } from '#annex-a/rules/grammar/rule.ts'
import { say, sayFileProblem, sayFlag } from '#annex-a/rules/say.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { looksAt, measuredBy, type LooksAtList } from './asked-help.ts'
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
export interface RuleHelp extends ExampleHelp {
  readonly severity: Severity
  readonly severityName: string
  readonly severityMeans: string
}

/** What a rule and a flag have in common. */
export interface ExampleHelp {
  readonly code: string
  readonly title: string
  readonly asks: string
  readonly passes: ShownExample
  readonly breaks: ShownExample
  readonly looksAt: readonly LooksAtList[]
  readonly measuredBy: ReturnType<typeof measuredBy>
  readonly said: readonly { readonly message: string; readonly fix: string | null }[]
}

const mostSaid = 3

const exampleHelp = (asked: Asked): Omit<ExampleHelp, 'said'> => {
  const { code, title, asks, examples } = asked
  return { code, title, asks, passes: shown(examples.passes), breaks: shown(examples.breaks), looksAt: looksAt(asked), measuredBy: measuredBy(asked) }
}

export const ruleHelp = (rule: Rule): RuleHelp => {
  const { code, severity, examples } = rule
  return { ...exampleHelp(rule), severity, severityName: severityWords[severity].name, severityMeans: severityWords[severity].means, said: saidOf(code, examples.breaks) }
}

/** A flag said for the team, with what it really says of the example. */
export const flagHelp = (flag: FlagRule): ExampleHelp => {
  const raised = tryExample(flag.examples.breaks).flags.filter(({ code }) => code === flag.code)
  return { ...exampleHelp(flag), said: [...new Set(raised.map(sayFlag))].slice(0, mostSaid).map((message) => ({ message, fix: null })) }
}

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
