import { childFlag } from '../grammar/child-rule.ts'
import { count } from '../words.ts'
import { openOn, periods } from './open-on.ts'

const missing = { list: '2.07', rows: [{ childId: '10442', missingEpisodes: 2 }] } as const

export const missingAndKnown = childFlag({
  code: 'missing-and-known',
  numbers: [],
  title: 'A child with a plan, or in care, goes missing',
  asks: 'Raised where document 2.07 names a child who has an open child protection plan on list 7 or is looked after on list 8 (framework, paragraph 29, HP-29.16).',
  message: ({ facts }) => `missing ${count(Number(facts['number']), 'time', 'times')}, and ${facts['list'] === 7 ? 'has a child protection plan' : 'is looked after'}`,
  examples: {
    passes: { says: 'No longer looked after', sheets: [missing, { list: 7, rows: [{ childId: '10443', planStart: '01/06/2015' }] }, { list: 8, rows: [{ childId: '10442', started: '01/06/2015', ceased: '20/02/2016' }] }] },
    breaks: { says: 'Looked after; and with a plan', sheets: [{ list: '2.07', rows: [...missing.rows, { childId: '10443', missingEpisodes: 1 }] }, { list: 7, rows: [{ childId: '10443', planStart: '01/06/2015' }] }, { list: 8, rows: [{ childId: '10442', started: '01/06/2015' }] }] },
  },
  on: '2.07',
  needs: { '2.07': ['missingEpisodes'] },
  parts: { 7: periods[7], 8: periods[8] },
  raises({ missingEpisodes: number }, { rows }) {
    const list = ([8, 7] as const).find((one) => openOn(one, rows))
    return number > 0 && list !== undefined ? { number, list } : null
  },
})
