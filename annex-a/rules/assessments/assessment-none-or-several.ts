import type { ReadRow } from '../../reading/checked.ts'
import { isEmpty } from '../conditions.ts'
import { findFewOrMany } from '../few-or-many.ts'
import { becauseAbsent, fieldsOn, rule } from '../grammar/rule.ts'
import { count, join } from '../words.ts'
import { families, type Family } from './families.ts'

export const assessmentNoneOrSeveral = rule({
  code: 'assessment-none-or-several',
  numbers: ['27'],
  severity: 'check',
  title: 'A row has no assessment, or several',
  asks: 'Each row of list 4 has one assessment: a continuous one, or an initial or a core one where the authority still carries them out.',
  looksAt: fieldsOn({ 4: families.flatMap(({ start, authorised }) => [start, authorised]) }),
  message: ({ facts }) => {
    const rows = facts['rows'] === undefined ? 'the row has' : `${count(Number(facts['rows']), 'row has', 'rows have')}`
    return facts['families'] === '' ? `${rows} no assessment: neither a start nor an authorisation` : `${rows} more than one assessment: ${String(facts['families'])}`
  },
  fix: ({ facts }) => facts['families'] === '' ? 'Enter the dates of the assessment, or remove the row' : 'Keep one assessment a row, or say why there are several',
  examples: {
    passes: { says: 'One assessment', sheets: [{ list: 4, rows: [{ continuousStart: '09/03/2016' }, { initialStart: '01/02/2016', initialAuthorised: '11/02/2016' }] }] },
    breaks: { says: 'None, and two', sheets: [{ list: 4, rows: [{ gender: 'F' }, { continuousStart: '09/03/2016', coreStart: '01/02/2016' }] }] },
  },
  wholeList(about, { rows }) {
    if (about.number !== 4) return
    const [continuous, ...others] = families
    if (!about.has(continuous.start)) return about.notChecked(becauseAbsent(about, [continuous.start]))
    const present = [continuous, ...others.filter(({ start, authorised }) => about.has(start) || about.has(authorised))]
    const groups = Map.groupBy(rows, (row) => filled(present, row))
    for (const [names, found] of groups) {
      if (names === '' || names.includes(' ')) findFewOrMany(about, fieldOf(names, about.has), { families: names }, found, rows.length)
    }
  },
})

/** The names of the assessments in a row, as people say them; one word where there is one. */
const filled = (present: readonly Family[], row: ReadRow): string =>
  join(present.filter(({ start, authorised }) => !isEmpty(row, start) || !isEmpty(row, authorised)).map(({ name }) => name))

/** At the later of several, or where the one should be. */
const fieldOf = (names: string, has: (field: string) => boolean): string => {
  const last = families.findLast(({ name }) => names.endsWith(name)) ?? families[0]
  return has(last.start) ? last.start : last.authorised
}
