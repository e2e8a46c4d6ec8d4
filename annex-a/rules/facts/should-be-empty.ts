import type { Condition, Field, FactSeverity } from '../../specification/grammar/field.ts'
import type { ReadRow } from '../../reading/checked.ts'
import { holds, isEmpty, sayWhyNot } from '../conditions.ts'
import { becauseAbsent, rule, type AboutList } from '../grammar/rule.ts'
import { join, many, quote } from '../words.ts'

type Unless = Condition<string> & { readonly severity: FactSeverity }

export const shouldBeEmpty = rule({
  code: 'should-be-empty',
  numbers: ['12', '30', '33', '41', '59', '73', '82', '88'],
  severity: 'fix',
  sometimes: 'check',
  title: 'A field is filled in where it should be empty',
  asks: 'Some fields are filled in only where another one says so: a reason for closure needs a closure date, accommodation needs a young person in touch.',
  looksAt: ({ fields }, name, { blankUnless }) => blankUnless !== undefined || Object.values(fields).some((other) => other.blankUnless?.field === name),
  message: ({ label, facts }) => facts['others'] === undefined
    ? `${quote(label)} is filled in, but ${String(facts['because'])}`
    : `${String(facts['because'])}, but ${join(many(facts['others']).map(quote))} are filled in`,
  fix: ({ label, facts }) => facts['others'] === undefined ? `Empty ${quote(label)}, or correct ${quote(facts['condition'])}` : `Correct ${quote(label)}, or empty the others`,
  examples: {
    passes: { says: 'Closed, with a reason', sheets: [{ list: 6, rows: [{ cinClosure: '01/03/2016', reasonForClosure: 'RC7' }] }] },
    breaks: { says: 'A reason, but still open', sheets: [{ list: 6, rows: [{ cinClosure: null, reasonForClosure: 'RC7' }] }] },
  },
  eachRow(about) {
    const groups = [...Map.groupBy(conditional(about), ({ unless }) => unless.field)]
    if (groups.length === 0) return null
    return (row) => { for (const [condition, fields] of groups) askGroup(condition, fields, row, about) }
  },
})

interface Conditional { readonly name: string; readonly field: Field; readonly unless: Unless }

function conditional(about: AboutList): Conditional[] {
  return Object.entries(about.list.fields).flatMap(([name, field]) => {
    const unless = 'blankUnless' in field ? (field.blankUnless as Unless | undefined) : undefined
    if (!unless || !about.has(name)) return []
    if (about.has(unless.field)) return [{ name, field, unless }]
    about.notChecked(becauseAbsent(about, [unless.field]))
    return []
  })
}

/** Where several fields contradict one, that one is the likelier to be wrong: it is named, and the others with it. */
function askGroup(condition: string, fields: readonly Conditional[], row: ReadRow, about: AboutList): void {
  const isWrong = ({ name, unless }: Conditional): boolean => !isEmpty(row, name) && holds(unless, row) === false
  // Nearly every row is right, and needs no list of what is not.
  if (!fields.some(isWrong)) return
  const wrong = fields.filter(isWrong)
  const asked = about.list.fields[condition]!
  // What cannot be without its beginning is said once, at the beginning.
  if (asked.required && typeof asked.expected === 'object' && isEmpty(row, condition) && holds(asked.expected, row) === true) return
  const because = sayWhyNot(asked, row.values[condition] ?? null)
  const severity = wrong.some(({ unless }) => unless.severity === 'fix') ? 'fix' : 'check'
  if (wrong.length > 1 && !isEmpty(row, condition)) {
    const others = wrong.map(({ field }) => field.label)
    return about.find(row, condition, { severity, facts: { because, others }, related: wrong.map(({ name }) => about.place(row, name)) })
  }
  for (const { name, unless } of wrong) {
    about.find(row, name, { severity: unless.severity, facts: { because, condition: asked.label }, related: [about.place(row, condition)] })
  }
}
