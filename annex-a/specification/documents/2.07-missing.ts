import { child, count, date, text } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import { childId, knownDateOfBirth } from '../lists/person.ts'

export const missing = list({
  number: '2.07',
  name: 'Missing from home or care',
  title: 'A report on all children missing from home or care.',
  paragraph: 'Annex A, document 2.07 and footnote 35',
  sheetAliases: ['missing', 'missing children', 'children missing', 'missing from home', 'missing from care', 'missing from home or care', 'missing from home and care', 'missing children report', 'missing episodes', 'misper'],
  oneRowEach: 'child',
  row: ['missing child', 'missing children'],
  journey: null,
  openUntil: null,
}, {
  childId: child('Child unique ID (where available)', {
    help: 'Your own ID for the child, the same as on the lists. Leave it empty for a child who is known only to the police.',
    aliases: [...childId.aliases!, 'Child unique ID'],
  }),
  dateOfBirth: date('Date of birth (where available)', {
    help: 'The date of birth. Leave it empty where you do not know it.',
    aliases: [...knownDateOfBirth.aliases!, 'Date of birth'],
    event: 'Born',
  }),
  missingEpisodes: count('Number of episodes when the child or young person has been missing', {
    help: 'How many times the child went missing.',
    expected: true,
    aliases: [
      'Number of episodes', 'Episodes', 'Number of missing episodes', 'Missing episodes', 'Number of episodes missing', 'Number of times missing', 'Times missing', 'Number of episodes when missing', 'Number of episodes when the child has been missing',
      'Number of missing incidents', 'Missing episode count',
    ],
  }),
  actionSummary: text('A short summary of action and decisions', {
    help: 'In a few sentences what was done and decided. Do not give names.',
    expected: true,
    aliases: ['Summary of action and decisions', 'Summary of actions and decisions', 'Summary of action', 'Summary of actions', 'Short summary of action and decisions', 'Actions and decisions', 'Action and decisions', 'Action taken', 'Actions taken', 'Summary'],
  }),
  vulnerableToCse: text('Details about whether they are known to be vulnerable to sexual exploitation', {
    help: 'Whether the child is known to be vulnerable to sexual exploitation, and what is known. Do not give names.',
    expected: true,
    aliases: [
      'Vulnerable to sexual exploitation', 'Known to be vulnerable to sexual exploitation', 'Vulnerable to CSE', 'Known to be vulnerable to CSE', 'CSE vulnerability', 'CSE details', 'Details of vulnerability to sexual exploitation', 'Risk of CSE', 'CSE risk',
      'CSE', 'Sexual exploitation',
    ],
  }),
})
