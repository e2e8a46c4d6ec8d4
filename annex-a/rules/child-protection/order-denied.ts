import { addMonths } from '../../reading/dates.ts'
import { sayValue } from '../../reading/show.ts'
import { listOf } from '../../specification/lists/index.ts'
import { childRule } from '../grammar/child-rule.ts'
import { quote, where } from '../words.ts'

/** The emergency protection order and police protection. */
const EMERGENCY = ['L1', 'L2']
/** The field asks about the last six months. */
const MONTHS = 6

const plan = { list: 7, rows: [{ childId: '10442', planStart: '01/02/2016', ordersInLastSixMonths: 'N' }] } as const

export const orderDenied = childRule({
  code: 'order-denied',
  numbers: ['58'],
  severity: 'check',
  speaksOf: 'child',
  title: 'An emergency order or police protection is denied on list 7 and shown on list 8',
  asks: 'A child who is shown on list 8 under an emergency protection order or in police protection, at some time in the last six months, is shown so on list 7.',
  message: (found) => `no order or police protection in the last six months ${where(found)}, but the legal status is ${quote(sayValue(listOf(8).fields['legalStatus']!, String(found.facts['status'])))} ${where(found.related[0]!)}`,
  fix: () => 'Correct whichever is wrong',
  examples: {
    passes: { says: 'Ended a year ago', sheets: [plan, { list: 8, rows: [{ childId: '10442', started: '05/03/2015', legalStatus: 'L1', ceased: '07/03/2015' }] }] },
    breaks: { says: 'In police protection in February', sheets: [plan, { list: 8, rows: [{ childId: '10442', started: '05/02/2016', legalStatus: 'L1', ceased: '07/02/2016' }] }] },
  },
  on: 7,
  needs: { 7: ['ordersInLastSixMonths'], 8: ['legalStatus'] },
  at: 'ordersInLastSixMonths',
  breaks({ ordersInLastSixMonths }, { on }, { options, place }) {
    if (ordersInLastSixMonths !== 'N') return null
    const from = addMonths(options.inspectionDate, -MONTHS)
    const shown = on(8).find(({ row: { values } }) => EMERGENCY.includes(String(values.legalStatus)) && !(String((values as { ceased?: unknown }).ceased ?? '9999') < from))
    return shown ? { facts: { status: String(shown.row.values.legalStatus) }, related: [place(shown, 'legalStatus')] } : null
  },
})
