import type { ListNumber } from './grammar/list.ts'
import type { Stage } from './grammar/field.ts'

/**
 * When each list is due (Annex A, Table 1), counted from the Monday of week 1.
 * The framework prints "am" and "end of", never a clock time: 12:00 and 17:00 are this product's reading.
 */
export interface Due {
  readonly list: ListNumber
  readonly stage: Stage
  readonly week: 1 | 2
  readonly weekday: 'Tuesday' | 'Thursday' | 'Friday'
  readonly time: 'am' | 'end'
  readonly basis: 'printed' | 'inferred'
}

const due = (stage: Stage, week: 1 | 2, weekday: Due['weekday'], time: Due['time'], basis: Due['basis'], ...numbers: readonly ListNumber[]): readonly Due[] =>
  numbers.map((list) => ({ list, stage, week, weekday, time, basis }))

export const clockTimes = { am: '12:00', end: '17:00' } as const

export const deadlines: readonly Due[] = [
  ...due(1, 1, 'Tuesday', 'am', 'printed', 1, 3, 4, 5, 6, 7),
  ...due(1, 1, 'Thursday', 'am', 'printed', 2),
  ...due(1, 1, 'Tuesday', 'end', 'printed', 8),
  ...due(1, 1, 'Tuesday', 'end', 'inferred', 9, 10, 11),
  ...due(2, 1, 'Friday', 'end', 'printed', 4, 5, 6, 7),
  ...due(2, 2, 'Tuesday', 'end', 'printed', 8),
  ...due(2, 2, 'Tuesday', 'end', 'inferred', 9, 10, 11),
]
