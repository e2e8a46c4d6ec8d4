import { childRule } from '../grammar/child-rule.ts'
import { count, day, quote } from '../words.ts'

export const referralsTooFew = childRule({
  code: 'referrals-too-few',
  numbers: ['21'],
  severity: 'check',
  title: 'The number of referrals is less than the referrals on the list',
  asks: 'The number of referrals in 12 months counts at least the earlier referrals of the child that are on list 3 itself.',
  message: ({ label, facts }) => `${quote(label)} is ${String(facts['number'])}, but the list has ${count(Number(facts['earlier']), 'earlier referral', 'earlier referrals')} of this child before ${day(facts['date'])}`,
  fix: () => 'Correct the number, or check that the child ID is not used for two children',
  examples: {
    passes: { says: 'The second referral, and one before it', sheets: [{ list: 3, rows: [{ childId: '10442', dateOfReferral: '20/01/2016', referralsInLast12Months: 0 }, { childId: '10442', dateOfReferral: '03/03/2016', referralsInLast12Months: 1 }] }] },
    breaks: { says: 'The second referral, said to be the first', sheets: [{ list: 3, rows: [{ childId: '10442', dateOfReferral: '20/01/2016', referralsInLast12Months: 0 }, { childId: '10442', dateOfReferral: '03/03/2016', referralsInLast12Months: 0 }] }] },
  },
  on: 3,
  needs: { 3: ['dateOfReferral', 'referralsInLast12Months'] },
  at: 'referralsInLast12Months',
  breaks({ dateOfReferral: date, referralsInLast12Months: number }, { on }, { place }) {
    const earlier = on(3).filter(({ row }) => typeof row.values.dateOfReferral === 'string' && row.values.dateOfReferral < date)
    return number >= earlier.length ? null : { facts: { number, earlier: earlier.length, date }, related: earlier.map((at) => place(at, 'dateOfReferral')) }
  },
})
