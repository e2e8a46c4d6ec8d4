import type { Found } from '../grammar/rule.ts'
import { sayValue } from '../../reading/show.ts'
import { listOf } from '../../specification/lists/index.ts'
import { quote, within } from '../words.ts'

/** Shared by the rules that ask whether two codes of a row can stand together. */
export interface Together {
  /** Where the code is one of these ... */
  readonly code: readonly string[]
  /** ... the other one is one of `only`, or none of `never`. */
  readonly only?: readonly string[]
  readonly never?: readonly string[]
}

/** `U1` to `U6` and the like. */
export const codes = (letter: string, from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, n) => `${letter}${from + n}`)

export const foster = [...codes('U', 1, 6), 'Q1', 'Q2']

/** Whether a pair of codes breaks one of the lines of a table. */
export const breaksTable = (table: readonly Together[], code: string, other: string): boolean => table.some((line) =>
  line.code.includes(code) && ((line.only !== undefined && !line.only.includes(other)) || line.never?.includes(other) === true))

/** `"Placement provider" is PR0 (Parents …), but "placement type" is U6 (…)`. */
export function sayTogether({ label, list, field, facts }: Found): string {
  const { fields } = listOf(list ?? 8)
  const other = fields[String(facts['otherField'])]!
  const said = (of: typeof other, token: unknown): string => `${String(token)} (${sayValue(of, String(token))})`
  return `${quote(label)} ${said(fields[field!]!, facts['code'])} does not go together with ${within(other.label)} ${said(other, facts['other'])}`
}
