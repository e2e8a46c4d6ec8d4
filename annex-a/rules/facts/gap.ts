import type { Condition, Field } from '../../specification/grammar/field.ts'
import type { ReadRow } from '../../reading/checked.ts'
import { holds, isEmpty } from '../conditions.ts'
import { rule, type AboutList } from '../grammar/rule.ts'
import { count, quote } from '../words.ts'

/** A column that is empty in every row, from so many rows on, is one gap and not one a row. */
const MANY = 5

const child = { gender: 'F', ethnicity: 'WBRI', dateOfBirth: '02/05/2001', age: 14, assessmentCompletionDate: '03/03/2016', organisationCompletingAssessment: 'School' }

export const gap = rule({
  code: 'gap',
  numbers: ['11'],
  severity: 'gap',
  title: 'A field is empty where something is expected',
  asks: 'Fields that Annex A expects at this stage are filled in. You can submit without them.',
  looksAt: (_list, _name, { expected }) => expected !== undefined && expected !== false,
  message: ({ label, facts }) => facts['rows'] === undefined ? `${quote(label)} is empty` : `${quote(label)} is empty in all ${count(Number(facts['rows']), 'row', 'rows')}`,
  fix: ({ facts }) => facts['rows'] === undefined ? 'Fill it in if you hold it. You can submit without this' : 'Fill the column in if you hold it. You can submit without this',
  examples: {
    passes: { says: 'Still open, so no date of completion', sheets: [{ list: 2, rows: [{ ...child, assessmentCompletionDate: null }] }] },
    breaks: { says: 'Nobody says who completed it', sheets: [{ list: 2, rows: [{ ...child, organisationCompletingAssessment: null }] }] },
  },
  wholeList(about, { rows }) {
    for (const [name, field] of Object.entries(about.list.fields)) {
      if (!isAsked(name, field, about)) continue
      const wanted = field.expected === true ? rows : rows.filter((row) => isWanted(field.expected as Condition<string>, row, about))
      const empty = wanted.filter((row) => isEmpty(row, name))
      if (empty.length === wanted.length && empty.length >= MANY) about.findInList(name, { facts: { rows: empty.length } })
      else for (const row of empty) about.find(row, name)
    }
  },
})

function isAsked(name: string, field: Field, { has, list, options }: AboutList): boolean {
  if (!field.expected || field.required || !has(name) || (field.stage ?? 1) > options.stage) return false
  // An empty ID, and a child with neither a date of birth nor an expected one, are more than gaps: they have rules of their own.
  return field.kind !== 'child' && field.kind !== 'reference' && !(name === 'dateOfBirth' && 'expectedDateOfBirth' in list.fields)
}

const isWanted = (expected: Condition<string>, row: ReadRow, { has }: AboutList): boolean => has(expected.field) && holds(expected, row) === true
