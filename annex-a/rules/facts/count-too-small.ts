import { fieldRule } from '../grammar/rule.ts'
import { quote } from '../words.ts'

export const countTooSmall = fieldRule({
  code: 'count-too-small',
  numbers: ['9'],
  severity: 'fix',
  title: 'A number is too small',
  asks: 'Numbers are 0 or more; the number of placements counts the present one, so it is 1 or more.',
  looksAt: (_list, _name, field) => field.kind === 'count',
  message: ({ label, facts }) => `${quote(label)} is ${String(facts['number'])}, but it cannot be less than ${String(facts['least'])}`,
  fix: ({ facts }) => `Enter a whole number of ${String(facts['least'])} or more`,
  examples: {
    passes: { says: 'One placement, the present one', sheets: [{ list: 8, rows: [{ placementsIn12Months: 1 }] }] },
    breaks: { says: 'No placement for a child looked after', sheets: [{ list: 8, rows: [{ placementsIn12Months: 0 }] }] },
  },
  eachField(name, field, { find }) {
    if (field.kind !== 'count') return null
    const least = field.atLeast ?? 0
    return (row) => {
      const number = row.values[name]
      if (typeof number === 'number' && number < least) find(row, name, { facts: { number, least } })
    }
  },
})
