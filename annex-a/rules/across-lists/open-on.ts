import { isEmpty } from '../conditions.ts'
import type { ChildRow, RowsByList } from '../grammar/rule.ts'

/** Shared by flags that look for a child's open case on another list. */

/** Lists whose rows begin and end, with the fields that say so: what those flags need. */
export const periods = { 6: ['cinStart', 'cinClosure'], 7: ['planStart', 'planEnd'], 8: ['started', 'ceased'] } as const

/** The child's row of a list that is open at the inspection. */
export const openOn = (list: keyof typeof periods, rows: RowsByList): ChildRow | undefined => rows(list).find(({ row }) => isEmpty(row, periods[list][1]))

/** The child's row of a list that had begun before a day, and had not ended by then. */
export const openBefore = (list: keyof typeof periods, date: string, rows: RowsByList): ChildRow | undefined => {
  const [start, end] = periods[list]
  return rows(list).find(({ row }) => {
    const [began, ended] = [row.values[start], row.values[end]]
    return typeof began === 'string' && began < date && (typeof ended === 'string' ? ended > date : isEmpty(row, end))
  })
}
