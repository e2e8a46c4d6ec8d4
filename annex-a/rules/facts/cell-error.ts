import { rule } from '../grammar/rule.ts'
import { quote } from '../words.ts'

export const cellError = rule({
  code: 'cell-error',
  numbers: [],
  severity: 'fix',
  title: 'A formula in the cell has failed',
  asks: 'No cell shows an error of Excel, such as #REF! or #N/A.',
  message: ({ label, value }) => `${quote(label)} shows the Excel error ${String(value)}`,
  fix: ({ label }) => `Replace the formula by its value, or leave ${quote(label)} empty`,
  examples: {
    passes: { says: 'A date', sheets: [{ list: 1, rows: [{ dateOfContact: '03/03/2016' }] }] },
    breaks: { says: 'A lookup that found nothing', sheets: [{ list: 1, rows: [{ dateOfContact: { error: '#N/A' } }] }] },
  },
})
