import { rowFlag } from '../grammar/flag.ts'
import { sayValue } from '../../reading/show.ts'
import { listOf } from '../../specification/lists/index.ts'
import { within } from '../words.ts'

const NOT_IN_WORK = ['G4', 'G5', 'G6']

export const notInEducationOrWork = rowFlag({
  code: 'not-in-education-or-work',
  numbers: ['86'],
  title: 'A care leaver is not in education, training or employment',
  asks: 'Raised for the activities G4, G5 and G6.',
  message: ({ facts }) => within(sayValue(listOf(9).fields['activity']!, String(facts['activity']))),
  examples: {
    passes: { says: 'At work', sheets: [{ list: 9, rows: [{ inTouch: 'YES', activity: 'F3' }] }] },
    breaks: { says: 'Without work', sheets: [{ list: 9, rows: [{ inTouch: 'YES', activity: 'G5' }] }] },
  },
  lists: [9],
  needs: ['activity'],
  raises: ({ activity }) => (NOT_IN_WORK.includes(activity) ? { activity } : null),
})
