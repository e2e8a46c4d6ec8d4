import { childRule } from '../grammar/child-rule.ts'
import { day, where } from '../words.ts'

const ADOPTED = ['E11', 'E12']
const ceased = { list: 8, rows: [{ childId: '10442', started: '05/03/2014', ceased: '01/03/2016', reasonCeased: 'E11' }] } as const

export const adoptedButNoOrder = childRule({
  code: 'adopted-but-no-order',
  numbers: ['70'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A child ceased to be looked after by adoption, but list 10 has no adoption order of that day',
  asks: 'A child who ceased to be looked after because of adoption (E11, E12) is on list 10 with an adoption order of the same day.',
  message: (found) => {
    const there = found.related[0] ? (found.facts['order'] === undefined ? `there is no date of an adoption order ${where(found.related[0])}` : `the adoption order is of ${day(found.facts['order'])} ${where(found.related[0])}`) : 'the child is not on list 10'
    return `ceased to be looked after on ${day(found.facts['date'])} by adoption ${where(found)}, but ${there}`
  },
  fix: () => 'Correct the reason or one of the two dates, or add the adoption to list 10',
  examples: {
    passes: { says: 'An order of the same day', sheets: [ceased, { list: 10, rows: [{ childId: '10442', adoptionOrder: '01/03/2016' }] }] },
    breaks: { says: 'An order of another day', sheets: [ceased, { list: 10, rows: [{ childId: '10442', adoptionOrder: '08/03/2016' }] }] },
  },
  on: 8,
  needs: { 8: ['reasonCeased', 'ceased'], 10: ['adoptionOrder'] },
  at: 'reasonCeased',
  breaks({ reasonCeased, ceased: date }, { on }, { place }) {
    if (!ADOPTED.includes(reasonCeased)) return null
    const adoptions = on(10)
    if (adoptions.some(({ row }) => row.values.adoptionOrder === date)) return null
    const at = adoptions.find(({ row }) => typeof row.values.adoptionOrder === 'string') ?? adoptions[0]
    const order = at?.row.values.adoptionOrder
    return { facts: { date, ...(typeof order === 'string' ? { order } : {}) }, related: at ? [place(at, 'adoptionOrder')] : [] }
  },
})
