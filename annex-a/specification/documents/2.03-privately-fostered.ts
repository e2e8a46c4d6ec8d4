import { date } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import { childId, knownDateOfBirth } from '../lists/person.ts'

export const privatelyFostered = list({
  number: '2.03',
  name: 'Privately fostered children',
  title: 'A report on those children known to the local authority who are currently being privately fostered.',
  paragraph: 'Annex A, document 2.03',
  sheetAliases: ['privately fostered', 'private fostering', 'privately fostered children'],
  oneRowEach: 'child',
  row: ['privately fostered child', 'privately fostered children'],
  journey: null,
  openUntil: null,
}, {
  childId,
  dateOfBirth: knownDateOfBirth,
  arrangementStart: date('Date private fostering arrangement commenced', {
    help: 'The day on which the arrangement that the child lives in now began.',
    expected: true,
    notBefore: ['dateOfBirth'],
    aliases: [
      'Private fostering start date', 'Private fostering arrangement start date', 'Date private fostering commenced', 'Date private fostering began', 'Date private fostering arrangement began',
      'Date arrangement commenced', 'Arrangement start date', 'Arrangement commenced', 'Date arrangement began', 'PF start date', 'PrivateFosteringStartDate',
    ],
    event: 'Private fostering arrangement began',
  }),
})
