import type { ReadRow } from '../../reading/checked.ts'
import { rule } from '../grammar/rule.ts'
import { count, quote } from '../words.ts'

/** The census allows 20 characters; signs that authorities really use in IDs are let pass. */
const LONGEST = 20
const USUAL = /^[A-Za-z0-9_/-]{1,20}$/
const ALLOWED = /^[\p{L}\p{N}_/-]*$/u
/** A whole list of unusual IDs is an authority's way, worth one question and not one a row. */
const MANY = 20

type Oddity = 'spaces' | 'point-zero' | 'signs' | 'long'
const SAYS: { readonly [O in Oddity]: string } = {
  spaces: 'has spaces in it', 'point-zero': 'ends in ".0"', signs: 'has signs other than letters and digits in it', long: `is longer than ${LONGEST} characters`,
}

export const idForm = rule({
  code: 'id-form',
  numbers: ['4'],
  severity: 'check',
  title: 'A child unique ID has an unusual form',
  asks: `An ID is made of letters, digits, hyphens, slashes and underscores, without spaces, and has at most ${LONGEST} characters.`,
  looksAt: (_list, _name, { kind }) => kind === 'child',
  message: ({ facts, value, label }) => {
    const oddity = SAYS[facts['oddity'] as Oddity] ?? 'has an unusual form'
    return facts['rows'] === undefined ? `${quote(label)} ${quote(value)} ${oddity}` : `${quote(label)} ${oddity} in ${count(Number(facts['rows']), 'row', 'rows')}`
  },
  fix: () => 'Check that the ID is written in the same way on every list; keep the column as text',
  examples: {
    passes: { says: 'Letters and digits', sheets: [{ list: 1, rows: [{ childId: 'P-0012345' }] }] },
    breaks: { says: 'A number that became 52599.0', sheets: [{ list: 1, rows: [{ childId: '52599.0' }] }] },
  },
  wholeList({ list, has, find, findInList }, { rows }) {
    const name = Object.keys(list.fields).find((key) => list.fields[key]!.kind === 'child')
    if (!name || !has(name)) return
    const odd = rows.map((row) => [row, oddityOf(row, name)] as const).filter(([, oddity]) => oddity !== null)
    for (const [oddity, found] of Map.groupBy(odd, ([, kind]) => kind!)) {
      if (found.length > MANY && found.length > rows.length / 2) findInList(name, { facts: { oddity, rows: found.length } })
      else for (const [row] of found) find(row, name, { facts: { oddity } })
    }
  },
})

function oddityOf(row: ReadRow, name: string): Oddity | null {
  const value = row.values[name]
  if (typeof value !== 'string' || value === '') return null
  const written = row.written[name] ?? value
  if (written === value && USUAL.test(value)) return null
  if (/^\s*\d+\.0+\s*$/.test(written)) return 'point-zero'
  if (/\s/.test(written)) return 'spaces'
  if (value.length > LONGEST) return 'long'
  return ALLOWED.test(value) ? null : 'signs'
}
