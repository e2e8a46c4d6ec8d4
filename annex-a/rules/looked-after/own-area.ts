import type { ReadRow, Value } from '../../reading/checked.ts'
import { authorities } from '../../framework/authorities.ts'

/**
 * Which authority a placement is in. The column is free text: a name, written in many ways, or a code. The authority
 * whose lists these are is the one in which most of its placements inside its own boundary are.
 */

const FILLING = /\b(the|city|county|borough|metropolitan|district|royal|london|unitary|council|authority|of|la|lb|mbc|cc|dc|bc)\b/g
const simple = (name: string): string => name.toLowerCase().replace(/&/g, ' and ').replace(/[^a-z0-9 ]+/g, ' ').replace(FILLING, ' ').replace(/ +/g, ' ').trim()
const byCode = new Map(authorities.map(({ code, name }) => [code, simple(name)]))
const known = new Map<string, string>()

/** One spelling for each authority; empty where nothing is said. */
export function authorityOf(value: Value | undefined): string {
  if (value === null || value === undefined || value === '') return ''
  const written = String(value)
  let found = known.get(written)
  if (found === undefined) {
    const name = simple(written)
    known.set(written, (found = byCode.get(name) ?? (name === '' ? written.toLowerCase().trim() : name)))
  }
  return found
}

const OUTSIDE = ['wal', 'wales', 'sco', 'scotland', 'nir', 'northern ireland', 'nuk', 'outside uk', 'outside united kingdom', 'con']
export const outsideEngland = (value: Value | undefined): boolean => OUTSIDE.includes(authorityOf(value))

/** Of fewer placements nothing can be told. */
const FEWEST = 3

/** The authority of most placements inside the boundary, as the list writes it; null where it cannot be told. */
export function ownAuthority(rows: readonly ReadRow[]): { readonly key: string; readonly name: string } | null {
  const inside = rows.filter(({ values }) => values['placementLocation'] === 'IN' && authorityOf(values['placementAuthority']) !== '')
  const groups = [...Map.groupBy(inside, ({ values }) => authorityOf(values['placementAuthority']))].sort((a, b) => b[1].length - a[1].length)
  const first = groups[0]
  if (!first || first[1].length < FEWEST || first[1].length * 2 <= inside.length) return null
  return { key: first[0], name: String(first[1][0]!.values['placementAuthority']) }
}
