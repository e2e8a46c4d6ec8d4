import { date, text } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import { ageInYears, childId, dateOfBirth, ethnicity, expectedDateOfBirth, gender } from './person.ts'

export const earlyHelp = list({
  number: 2,
  name: 'Early help',
  title: 'All those who have been the subject of an early help assessment, a common assessment or a targeted intervention in the six months prior to inspection',
  paragraph: 'Annex A, Table 2, list 2',
  sheetAliases: ['early help', 'early help assessments', 'earlyhelp', 'EHA', 'CAF', 'common assessment'],
  oneRowEach: 'none',
  row: ['early help assessment', 'early help assessments'],
  journey: 'Early help',
  openUntil: null,
}, {
  childId,
  gender,
  ethnicity,
  dateOfBirth,
  expectedDateOfBirth,
  age: ageInYears,
  assessmentCompletionDate: date('Assessment completion date', {
    help: 'The day on which the early help assessment was completed. Leave it empty while the assessment is open.',
    within: { months: 6, severity: 'check' },
    aliases: ['Completion date', 'Date assessment completed', 'AssessmentCompletionDate', 'Early help assessment completion date', 'CAF completion date', 'EHA completion date', 'Assessment completed date'],
    event: 'Early help assessment completed',
  }),
  organisationCompletingAssessment: text('Organisation completing assessment', {
    help: 'The organisation that completed the assessment, in your own words.',
    expected: true,
    aliases: ['OrganisationCompletingAssessment', 'Organisation', 'Agency completing assessment', 'Assessing organisation', 'Completed by organisation', 'Organisation completing the assessment'],
  }),
})
