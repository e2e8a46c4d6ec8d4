import type { ExplanationKind } from '../explanations/speak.ts'
import type { Finding, Place, Severity } from '../reading/checked.ts'
import { severities } from '../reading/checked.ts'
import type { ListId } from '../specification/grammar/list.ts'
import { ruleByCode } from '../rules/index.ts'
import { say } from '../rules/say.ts'
import { capital, sayList } from '../rules/words.ts'
import { placeInOrder } from '../specification/grammar/list.ts'

/** One finding in words, with its place in columns of its own. */
export interface FindingLine {
  /** Its place in the order of all findings, from 1. */
  readonly number: number
  readonly sheet: string | null
  /** As Excel shows it. */
  readonly row: number | null
  readonly column: string | null
  readonly header: string | null
  /** Of which list, and of which of its fields: where the help about it is. */
  readonly list: ListId | null
  readonly field: string | null
  readonly cell: string | null
  readonly value: string | null
  /** Cells on other lists that it was compared with, in words; null where it was compared with none. */
  readonly beside: string | null
  readonly message: string
  readonly fix: string
  /** What the authority says about it; absent where nothing is said, or nobody could know. */
  readonly explanation?: ShownExplanation
}

/** An explanation of the authority, beside what it explains. */
export interface ShownExplanation {
  readonly id: string
  readonly kind: ExplanationKind
  readonly text: string
  /** It was said when the value was another: that value, in words. Null where it still holds. */
  readonly staleSince: string | null
}

/** How many findings are explained, and how many were when the value was another. */
export interface ExplainedCount { readonly explained: number; readonly stale: number }

/** The findings of one rule in one list. */
export interface RuleGroup {
  readonly code: string
  readonly severity: Severity
  readonly title: string
  /** Exact, however many are kept and shown. */
  readonly total: number
  readonly shown: readonly FindingLine[]
  readonly count?: ExplainedCount
  /** What is said of all of them at once, or of a field. */
  readonly said?: readonly ShownExplanation[]
}

/** A finding as a page shows it: the same words and places wherever it was checked. `number`: see FindingLine. */
export function findingLine(finding: Finding, number: number): FindingLine {
  const { sheet, row, column, header, value, list, field, related } = finding
  const { message, fix } = say(finding)
  const cell = column !== null && row !== null ? `${column}${row}` : null
  return { number, sheet, row, column, header, list, field, cell, value, beside: beside(related), message: withoutPlace(message), fix }
}

/** What a rule's findings are called together. */
export const titleOfRule = (code: string): string => ruleByCode(code)?.title ?? code

const rank = (severity: Severity): number => severities.indexOf(severity)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const placeOf = ({ list }: Finding): number => (list === null ? 0 : placeInOrder(list))
const letters = ({ column }: Finding): string => (column ?? '').padStart(3)

/** By list, what weighs most first, then by rule, row and column. Findings of no list come first. */
export const inOrder = (a: Finding, b: Finding): number =>
  placeOf(a) - placeOf(b) || rank(a.severity) - rank(b.severity) || compare(a.code, b.code) || (a.row ?? 0) - (b.row ?? 0) || compare(letters(a), letters(b))

interface Weighed { readonly severity: string; readonly total: number; readonly code: string }

/** Rules in the order in which a list shows them: what weighs most first, then what is most frequent. */
export const byWeight = (a: Weighed, b: Weighed): number => rank(a.severity as Severity) - rank(b.severity as Severity) || b.total - a.total || (a.code < b.code ? -1 : 1)

const mostBeside = 3

/** `List 7, D11; document 2.03, C4`. */
function beside(places: readonly Place[]): string | null {
  if (!places.length) return null
  const said = places.slice(0, mostBeside).map(({ list, row, cell }) => `${sayList(list)}, ${cell ?? `row ${row}`}`).join('; ')
  return `${capital(said)}${places.length > mostBeside ? ` and ${places.length - mostBeside} more` : ''}`
}

/** The place in front of the words, which stands in columns of its own here. */
function withoutPlace(message: string): string {
  return capital(message.replace(/^(?:List \d+|Document \d\.\d\d)(, row \d+)?(, [A-Z]+\d+)?: /, ''))
}
