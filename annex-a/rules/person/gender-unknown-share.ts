import { rule } from '../grammar/rule.ts'
import { askShare, sayShare } from './not-known-share.ts'

const MOST = 2
const contacts = (...genders: readonly string[]) => [{ list: 1 as const, rows: genders.map((gender) => ({ gender, dateOfBirth: '02/05/2001', dateOfContact: '03/03/2016', contactSource: '6' })) }]

export const genderUnknownShare = rule({
  code: 'gender-unknown-share',
  numbers: ['17'],
  severity: 'check',
  title: 'Many children have no known gender',
  asks: `At most ${MOST}% of the children on a list who have been born have the gender Unknown.`,
  looksAt: (_list, name) => name === 'gender',
  message: (found) => sayShare(found, 'Unknown'),
  fix: () => 'Check whether the gender was lost when the list was made',
  examples: {
    passes: { says: 'All known', sheets: contacts('M', 'F', 'F', 'M') },
    breaks: { says: 'Three of four not known', sheets: contacts('U', 'U', 'F', 'U') },
  },
  wholeList: (about, list) => askShare('gender', ['U'], MOST, about, list),
})
