import { rowRule } from '../grammar/row-rule.ts'
import { day, quote } from '../words.ts'

export const fosteringAfterPlacement = rowRule({
  code: 'fostering-after-placement',
  numbers: ['90'],
  severity: 'check',
  title: 'A fostering to adopt placement began after the placement for adoption',
  asks: 'A child lives with carers who foster to adopt before being placed with them for adoption.',
  message: ({ label, facts, related }) => `${quote(label)} ${day(facts['date'])} is after the day on which the child was placed for adoption, ${day(facts['placed'])}${related[0]?.cell ? ` (${related[0].cell})` : ''}`,
  fix: () => 'Correct one of the two dates',
  examples: {
    passes: { says: 'Before it', sheets: [{ list: 10, rows: [{ fosteringToAdopt: '05/03/2015', placedForAdoption: '05/10/2015' }] }] },
    breaks: { says: 'After it', sheets: [{ list: 10, rows: [{ fosteringToAdopt: '05/11/2015', placedForAdoption: '05/10/2015' }] }] },
  },
  lists: [10],
  needs: ['fosteringToAdopt', 'placedForAdoption'],
  at: 'fosteringToAdopt',
  breaks: ({ fosteringToAdopt: date, placedForAdoption: placed }, { place }, row) => (date > placed ? { facts: { date, placed }, related: [place(row, 'placedForAdoption')] } : null),
})
