import { listKept } from '#db/list-kept.ts'
import type { Facts } from '#annex-a/reading/checked.ts'
import { flags } from '#annex-a/rules/index.ts'
import { flagLine, type SaidFlag } from '#annex-a/shown/flag-lines.ts'
import type { FlagRow, FlagTotalRow } from '#db/queries/flags.ts'
import type { FilterOption } from './options.ts'

/** The flags that children of a version bear, with how many do. Flags about adopters are of no child. */
export const flagOptions = (totals: readonly FlagTotalRow[]): FilterOption[] =>
  flags.flatMap(({ code, title }) => {
    const children = totals.find((one) => one.code === code)?.children ?? 0
    return children ? [{ value: code, name: title, count: children }] : []
  })

export const sayFlagRow = (row: FlagRow): SaidFlag =>
  flagLine({ code: row.code, list: listKept(row.list), row: row.row_number, childKey: null, facts: JSON.parse(row.facts) as Facts }, String(row.number))
