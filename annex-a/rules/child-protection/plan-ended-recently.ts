import { addMonths } from '../../reading/dates.ts'
import { rowFlag } from '../grammar/flag.ts'
import { day } from '../words.ts'

/** The period of list 7 (Annex A, Table 1). */
const MONTHS = 3

export const planEndedRecently = rowFlag({
  code: 'plan-ended-recently',
  numbers: ['55'],
  title: 'A child protection plan ended recently',
  asks: `Raised where a plan ended in the ${MONTHS} months before the inspection.`,
  message: ({ facts }) => `child protection plan ended on ${day(facts['date'])}`,
  examples: {
    passes: { says: 'Still open', sheets: [{ list: 7, rows: [{ planStart: '01/02/2016', planEnd: null }] }] },
    breaks: { says: 'Ended a month ago', sheets: [{ list: 7, rows: [{ planStart: '01/02/2015', planEnd: '11/03/2016' }] }] },
  },
  lists: [7],
  needs: ['planEnd'],
  raises: ({ planEnd: date }, { options: { inspectionDate } }) => (date <= inspectionDate && date >= addMonths(inspectionDate, -MONTHS) ? { date } : null),
})
