import { code, count, date, yesNo } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import { ageInYears, childId, dateOfBirth, ethnicity, expectedDateOfBirth, gender, teamAtOnce, workerAtOnce } from './person.ts'

export const referrals = list({
  number: 3,
  name: 'Referrals',
  title: 'All those who have been the subject of a referral in the three months prior to inspection',
  paragraph: 'Annex A, Table 2, list 3',
  sheetAliases: ['referrals', 'referral'],
  oneRowEach: 'child',
  row: ['referral', 'referrals'],
  journey: 'Referral',
  openUntil: null,
}, {
  childId,
  gender,
  ethnicity,
  dateOfBirth,
  expectedDateOfBirth,
  age: ageInYears,
  dateOfReferral: date('Date of the most recent referral', {
    help: 'The day of the latest referral in the three months before the inspection.',
    expected: true,
    within: { months: 3, severity: 'check' },
    aliases: ['Date of referral', 'Referral date', 'Date of most recent referral', 'DateOfReferral', 'Most recent referral date', 'Latest referral date', 'Referral received date'],
    event: 'Referral',
  }),
  referralSource: code('Referral source', 'source', {
    help: 'Who made the referral: the code of the children in need census, such as 6, or its description.',
    expected: true,
    aliases: ['Source of referral', 'ReferralSource', 'Referral source code', 'Source', 'Referrer'],
  }),
  referralNfa: yesNo('Referral NFA? (Y/N)', {
    help: 'Yes if the referral led to no further action.',
    expected: true,
    also: { Y: ['NFA', 'No further action'], N: ['FA', 'Further action', 'Not NFA'] },
    aliases: ['Referral NFA', 'NFA', 'ReferralNFA', 'Referral no further action', 'No further action', 'Referral outcome NFA'],
  }),
  referralsInLast12Months: count('Number of referrals in last 12 months', {
    help: 'How many other referrals the child had in the 12 months before this one. Write 0 if none.',
    expected: true,
    aliases: ['Number of referrals in the last 12 months', 'Referrals in last 12 months', 'Number of previous referrals', 'NumberOfReferralsLast12Months', 'Referrals last 12 months'],
  }),
  allocatedTeam: teamAtOnce,
  allocatedWorker: workerAtOnce,
})
