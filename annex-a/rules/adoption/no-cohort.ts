import { isEmpty } from '../conditions.ts'
import { becauseAbsent, fieldsOn, rule } from '../grammar/rule.ts'
import { findFewOrMany } from '../few-or-many.ts'
import { count } from '../words.ts'

/** The dates by which a child belongs on the list. */
const COHORTS = ['decision', 'adoptionOrder', 'decisionReversed'] as const

export const noCohort = rule({
  code: 'no-cohort',
  numbers: ['89'],
  severity: 'fix',
  title: 'A child on list 10 belongs to none of its three groups',
  asks: 'List 10 is of children adopted in the last 12 months, of those with a decision to place who are not yet adopted, and of those whose decision was reversed. A row with none of the three dates is none of them; an adoption or a reversal of longer ago is found by the rule on the period of the list.',
  looksAt: fieldsOn({ 10: COHORTS }),
  message: ({ facts }) => `${facts['rows'] === undefined ? 'the row has' : count(Number(facts['rows']), 'row has', 'rows have')} neither a decision that the child should be placed for adoption, nor an adoption order, nor a decision that the child should no longer be placed`,
  fix: () => 'Enter the date of the decision, or remove the row',
  examples: {
    passes: { says: 'A decision', sheets: [{ list: 10, rows: [{ enteredCare: '05/03/2014', decision: '05/10/2014' }] }] },
    breaks: { says: 'Only entered care', sheets: [{ list: 10, rows: [{ enteredCare: '05/03/2014' }] }] },
  },
  wholeList(about, { rows }) {
    if (about.number !== 10) return
    const absent = COHORTS.filter((field) => !about.has(field))
    if (absent.length > 0) return about.notChecked(becauseAbsent(about, absent))
    findFewOrMany(about, 'decision', {}, rows.filter((row) => COHORTS.every((field) => isEmpty(row, field))), rows.length)
  },
})
