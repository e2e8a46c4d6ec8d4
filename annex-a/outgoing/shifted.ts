import type { Facts, Finding, Place } from '../reading/checked.ts'
import type { ListId } from '../specification/grammar/list.ts'
import { columnIndex, columnLetter } from '../workbook/a1.ts'

/** By how many columns a list stands further right in the copy than in the file. */
export type ShiftOf = (list: ListId) => number

/** Facts in which rules say columns, cells or ranges. All other places of a finding are outside its facts. */
const FACTS_WITH_COLUMNS: { readonly [code: string]: readonly string[] } = {
  'heading-twice': ['first'], hidden: ['columns'], 'merged-cells': ['ranges'], formulas: ['first'],
}

/** The finding as it would be said of the copy: with its places two columns further right. */
export function shiftFinding(finding: Finding, shiftOf: ShiftOf): Finding {
  const { list, column } = finding
  const related = finding.related.map((place) => shiftPlace(place, shiftOf))
  const by = list === null ? 0 : shiftOf(list)
  if (by === 0) return { ...finding, related }
  return { ...finding, column: column && shiftColumns(column, by), facts: shiftFacts(finding, by), related }
}

const shiftPlace = (place: Place, shiftOf: ShiftOf): Place => ({ ...place, cell: place.cell && shiftColumns(place.cell, shiftOf(place.list)) })

function shiftFacts({ code, facts }: Finding, by: number): Facts {
  const names = FACTS_WITH_COLUMNS[code]
  if (!names) return facts
  const shift = (fact: Facts[string]): Facts[string] =>
    typeof fact === 'string' ? shiftColumns(fact, by) : typeof fact === 'number' ? fact : fact.map((one) => shiftColumns(one, by))
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, names.includes(name) ? shift(fact) : fact]))
}

/** `K`, `K214` or `A1:D1`, so many columns further right. */
export const shiftColumns = (place: string, by: number): string =>
  by === 0 ? place : place.replace(/[A-Z]+/g, (letters) => columnLetter(columnIndex(letters) + by))
