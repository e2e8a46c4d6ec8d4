import { addMonths } from '../../reading/dates.ts'
import { sayValue } from '../../reading/show.ts'
import { listOf } from '../../specification/lists/index.ts'
import { childRule } from '../grammar/child-rule.ts'
import { day, quote, where } from '../words.ts'

const ADOPTED = ['E11', 'E12']
/** What list 8 covers (Annex A, Table 1): an older adoption is rightly not on it. */
const MONTHS = 6
const adopted = { list: 10, rows: [{ childId: '10442', adoptionOrder: '01/03/2016' }] } as const

export const orderButNotAdopted = childRule({
  code: 'order-but-not-adopted',
  numbers: ['70'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A child has an adoption order, but list 8 does not say that the child was adopted',
  asks: `A child with an adoption order in the last ${MONTHS} months is on list 8, and ceased to be looked after because of adoption (E11, E12).`,
  message: (found) => {
    const reason = found.facts['reason']
    const there = !found.related[0] ? 'the child is not on list 8'
      : reason === undefined ? `there is no reason why the child ceased to be looked after ${where(found.related[0])}`
        : `the reason for ceasing to be looked after is ${quote(sayValue(listOf(8).fields['reasonCeased']!, String(reason)))} ${where(found.related[0])}`
    return `the adoption order was made on ${day(found.facts['date'])} ${where(found)}, but ${there}`
  },
  fix: () => 'Enter on list 8 that the child was adopted, or correct the adoption order',
  examples: {
    passes: { says: 'Adopted; and an order so long ago that list 8 no longer covers it', sheets: [{ list: 10, rows: [{ childId: '10442', adoptionOrder: '01/03/2016' }, { childId: '10443', adoptionOrder: '03/08/2015' }] }, { list: 8, rows: [{ childId: '10442', ceased: '01/03/2016', reasonCeased: 'E12' }] }] },
    breaks: { says: 'Still looked after', sheets: [adopted, { list: 8, rows: [{ childId: '10442', started: '05/03/2014' }] }] },
  },
  on: 10,
  needs: { 10: ['adoptionOrder'], 8: ['reasonCeased'] },
  at: 'adoptionOrder',
  breaks({ adoptionOrder: date }, { on }, { options: { inspectionDate }, place }) {
    const periods = on(8)
    if (date > inspectionDate || date < addMonths(inspectionDate, -MONTHS) || periods.some(({ row }) => ADOPTED.includes(row.values.reasonCeased ?? ''))) return null
    const at = periods.at(-1)
    const reason = at?.row.values.reasonCeased ?? null
    return { facts: { date, ...(reason === null ? {} : { reason }) }, related: at ? [place(at, 'reasonCeased')] : [] }
  },
})
