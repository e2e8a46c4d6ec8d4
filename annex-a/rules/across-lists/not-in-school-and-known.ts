import { childFlag } from '../grammar/child-rule.ts'
import { count } from '../words.ts'
import { openOn, periods } from './open-on.ts'

const outOfSchool = { list: '2.06', rows: [{ childId: '10442', hoursPerWeek: 5 }] } as const

export const notInSchoolAndKnown = childFlag({
  code: 'not-in-school-and-known',
  numbers: [],
  title: 'A child with a plan, or in care, is not in full-time school',
  asks: 'Raised where document 2.06 names a child who has an open child protection plan on list 7 or is looked after on list 8: nobody sees the child at school every day (framework, paragraph 29, HP-29.16).',
  message: ({ facts }) => `${facts['hours'] === undefined ? 'not in full-time school' : `has ${count(Number(facts['hours']), 'hour', 'hours')} of education a week`}, and ${facts['list'] === 7 ? 'has a child protection plan' : 'is looked after'}`,
  examples: {
    passes: { says: 'The plan has ended', sheets: [outOfSchool, { list: 7, rows: [{ childId: '10442', planStart: '01/06/2015', planEnd: '20/02/2016' }] }, { list: 8, rows: [{ childId: '10443', started: '01/06/2015' }] }] },
    breaks: { says: 'With a plan; looked after, and nobody says how many hours', sheets: [{ list: '2.06', rows: [...outOfSchool.rows, { childId: '10443' }] }, { list: 7, rows: [{ childId: '10442', planStart: '01/06/2015' }] }, { list: 8, rows: [{ childId: '10443', started: '01/06/2015' }] }] },
  },
  on: '2.06',
  needs: { '2.06': ['childId'] },
  parts: { 7: periods[7], 8: periods[8] },
  uses: { '2.06': ['hoursPerWeek'] },
  raises(_, { rows }, _about, { row }) {
    const list = ([8, 7] as const).find((one) => openOn(one, rows))
    const hours = row.values['hoursPerWeek']
    return list === undefined ? null : { list, ...(typeof hours === 'number' ? { hours } : {}) }
  },
})
