import type { ReadList, Value } from '../../reading/checked.ts'
import { becauseAbsent, type AboutList, type Found } from '../grammar/rule.ts'
import { count, quote } from '../words.ts'

/** Shared by the two rules on how much of a list is not known. */

/** Of a few rows a share says nothing. */
const FEWEST = 3

/** Asks about the column where more than `most` of a hundred children on the list are not known. The unborn are left out: of them it cannot be. */
export function askShare(field: string, notKnown: readonly Value[], most: number, about: AboutList, { rows }: ReadList): void {
  if (!(field in about.list.fields)) return
  if (!about.has(field)) return about.notChecked(becauseAbsent(about, [field]))
  const born = rows.filter(({ values }) => values['dateOfBirth'] !== null)
  const found = born.filter(({ values }) => notKnown.includes(values[field] ?? null))
  if (found.length < FEWEST || found.length * 100 <= born.length * most) return
  about.findInList(field, { facts: { rows: found.length, of: born.length, percent: Math.round((found.length * 100) / born.length), most } })
}

export const sayShare = ({ label, facts }: Found, notKnown: string): string =>
  `${quote(label)} is ${notKnown} in ${count(Number(facts['rows']), 'row', 'rows')} of ${count(Number(facts['of']), 'born child', 'born children')} (${String(facts['percent'])}%), more than ${String(facts['most'])}%`
