import { childFlag } from '../grammar/child-rule.ts'
import { count, day } from '../words.ts'

const contacts = (...dates: readonly string[]) => ({ list: 1, rows: dates.map((dateOfContact) => ({ childId: '10442', dateOfContact })) } as const)
const others = { list: 3, rows: [{ childId: '10443', dateOfReferral: '14/03/2016' }] } as const

export const contactsWithoutReferral = childFlag({
  code: 'contacts-without-referral',
  numbers: [],
  title: 'Many contacts and no referral',
  asks: 'Raised where a child has so many contacts on list 1, and is not on list 3. Concern was raised again and again, and the threshold was not met each time (framework, paragraph 29, HP-29.06).',
  message: ({ facts }) => `has had ${count(Number(facts['number']), 'contact', 'contacts')} from ${day(facts['first'])} to ${day(facts['last'])} and no referral (${String(facts['limit'])} or more are many)`,
  timescales: ['manyContacts'],
  examples: {
    passes: { says: 'Two; and three with a referral', sheets: [contacts('20/01/2016', '11/02/2016'), { list: 1, rows: ['20/01/2016', '11/02/2016', '30/03/2016'].map((dateOfContact) => ({ childId: '10443', dateOfContact })) }, others] },
    breaks: { says: 'Three', sheets: [contacts('20/01/2016', '11/02/2016', '30/03/2016'), others] },
  },
  on: 1,
  needs: { 1: ['dateOfContact'], 3: ['childId'] },
  raises(_, { on }, { timescale }, at) {
    const dated = on(1).filter(({ row }) => typeof row.values['dateOfContact'] === 'string')
    const limit = timescale('manyContacts')
    // Of a child, not of a contact: at the last row.
    if (dated.length < limit || dated.at(-1)!.row !== at.row || on(3).length > 0) return null
    const dates = dated.map(({ row }) => String(row.values['dateOfContact'])).sort()
    return { number: dated.length, first: dates[0]!, last: dates.at(-1)!, limit }
  },
})
