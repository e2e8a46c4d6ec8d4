import { addMonths } from '../../reading/dates.ts'
import { isEmpty } from '../conditions.ts'
import { rowFlag } from '../grammar/flag.ts'
import { count, day } from '../words.ts'

export const planLong = rowFlag({
  code: 'plan-long',
  numbers: ['55'],
  title: 'A child protection plan has been open for long',
  asks: 'Raised where a plan is still open after the first of the two timescales; it says so where the second has passed too.',
  message: ({ facts }) => `child protection plan open since ${day(facts['began'])}, for ${count(Number(facts['months']), 'month', 'months')} or more`,
  timescales: ['planLong', 'planVeryLong'],
  examples: {
    passes: { says: 'A day less than 15 months; and ended', sheets: [{ list: 7, rows: [{ planStart: '13/01/2015' }, { planStart: '05/03/2014', planEnd: '01/03/2016' }] }] },
    breaks: { says: '15 months, and two years', sheets: [{ list: 7, rows: [{ planStart: '12/01/2015' }, { planStart: '05/03/2014' }] }] },
  },
  lists: [7],
  needs: ['planStart'],
  columns: ['planEnd'],
  raises({ planStart: began }, { options: { inspectionDate }, timescale }, row) {
    if (!isEmpty(row, 'planEnd')) return null
    const months = [timescale('planVeryLong'), timescale('planLong')].find((limit) => addMonths(inspectionDate, -limit) >= began)
    return months === undefined ? null : { began, months }
  },
})
