import { endOf } from '../contacts-and-referrals/same-episode.ts'
import { childFlag } from '../grammar/child-rule.ts'
import type { ChildRow } from '../grammar/rule.ts'
import { late, sayLate } from './late.ts'

export const assessmentLate = childFlag({
  code: 'assessment-late',
  numbers: ['28'],
  title: 'A continuous assessment is late',
  asks: 'Raised where a continuous assessment was authorised, or is still open, later than the timescale allows. It is measured in working days from the last referral before it, where list 3 has one (as the Department for Education measures), else from its start.',
  message: (flag) => sayLate('continuous assessment', flag, flag.facts['from'] === 'referral' ? 'the referral of ' : 'its start on '),
  timescales: ['continuousAssessment'],
  examples: {
    passes: { says: 'Exactly 45 working days', sheets: [{ list: 4, rows: [{ continuousStart: '15/12/2015', continuousAuthorised: '19/02/2016' }] }] },
    breaks: { says: '46 working days, and open for longer', sheets: [{ list: 4, rows: [{ continuousStart: '15/12/2015', continuousAuthorised: '22/02/2016' }, { continuousStart: '11/01/2016' }] }] },
  },
  on: 4,
  needs: { 4: ['continuousStart'] },
  columns: ['continuousAuthorised'],
  uses: { 3: ['dateOfReferral'] },
  raises({ continuousStart: start }, { rows }, { options, timescale }, at) {
    const ended = endOf(at, 'continuousAuthorised')
    if (ended === undefined) return null
    const referral = lastBefore(rows(3), start)
    const facts = late(referral ?? start, ended, options.inspectionDate, timescale('continuousAssessment'))
    return facts && { ...facts, from: referral === null ? 'start' : 'referral' }
  },
})

/** The latest referral that is not after the start: an assessment may also begin on an open case, without one. */
const lastBefore = (referrals: readonly ChildRow[], start: string): string | null => referrals
  .map(({ row }) => row.values['dateOfReferral'])
  .reduce<string | null>((last, date) => (typeof date === 'string' && date <= start && (last === null || date > last) ? date : last), null)
