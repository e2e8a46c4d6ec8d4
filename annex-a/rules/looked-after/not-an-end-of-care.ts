import { rowRule } from '../grammar/row-rule.ts'
import { quote } from '../words.ts'

export const notAnEndOfCare = rowRule({
  code: 'not-an-end-of-care',
  numbers: ['64'],
  severity: 'fix',
  title: 'The reason is no end of being looked after',
  asks: 'X1 stands for a new episode that begins on the same day: the child is still looked after, and so it is no reason for ceasing.',
  message: ({ label }) => `${quote(label)} is X1, which is a change of episode and no end of being looked after`,
  fix: () => 'Enter why the child ceased to be looked after, or empty the reason and the date if the child still is',
  examples: {
    passes: { says: 'Returned home', sheets: [{ list: 8, rows: [{ started: '01/02/2015', ceased: '01/03/2016', reasonCeased: 'E4A' }] }] },
    breaks: { says: 'A change of episode', sheets: [{ list: 8, rows: [{ started: '01/02/2015', ceased: '01/03/2016', reasonCeased: 'X1' }] }] },
  },
  lists: [8],
  needs: ['reasonCeased'],
  at: 'reasonCeased',
  breaks: ({ reasonCeased }) => (reasonCeased === 'X1' ? {} : null),
})
