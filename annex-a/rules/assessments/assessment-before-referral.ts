import { endOf, referralNeeds, referralTooLate, referralUses } from '../contacts-and-referrals/same-episode.ts'
import { childRule } from '../grammar/child-rule.ts'
import { day, where } from '../words.ts'

const referral = { list: 3, rows: [{ childId: '10442', dateOfReferral: '03/03/2016', referralsInLast12Months: 0 }] } as const

export const assessmentBeforeReferral = childRule({
  code: 'assessment-before-referral',
  numbers: ['31', 'X8'],
  severity: 'check',
  speaksOf: 'child',
  title: 'An assessment began before the referral that led to it',
  asks: 'An assessment begins after the referral, unless the child was already a child in need, had a plan or was looked after, or it belongs to an earlier referral.',
  message: (found) => `the assessment began on ${day(found.facts['began'])} ${where(found)}, before the referral of ${day(found.facts['date'])} ${where(found.related[0]!)}, and no case is listed as open then`,
  fix: () => 'Correct one of the two dates, or say which referral led to the assessment',
  examples: {
    passes: { says: 'Finished before a second referral', sheets: [{ list: 3, rows: [{ childId: '10442', dateOfReferral: '03/03/2016', referralsInLast12Months: 1 }] }, { list: 4, rows: [{ childId: '10442', continuousStart: '05/11/2015', continuousAuthorised: '08/12/2015' }] }, { list: 6, rows: [{ cinStart: '01/02/2016' }] }] },
    breaks: { says: 'Open since a week before', sheets: [referral, { list: 4, rows: [{ childId: '10442', continuousStart: '25/02/2016' }] }, { list: 6, rows: [{ childId: '10442', cinStart: '03/03/2016' }] }] },
  },
  on: 4,
  needs: { 4: ['continuousStart'], ...referralNeeds },
  columns: ['continuousAuthorised'],
  uses: referralUses,
  at: 'continuousStart',
  breaks({ continuousStart: began }, { rows }, { place }, at) {
    const referred = referralTooLate(rows, began, endOf(at, 'continuousAuthorised'))
    return referred && { facts: { began, date: String(referred.row.values['dateOfReferral']) }, related: [place(referred, 'dateOfReferral')] }
  },
})
