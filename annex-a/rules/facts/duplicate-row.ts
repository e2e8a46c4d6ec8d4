import type { ReadRow } from '../../reading/checked.ts'
import { rule } from '../grammar/rule.ts'

const row = { childId: '1001', gender: 'F', ethnicity: 'WBRI', dateOfBirth: '02/05/2001', dateOfContact: '03/03/2016', contactSource: '6' }

export const duplicateRow = rule({
  code: 'duplicate-row',
  numbers: ['19'],
  severity: 'check',
  title: 'Two rows are the same in every field',
  asks: 'On lists 1 and 2 a child may have many rows, but two rows differ in something.',
  message: ({ facts }) => `the row is the same in every field as row ${String(facts['first'])}`,
  fix: () => 'Delete one of them if it was copied by mistake',
  examples: {
    passes: { says: 'Two contacts on two days', sheets: [{ list: 1, rows: [row, { ...row, dateOfContact: '04/03/2016' }] }] },
    breaks: { says: 'One contact twice', sheets: [{ list: 1, rows: [row, row] }] },
  },
  wholeList({ list, find, place }, { rows }) {
    if (list.oneRowEach !== 'none') return
    for (const same of groupsOf(rows)) {
      for (const other of same.slice(1)) find(other, null, { facts: { first: same[0]!.number }, related: [place(same[0]!, null)] })
    }
  },
})

/** Rows of one child only are compared, so that most rows are never written out. */
function groupsOf(rows: readonly ReadRow[]): ReadRow[][] {
  return [...Map.groupBy(rows.filter(({ childKey }) => childKey !== null), ({ childKey }) => childKey).values()]
    .filter(({ length }) => length > 1)
    .flatMap((ofChild) => [...Map.groupBy(ofChild, everything).values()])
    .filter(({ length }) => length > 1)
}

/** A cell that could not be read counts as what was written in it. */
const everything = ({ values, extra, written }: ReadRow): string =>
  JSON.stringify([Object.entries(values).map(([name, value]) => value ?? written[name] ?? null), extra])
