import { isEmpty } from '../conditions.ts'
import type { ChildRow, RowsByList } from '../grammar/rule.ts'

/**
 * Shared by the rules that ask whether something began before the referral that led to it. List 3 shows the most recent
 * referral only, so that what began before it may rightly belong to an earlier one.
 */

/** Periods in which a child's case is open: while one runs, things begin without a new referral. */
const PERIODS = { 6: ['cinStart', 'cinClosure'], 7: ['planStart', 'planEnd'], 8: ['started', 'ceased'] } as const
type Period = keyof typeof PERIODS

/** What the rules need, and what they take into account where it was sent. */
export const referralNeeds = { 3: ['dateOfReferral'], 6: PERIODS[6] } as const
export const referralUses = { 7: PERIODS[7], 8: PERIODS[8] } as const

/**
 * The referral that came too late for something that began earlier, or null. It came too late where no case was open
 * when it began, and either it was still going on at the referral or the child had no other referral in 12 months.
 * `end`: null while it is going on, undefined where it is not known. `periods`: the lists that show an open case.
 */
export function referralTooLate(rows: RowsByList, start: string, end: string | null | undefined, periods: readonly Period[] = [6, 7, 8]): ChildRow | null {
  const first = earliest(rows(3))
  if (!first || start >= dateOf(first)) return null
  if (periods.some((list) => rows(list).some((at) => wasOpen(at, list, start)))) return null
  const stillOn = end === null || (end !== undefined && end >= dateOf(first))
  return stillOn || first.row.values['referralsInLast12Months'] === 0 ? first : null
}

function wasOpen(at: ChildRow, list: Period, on: string): boolean {
  const [start, end] = PERIODS[list]
  const began = at.row.values[start]
  const ended = endOf(at, end)
  return typeof began === 'string' && began <= on && (typeof ended !== 'string' || ended >= on)
}

/** The date in a field; null where it is empty, undefined where it could not be read. */
export const endOf = ({ row }: ChildRow, field: string): string | null | undefined => {
  const date = row.values[field]
  return typeof date === 'string' ? date : isEmpty(row, field) ? null : undefined
}

const dateOf = ({ row }: ChildRow): string => String(row.values['dateOfReferral'])
const earliest = (referrals: readonly ChildRow[]): ChildRow | null => referrals
  .filter(({ row }) => typeof row.values['dateOfReferral'] === 'string')
  .reduce<ChildRow | null>((a, b) => (a && dateOf(a) <= dateOf(b) ? a : b), null)
