import type { Value } from '#db/queries/whole-inspection.ts'
import type { Names } from './names.ts'

/** `saved_by` → `Saved by`, `case_id` → `Case`. */
export const sayColumn = (column: string): string => {
  const words = column.replace(/_id$/, '').replaceAll('_', ' ')
  return words === 'id' ? 'Which' : words.charAt(0).toUpperCase() + words.slice(1)
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/
const london = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false, timeZone: 'Europe/London' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A value as a person reads it: an instant local to Europe/London, an id as what it names. What cannot be said better stands as it is kept. */
export const sayValue = (value: Value, names: Names): string | number => {
  if (value === null) return ''
  if (typeof value === 'number') return value
  const named = names.get(value)
  if (named !== undefined) return named
  if (INSTANT.test(value)) return london.format(new Date(value))
  return DAY.test(value) && !Number.isNaN(Date.parse(value)) ? day.format(new Date(value)) : value
}
