import { code, date } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import { ageInYears, allocatedTeam, allocatedWorker, childId, dateOfBirth, disability, ethnicity, expectedDateOfBirth, gender, stage2 } from './person.ts'

export const childrenInNeed = list({
  number: 6,
  name: 'Children in need',
  title: 'All those in receipt of services as a child in need at the point of inspection and those who ceased to receive services as a child in need in the three months prior to inspection',
  paragraph: 'Annex A, Table 2, list 6',
  sheetAliases: ['children in need', 'child in need', 'cin', 'need'],
  oneRowEach: 'child',
  row: ['child in need', 'children in need'],
  journey: 'Child in need',
  openUntil: 'cinClosure',
}, {
  childId,
  gender,
  ethnicity,
  dateOfBirth,
  expectedDateOfBirth,
  age: ageInYears,
  disability,
  cinStart: date('CIN start date', {
    help: 'The day on which this period as a child in need began: usually the date of the referral that led to it.',
    expected: true,
    aliases: ['Child in need start date', 'CIN episode start date', 'CINStartDate', 'Children in need start date', 'Date became child in need', 'CIN plan start date'],
    event: 'Became a child in need',
  }),
  primaryNeed: code('Primary need code', 'primaryNeed', {
    help: 'The main need, as in the children in need census: N1 to N9 or N0, or its description.',
    expected: true,
    aliases: ['Primary need', 'PrimaryNeedCode', 'Need code', 'Primary need category', 'Category of need'],
  }),
  dateLastSeen: date('Date child was last seen', {
    help: 'The day on which a worker last saw the child.',
    expected: { field: 'cinClosure', is: 'blank' }, ...stage2,
    usuallyNotBefore: ['cinStart'],
    aliases: ['Date last seen', 'Last seen date', 'DateChildWasLastSeen', 'Date the child was last seen', 'Child last seen', 'Last visit date'],
    event: 'Last seen as a child in need',
  }),
  cinClosure: date('CIN closure date', {
    help: 'The day on which the period ended. Leave it empty while the child is still in need.',
    notBefore: ['cinStart'],
    usuallyNotBefore: ['dateLastSeen'],
    within: { months: 3, severity: 'fix' },
    aliases: ['Child in need closure date', 'CIN end date', 'CINClosureDate', 'Closure date', 'CIN episode end date', 'Date CIN closed'],
    event: 'Ceased to be a child in need',
  }),
  reasonForClosure: code('Reason for closure', 'reasonForClosure', {
    help: 'Why the case closed: RC1 to RC8, or its description. Only with a closure date.',
    expected: { field: 'cinClosure', is: 'present' }, required: true,
    blankUnless: { field: 'cinClosure', is: 'present', severity: 'fix' },
    aliases: ['Closure reason', 'ReasonForClosure', 'Reason closed', 'CIN closure reason', 'Reason for CIN closure'],
  }),
  allocatedTeam,
  allocatedWorker,
})
