import { clockTimes, deadlines, type Due } from '#annex-a/specification/deadlines.ts'
import type { Stage } from '#annex-a/specification/grammar/field.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'

/** When a list is due, as a clock in London shows it. */
export interface DueAt {
  readonly stage: Stage
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly time: '12:00' | '17:00'
  readonly says: Due['time']
  /** The framework's table is cut off or silent here: the day is taken from the lists like it. */
  readonly inferred: boolean
}

const afterMonday = { Tuesday: 1, Thursday: 3, Friday: 4 } as const satisfies Record<Due['weekday'], number>

/** `2016-04-11`, 8 → `2016-04-19`. */
export const addDays = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Both due times of a list (Annex A, Table 1), counted from the Monday of week 1. Lists 1 to 3 have no second. */
export const dueTimes = (list: ListNumber, week1Monday: string): readonly DueAt[] =>
  deadlines.filter((due) => due.list === list).map(({ stage, week, weekday, time, basis }) => ({
    stage, date: addDays(week1Monday, (week - 1) * 7 + afterMonday[weekday]), time: clockTimes[time], says: time, inferred: basis === 'inferred',
  }))

/** Which of the two submissions lists sent today most likely are: the first is due by Tuesday of week 1, but for list 2. */
export const likelyStage = (today: string, week1Monday: string): Stage => (today <= addDays(week1Monday, 1) ? 1 : 2)
