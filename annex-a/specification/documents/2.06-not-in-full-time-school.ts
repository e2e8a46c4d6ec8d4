import { child, date, hours, text } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import { childId, knownDateOfBirth } from '../lists/person.ts'

export const notInSchool = list({
  number: '2.06',
  name: 'Children not in full-time school',
  title: 'A report on children, for whom the local authority is responsible, who are of school age and who are not in receipt of full-time school education at the time of inspection.',
  paragraph: 'Annex A, document 2.06',
  sheetAliases: [
    'not in full time school', 'not in full time school education', 'not in full time education', 'not in receipt of full time school education', 'not in school', 'not full time education', 'children missing education',
    'missing education', 'alternative provision', 'part time timetables', 'CME',
  ],
  oneRowEach: 'child',
  row: ['child not in full-time school', 'children not in full-time school'],
  journey: null,
  openUntil: null,
}, {
  childId: child('Child unique ID or UPN', {
    help: 'Your own ID for the child, the same as on the lists. Where you only hold the unique pupil number (UPN), give that: we keep it, but it cannot be joined to the lists.',
    expected: true,
    orUpn: true,
    aliases: [...childId.aliases!, 'Child unique ID', 'UPN', 'Unique pupil number', 'ID or UPN', 'Child ID or UPN', 'Child unique ID / UPN', 'Pupil ID'],
  }),
  dateOfBirth: knownDateOfBirth,
  provisionType: text('Type of educational provision that they are receiving, including home tuition', {
    help: 'What education the child receives now, such as a pupil referral unit, home tuition or none.',
    expected: true,
    aliases: ['Type of educational provision', 'Type of education provision', 'Type of provision', 'Educational provision', 'Education provision', 'Provision type', 'Provision', 'Current provision', 'Alternative provision type'],
  }),
  hoursPerWeek: hours('Number of hours provision per week (in particular whether they are receiving more or less than 25 hours per week)', {
    help: 'How many hours of education a week the child receives, such as 12.5. Write 0 if none.',
    expected: true,
    aliases: [
      'Number of hours provision per week', 'Number of hours of provision per week', 'Hours per week', 'Hours provision per week', 'Hours of provision per week', 'Hours of provision', 'Hours of education per week', 'Number of hours per week',
      'Number of hours', 'Weekly hours', 'Hours a week', 'Hours',
    ],
  }),
  exclusionType: text('Type of exclusion (if the child has been excluded)', {
    help: 'Permanent or fixed term. Leave it empty if the child has not been excluded.',
    aliases: ['Type of exclusion', 'Exclusion type', 'Exclusion', 'Exclusions', 'Excluded'],
  }),
  provisionStart: date('Date when alternative provision commenced', {
    help: 'The day on which the alternative provision began. Leave it empty if there is none.',
    notBefore: ['dateOfBirth'],
    aliases: [
      'Date alternative provision commenced', 'Alternative provision start date', 'Date alternative provision began', 'Date alternative provision started', 'Date provision commenced', 'Provision start date', 'Date provision started', 'AP start date',
    ],
    event: 'Alternative educational provision began',
  }),
})
