import type { Flag } from '#annex-a/reading/checked.ts'
import { keptList } from '#db/list-kept.ts'
import type { FlagRow, FlagTotalRow } from '#db/queries/flags.ts'

/** All flags, by list, row and what they say. Unlike findings none is left out, however many: children are counted and filtered by them. */
export const flagRows = (place: string, flags: readonly Flag[], childIds: ReadonlyMap<string, string>): FlagRow[] =>
  flags.toSorted((a, b) => keptList(a.list) - keptList(b.list) || a.row - b.row || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)).map(({ code, list, row, childKey, facts }, at) => ({
    submission_id: place, number: at + 1, code, list: keptList(list), row_number: row, child_id: childKey === null ? null : childIds.get(childKey) ?? null, facts: JSON.stringify(facts),
  }))

/** How often each flag was raised, and of how many children: a child late twice is one child. */
export const flagTotals = (submissionId: string, flags: readonly Flag[]): FlagTotalRow[] =>
  [...Map.groupBy(flags, ({ code }) => code)].map(([code, all]) => ({
    submission_id: submissionId, code, flags: all.length, children: new Set(all.flatMap(({ childKey }) => childKey ?? [])).size,
  }))
