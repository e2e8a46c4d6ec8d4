import { count, date, yesNo } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import { ageInYears, allocatedTeam, allocatedWorker, childId, dateOfBirth, disability, ethnicity, expectedDateOfBirth, gender, stage2 } from './person.ts'

export const section47 = list({
  number: 5,
  name: 'Section 47 enquiries',
  title: 'All those who have been the subject of a section 47 enquiry in the six months prior to inspection',
  paragraph: 'Annex A, Table 2, list 5',
  sheetAliases: ['section 47', 's47', 'sec47', 'section 47 enquiries', 'sec47 and icpc', 's47 enquiries'],
  oneRowEach: 'child',
  row: ['section 47 enquiry', 'section 47 enquiries'],
  journey: 'Section 47 enquiry',
  openUntil: null,
}, {
  childId,
  gender,
  ethnicity,
  dateOfBirth,
  expectedDateOfBirth,
  age: ageInYears,
  disability,
  section47Start: date('Section 47 enquiry start date', {
    help: 'The day on which the section 47 enquiry began: the strategy discussion that decided on it.',
    expected: true,
    within: { months: 6, severity: 'check' },
    aliases: ['Strategy discussion initiating section 47 enquiry start date', 'S47 start date', 'Section 47 start date', 'Section47EnquiryStartDate', 'S47 enquiry start date', 'Date section 47 started', 'Date of strategy discussion'],
    event: 'Section 47 enquiry started',
  }),
  section47InLast12Months: count('Number of section 47 enquiries in the last 12 months', {
    help: 'How many other section 47 enquiries the child had in the 12 months before this one. Write 0 if none.',
    expected: true, ...stage2,
    aliases: ['Number of S47 enquiries in last 12 months', 'Number of section 47s in the last 12 months', 'Section 47 enquiries in last 12 months', 'Number of S47s in last 12 months'],
  }),
  conferenceNotRequired: yesNo('Initial child protection conference not required (Y/N)', {
    help: 'Yes if it was decided that no conference was needed. Leave it empty while undecided.',
    aliases: ['ICPC not required', 'Was an initial child protection conference deemed unnecessary?', 'Initial child protection conference not required', 'Conference not required'],
  }),
  conferenceDate: date('Date of initial child protection conference', {
    help: 'The day on which the initial child protection conference was held.',
    notBefore: ['section47Start'],
    blankUnless: { field: 'conferenceNotRequired', oneOf: ['N', 'U', ''], severity: 'fix' },
    aliases: ['ICPC date', 'Date of ICPC', 'Initial child protection conference date', 'DateOfInitialChildProtectionConference', 'Initial conference date'],
    event: 'Initial child protection conference',
  }),
  conferenceLedToPlan: yesNo('Did the initial child protection conference result in a child protection plan? (Y/N)', {
    help: 'Yes if the conference decided on a child protection plan.',
    expected: { field: 'conferenceDate', is: 'present' },
    blankUnless: { field: 'conferenceDate', is: 'present', severity: 'fix' },
    aliases: ['ICPC resulted in a child protection plan', 'Did ICPC result in CPP', 'Conference resulted in plan', 'ICPC outcome CPP', 'Did the ICPC result in a child protection plan'],
  }),
  conferencesInLast12Months: count('Number of ICPCs in the last 12 months', {
    help: 'How many other initial child protection conferences the child had in the 12 months before this one. Write 0 if none.',
    expected: true, ...stage2,
    aliases: ['Number of initial child protection conferences in the last 12 months', 'ICPCs in last 12 months', 'Number of ICPCs in last 12 months'],
  }),
  allocatedTeam,
  allocatedWorker,
})
