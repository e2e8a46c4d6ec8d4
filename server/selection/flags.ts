import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { listKept } from '#db/list-kept.ts'
import type { Facts } from '#annex-a/reading/checked.ts'
import { flagByCode, flags } from '#annex-a/rules/index.ts'
import { sayFlag } from '#annex-a/rules/say.ts'
import type { FlagRow, FlagTotalRow } from '#db/queries/flags.ts'
import type { FilterOption } from './options.ts'

/** What a flag is called, or its code where it is no longer raised. */
export const flagName = (code: string): string => flagByCode(code)?.title ?? code

/** The flags that children of a version bear, with how many do. Flags about adopters are of no child. */
export const flagOptions = (totals: readonly FlagTotalRow[]): FilterOption[] =>
  flags.flatMap(({ code, title }) => {
    const children = totals.find((one) => one.code === code)?.children ?? 0
    return children ? [{ value: code, name: title, count: children }] : []
  })

/** Something to know about a child, in words, with the row that says so. */
export interface SaidFlag {
  readonly key: string
  readonly code: string
  readonly title: string
  readonly says: string
  readonly list: ListId
  readonly row: number
}

export const sayFlagRow = (row: FlagRow): SaidFlag => ({
  key: String(row.number), code: row.code, title: flagName(row.code), list: listKept(row.list), row: row.row_number,
  says: sayFlag({ code: row.code, list: listKept(row.list), row: row.row_number, childKey: null, facts: JSON.parse(row.facts) as Facts }),
})
