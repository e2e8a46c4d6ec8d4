import { date, yesNo } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import { ageInYears, allocatedTeam, allocatedWorker, childId, dateOfBirth, disability, ethnicity, expectedDateOfBirth, gender, stage2 } from './person.ts'

const seenHelp = 'Yes if the child was seen by a social worker during this assessment.'
const seenWords = { Y: ['Seen', 'Child seen'], N: ['Not seen', 'Child not seen'] } as const

/** An authority normally fills one of the three families: the single (continuous) assessment replaced the other two in 2013 and 2014. */
export const assessments = list({
  number: 4,
  name: 'Assessments',
  title: 'All those who have been the subject of a statutory assessment in accordance with section 17 or section 47 of the Children Act 1989 in the six months prior to inspection',
  paragraph: 'Annex A, Table 2, list 4',
  sheetAliases: ['assessments', 'assessment', 'statutory assessments'],
  oneRowEach: 'child',
  row: ['assessment', 'assessments'],
  journey: 'Assessment',
  openUntil: null,
}, {
  childId,
  gender,
  ethnicity,
  dateOfBirth,
  expectedDateOfBirth,
  age: ageInYears,
  disability,
  continuousStart: date('Continuous assessment start date', {
    help: 'The day on which the single or continuous assessment began.',
    expected: { field: 'continuousAuthorised', is: 'present' }, required: true,
    aliases: ['Assessment start date', 'AssessmentStartDate', 'Single assessment start date', 'C&F assessment start date', 'Date continuous assessment started', 'Continuous assessment started'],
    event: 'Continuous assessment started',
  }),
  seenDuringContinuous: yesNo('Child seen during continuous assessment (Y/N)', {
    help: seenHelp, also: seenWords, ...stage2,
    expected: { field: 'continuousAuthorised', is: 'present' },
    blankUnless: { field: 'continuousStart', is: 'present', severity: 'fix' },
    aliases: ['Child seen during assessment', 'Child seen during continuous assessment', 'Child seen during single assessment', 'Was the child seen during the continuous assessment', 'Child seen'],
  }),
  continuousAuthorised: date('Continuous assessment date of authorisation', {
    help: 'The day on which a manager authorised the assessment. Leave it empty while the assessment is open.',
    notBefore: ['continuousStart'],
    within: { months: 6, severity: 'fix' },
    aliases: ['Assessment authorisation date', 'AssessmentCompletionDate', 'Assessment completion date', 'Assessment date of authorisation', 'Single assessment date of authorisation', 'Date continuous assessment authorised', 'Continuous assessment authorisation date'],
    event: 'Continuous assessment authorised',
  }),
  initialStart: date('Initial assessment start date', {
    mayBeAbsent: true,
    help: 'Only if you still carry out initial assessments: the day it began.',
    expected: { field: 'initialAuthorised', is: 'present' }, required: true,
    aliases: ['Date initial assessment started', 'Initial assessment started', 'IA start date'],
    event: 'Initial assessment started',
  }),
  seenDuringInitial: yesNo('Child seen during initial assessment (Y/N)', {
    mayBeAbsent: true,
    help: seenHelp, also: seenWords, ...stage2,
    expected: { field: 'initialAuthorised', is: 'present' },
    blankUnless: { field: 'initialStart', is: 'present', severity: 'fix' },
    aliases: ['Child seen during initial assessment', 'Child seen during IA'],
  }),
  initialAuthorised: date('Initial assessment date of authorisation', {
    mayBeAbsent: true,
    help: 'The day on which a manager authorised the initial assessment.',
    notBefore: ['initialStart'],
    within: { months: 6, severity: 'fix' },
    aliases: ['Initial assessment authorisation date', 'Date initial assessment authorised', 'IA authorisation date'],
    event: 'Initial assessment authorised',
  }),
  coreStart: date('Core assessment start date', {
    mayBeAbsent: true,
    help: 'Only if you still carry out core assessments: the day it began.',
    expected: { field: 'coreAuthorised', is: 'present' }, required: true,
    aliases: ['Date core assessment started', 'Core assessment started', 'CA start date'],
    event: 'Core assessment started',
  }),
  seenDuringCore: yesNo('Child seen during core assessment (Y/N)', {
    mayBeAbsent: true,
    help: seenHelp, also: seenWords, ...stage2,
    expected: { field: 'coreAuthorised', is: 'present' },
    blankUnless: { field: 'coreStart', is: 'present', severity: 'fix' },
    aliases: ['Child seen during core assessment', 'Child seen during CA'],
  }),
  coreAuthorised: date('Core assessment date of authorisation', {
    mayBeAbsent: true,
    help: 'The day on which a manager authorised the core assessment.',
    notBefore: ['coreStart'],
    within: { months: 6, severity: 'fix' },
    aliases: ['Core assessment authorisation date', 'Date core assessment authorised', 'CA authorisation date'],
    event: 'Core assessment authorised',
  }),
  allocatedTeam,
  allocatedWorker,
})
