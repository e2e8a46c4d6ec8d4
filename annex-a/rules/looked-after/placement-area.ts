import type { ReadRow } from '../../reading/checked.ts'
import { becauseAbsent, fieldsOn, rule } from '../grammar/rule.ts'
import { capital, quote } from '../words.ts'
import { codes, foster } from './codes-together.ts'
import { authorityOf, ownAuthority } from './own-area.ts'

/** Carers may live anywhere: their placements are not asked about. */
const WITH_CARERS = [...foster, ...codes('A', 3, 6)]

const inside = { placementLocation: 'In', placementAuthority: 'Rutland', placementType: 'U6', placementProvider: 'PR1' } as const

export const placementArea = rule({
  code: 'placement-area',
  numbers: ['72'],
  severity: 'check',
  title: 'The location of a placement and its authority do not go together',
  asks: "A placement inside the boundary is in the own authority, and one outside is in another. The authority's own homes are usually in its own area. The own authority is taken to be the one in which most placements inside the boundary are.",
  looksAt: fieldsOn({ 8: ['placementLocation', 'placementAuthority', 'placementProvider', 'placementType'] }),
  message: ({ label, facts }) => {
    const own = String(facts['own'])
    if (facts['is'] === 'own provision') return `${quote(label)} is ${quote(facts['there'])}, but the placement is provided by the authority itself, which is taken to be ${own}`
    return `${quote(label)} is ${quote(facts['there'])}, but the placement is said to be ${String(facts['is'])} the boundary of the authority, which is taken to be ${own}`
  },
  fix: ({ facts }) => capital(facts['is'] === 'own provision' ? 'check the provider and the authority of the placement' : 'correct the location or the authority of the placement'),
  examples: {
    passes: { says: 'Own authority inside, another outside', sheets: [{ list: 8, rows: [inside, inside, inside, { ...inside, placementLocation: 'Out', placementAuthority: 'Leicestershire' }] }] },
    breaks: { says: 'Another authority, but inside', sheets: [{ list: 8, rows: [inside, inside, inside, { ...inside, placementAuthority: 'Leicestershire' }] }] },
  },
  wholeList(about, { rows }) {
    if (about.number !== 8) return
    const absent = ['placementLocation', 'placementAuthority'].filter((field) => !about.has(field))
    if (absent.length > 0) return about.notChecked(becauseAbsent(about, absent))
    const own = ownAuthority(rows)
    if (own === null) return
    for (const row of rows) {
      const is = contradiction(row, own.key)
      if (is === null) continue
      const related = [about.place(row, is === 'own provision' ? 'placementProvider' : 'placementLocation')]
      about.find(row, 'placementAuthority', { facts: { is, there: String(row.values['placementAuthority']), own: own.name }, related })
    }
  },
})

function contradiction({ values }: ReadRow, own: string): string | null {
  const there = authorityOf(values['placementAuthority'])
  if (there === '') return null
  if (values['placementLocation'] === 'IN' && there !== own) return 'inside'
  if (values['placementLocation'] === 'OUT' && there === own) return 'outside'
  return values['placementProvider'] === 'PR1' && there !== own && !WITH_CARERS.includes(String(values['placementType'])) ? 'own provision' : null
}
