import { isEmpty } from '../conditions.ts'
import { childRule } from '../grammar/child-rule.ts'
import { sayValue } from '../../reading/show.ts'
import { listOf } from '../../specification/lists/index.ts'
import { where, within } from '../words.ts'

export const leaverStillLookedAfter = childRule({
  code: 'leaver-still-looked-after',
  numbers: ['85'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A care leaver is still looked after',
  asks: 'A relevant, former relevant or qualifying young person is no longer looked after. One who is eligible is, and stands on the list as other.',
  message: (found) => `${within(sayValue(listOf(9).fields['eligibility']!, String(found.facts['token'])))} care leaver ${where(found)}, but still looked after ${where(found.related[0]!)}`,
  fix: () => 'Enter the day of ceasing on list 8, or correct the eligibility',
  examples: {
    passes: { says: 'Left in January; and an eligible child', sheets: [{ list: 9, rows: [{ childId: '10442', eligibility: 'Relevant' }, { childId: '10443', eligibility: 'Eligible' }] }, { list: 8, rows: [{ childId: '10442', started: '05/03/2014', ceased: '04/01/2016' }, { childId: '10443', started: '05/03/2014' }] }] },
    breaks: { says: 'Still looked after', sheets: [{ list: 9, rows: [{ childId: '10442', eligibility: 'Relevant' }] }, { list: 8, rows: [{ childId: '10442', started: '05/03/2014' }] }] },
  },
  on: 9,
  needs: { 9: ['eligibility'], 8: ['ceased'] },
  at: 'eligibility',
  breaks({ eligibility: token }, { rows }, { place }) {
    if (token === 'OTHER') return null
    const open = rows(8).find(({ row }) => isEmpty(row, 'ceased'))
    return open ? { facts: { token }, related: [place(open, 'ceased')] } : null
  },
})
