import type { Condition } from '../../specification/grammar/field.ts'
import { holds, isEmpty } from '../conditions.ts'
import { becauseAbsent, rule, type AboutList, type RowQuestion } from '../grammar/rule.ts'
import { quote } from '../words.ts'

export const shouldBeFilled = rule({
  code: 'should-be-filled',
  numbers: ['30', '41', '59', '88'],
  severity: 'fix',
  title: 'A field is empty although another one needs it',
  asks: 'Some fields cannot stand without another one: what has been authorised has begun, and what has ended did so for a reason.',
  looksAt: (_list, _name, { required }) => required === true,
  message: ({ label, facts }) => `${quote(label)} is empty, but ${quote(facts['other'])} is filled in`,
  fix: ({ label, facts }) => `Enter ${quote(label)}, or empty ${quote(facts['other'])}`,
  examples: {
    passes: { says: 'Still open, so no reason', sheets: [{ list: 6, rows: [{ cinStart: '01/02/2016', cinClosure: null, reasonForClosure: null }] }] },
    breaks: { says: 'Closed without a reason', sheets: [{ list: 6, rows: [{ cinStart: '01/02/2016', cinClosure: '01/03/2016', reasonForClosure: null }] }] },
  },
  eachRow(about) {
    const questions = Object.entries(about.list.fields).flatMap(([name, { required, expected }]) =>
      required && typeof expected === 'object' ? ask(name, expected, about) : [])
    return questions.length === 0 ? null : (row) => { for (const question of questions) question(row) }
  },
})

function ask(name: string, expected: Condition<string>, about: AboutList): RowQuestion[] {
  const { has, list, find, place } = about
  if (!has(expected.field)) return []
  if (!has(name)) {
    if (!list.fields[name]!.mayBeAbsent) about.notChecked(becauseAbsent(about, [name]))
    return []
  }
  const other = list.fields[expected.field]!.label
  return [(row) => {
    if (isEmpty(row, name) && holds(expected, row) === true) find(row, name, { facts: { other }, related: [place(row, expected.field)] })
  }]
}
