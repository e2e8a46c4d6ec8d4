import type { Condition, Field } from '../specification/grammar/field.ts'
import type { ReadRow, Value } from '../reading/checked.ts'
import { NOTHING } from '../reading/shapes.ts'
import { saysNothing } from '../reading/cells/blank-words.ts'
import { sayValue } from '../reading/show.ts'
import { quote } from './words.ts'

/** Nothing stands in the cell, or only a word that says so. A cell that could not be read is not empty. */
export const isEmpty = (row: ReadRow, name: string): boolean => {
  const value: Value = row.values[name] ?? null
  if (value !== null && value !== '') return false
  if (row.written === NOTHING) return true
  const written = row.written[name]
  return written === undefined || saysNothing(written)
}

/** Whether a condition holds in a row; null where the cell that it asks about could not be read. */
export function holds(condition: Condition<string>, row: ReadRow): boolean | null {
  const empty = isEmpty(row, condition.field)
  const value = row.values[condition.field] ?? null
  if ('is' in condition) return condition.is === 'blank' ? empty : !empty
  if (value === null && !empty) return null
  if ('oneOf' in condition) return condition.oneOf.includes(value === null ? '' : String(value))
  return typeof value === 'number' ? value >= condition.atLeast : null
}

/** What stands in the field that a condition asks about, in the middle of a sentence: `"Date of birth" is empty`. */
export function sayWhyNot(field: Field, value: Value): string {
  return value === null || value === '' ? `${quote(field.label)} is empty` : `${quote(field.label)} is ${sayValue(field, value)}`
}
