import { z } from 'zod'
import { sayWhen } from '#annex-a/calendar/london.ts'
import { sayDate } from '#annex-a/reading/dates.ts'
import type { Value } from '#db/queries/whole-inspection.ts'
import type { Names } from './names.ts'

/** `saved_by` → `Saved by`, `case_id` → `Case`. */
export const sayColumn = (column: string): string => {
  if (column === 'about_id') return 'Of which'
  if (column === 'sha256') return 'SHA-256'
  const words = column.replace(/_id$/, '').replaceAll('_', ' ')
  return words === 'id' ? 'Which' : words.charAt(0).toUpperCase() + words.slice(1)
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/
const day = z.iso.date()

/** A value as a person reads it: an instant local to Europe/London, an id as what it names. What cannot be said better stands as it is kept. */
export const sayValue = (value: Value, names: Names): string | number => {
  if (value === null) return ''
  if (typeof value === 'number') return value
  const named = names.get(value)
  if (named !== undefined) return named
  // London and UTC differ by whole hours: the seconds are the same.
  if (INSTANT.test(value)) return sayWhen(value) + value.slice(16, 19)
  return day.safeParse(value).success ? sayDate(value) : value
}
