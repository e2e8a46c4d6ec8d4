import type { ReadRow } from '../../reading/checked.ts'
import { sayValue } from '../../reading/show.ts'
import { listOf } from '../../specification/lists/index.ts'
import { isEmpty } from '../conditions.ts'
import { findFewOrMany } from '../few-or-many.ts'
import { becauseAbsent, fieldsOn, rule } from '../grammar/rule.ts'
import { count, quote, within } from '../words.ts'
import { codes, foster } from './codes-together.ts'
import { outsideEngland } from './own-area.ts'

const REGISTERED = ['K1', 'K2', ...foster]
const BY_OTHERS = codes('PR', 2, 5)
const PRIVATE = ['P1', 'P2']

export const placementNumber = rule({
  code: 'placement-number',
  numbers: ['71'],
  severity: 'check',
  title: 'The reference number of a placement is missing, or not expected',
  asks: "Foster care and children's homes in England that others provide (PR2 to PR5) have Ofsted's reference number; placements with parents and independent living have none.",
  looksAt: fieldsOn({ 8: ['placementUrn', 'placementType', 'placementProvider', 'placementAuthority'] }),
  message: ({ label, facts }) => {
    const rows = facts['rows'] === undefined ? '' : ` in ${count(Number(facts['rows']), 'row', 'rows')}`
    if (facts['is'] === 'missing') return `${quote(label)} is empty${rows}, but the placement is one that Ofsted registers`
    return `${quote(label)} is filled in${rows}, but the placement is ${within(sayValue(listOf(8).fields['placementType']!, String(facts['code'])))} (${String(facts['code'])})`
  },
  fix: ({ facts }) => facts['is'] === 'missing' ? 'Enter the number, or correct the placement type or the provider' : 'Empty the number, or correct the placement type',
  examples: {
    passes: { says: 'With a number; the own foster carers; with parents; in Wales', sheets: [{ list: 8, rows: [{ placementType: 'K2', placementProvider: 'PR4', placementUrn: 'SC123456' }, { placementType: 'U6', placementProvider: 'PR1' }, { placementType: 'P1', placementProvider: 'PR0' }, { placementType: 'K2', placementProvider: 'PR4', placementAuthority: 'WAL' }] }] },
    breaks: { says: "A children's home without, and parents with one", sheets: [{ list: 8, rows: [{ placementType: 'K2', placementProvider: 'PR4' }, { placementType: 'P1', placementProvider: 'PR0', placementUrn: 'SC123456' }] }] },
  },
  wholeList(about, { rows }) {
    if (about.number !== 8) return
    const absent = ['placementUrn', 'placementType', 'placementProvider'].filter((field) => !about.has(field))
    if (absent.length > 0) return about.notChecked(becauseAbsent(about, absent))
    const registered = rows.filter(isRegistered)
    findFewOrMany(about, 'placementUrn', { is: 'missing' }, registered.filter((row) => isEmpty(row, 'placementUrn')), registered.length)
    for (const row of rows) {
      const code = String(row.values['placementType'])
      if (PRIVATE.includes(code) && !isEmpty(row, 'placementUrn')) about.find(row, 'placementUrn', { facts: { is: 'there', code }, related: [about.place(row, 'placementType')] })
    }
  },
})

const isRegistered = ({ values }: ReadRow): boolean =>
  REGISTERED.includes(String(values['placementType'])) && BY_OTHERS.includes(String(values['placementProvider'])) && !outsideEngland(values['placementAuthority'])
