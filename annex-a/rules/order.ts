import type { DateField, Field } from '../specification/grammar/field.ts'
import type { AboutList, Found, RowQuestion } from './grammar/rule.ts'
import { day, quote } from './words.ts'

/** Shared by the two rules on the order of dates: the one that refuses and the one that asks. */

/** The dates that a field's date comes after; null where it says nothing of the kind. */
export const earlierDates = (field: Field, fact: 'notBefore' | 'usuallyNotBefore'): readonly string[] | null =>
  field.kind === 'date' ? ((field as DateField<string>)[fact] ?? null) : null

/** One finding for each earlier date that a date precedes; the same day is allowed. */
export const askOrder = (name: string, others: readonly string[], { find, place, list, has }: AboutList): RowQuestion => {
  const present = others.filter(has)
  return (row) => {
    const date = row.values[name]
    if (typeof date !== 'string') return
    for (const other of present) {
      const before = row.values[other]
      if (typeof before !== 'string' || date >= before) continue
      find(row, name, { facts: { date, before, other: list.fields[other]!.label }, related: [place(row, other)] })
      return
    }
  }
}

export const orderMessage = ({ label, facts, cell, related }: Found): string => {
  const there = related[0]?.cell
  return `${quote(label)} ${day(facts['date'])}${cell ? ` (${cell})` : ''} is before ${quote(facts['other'])} ${day(facts['before'])}${there ? ` (${there})` : ''}`
}
