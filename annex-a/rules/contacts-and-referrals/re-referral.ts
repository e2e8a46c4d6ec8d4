import { rowFlag } from '../grammar/flag.ts'
import { count } from '../words.ts'

export const reReferral = rowFlag({
  code: 're-referral',
  numbers: ['24'],
  title: 'Referred again within 12 months',
  asks: 'Raised where a child on list 3 had at least one other referral in the 12 months before.',
  message: ({ facts }) => `referred again: ${count(Number(facts['number']), 'other referral', 'other referrals')} in the 12 months before`,
  examples: {
    passes: { says: 'The first referral', sheets: [{ list: 3, rows: [{ dateOfReferral: '03/03/2016', referralsInLast12Months: 0 }] }] },
    breaks: { says: 'The third within a year', sheets: [{ list: 3, rows: [{ dateOfReferral: '03/03/2016', referralsInLast12Months: 2 }] }] },
  },
  lists: [3],
  needs: ['referralsInLast12Months'],
  raises: ({ referralsInLast12Months: number }) => (number >= 1 ? { number } : null),
})
