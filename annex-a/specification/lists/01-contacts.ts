import { code, date } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import { ageInYears, childId, dateOfBirth, ethnicity, expectedDateOfBirth, gender } from './person.ts'

export const contacts = list({
  number: 1,
  name: 'Contacts',
  title: 'All those who have been the subject of a contact in the three months prior to inspection',
  paragraph: 'Annex A, Table 2, list 1',
  sheetAliases: ['contacts', 'contact'],
  oneRowEach: 'none',
  row: ['contact', 'contacts'],
  journey: 'Contact',
  openUntil: null,
}, {
  childId,
  gender,
  ethnicity,
  dateOfBirth,
  expectedDateOfBirth,
  age: ageInYears,
  dateOfContact: date('Date of contact', {
    help: 'The day on which the contact was received. A child may have several contacts: one row for each.',
    expected: true,
    within: { months: 3, severity: 'check' },
    aliases: ['Contact date', 'DateOfContact', 'Contact start date', 'Contact received date', 'Date contact received'],
    event: 'Contact',
  }),
  contactSource: code('Contact source', 'source', {
    help: 'Who made the contact: the code of the children in need census, such as 2A, or its description.',
    expected: true,
    aliases: ['Source of contact', 'ContactSource', 'Contact source code', 'Source', 'Agency', 'Contact agency'],
  }),
})
