import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import type { ChildSummaryRow } from '#db/queries/children.ts'
import { namesIn } from './names.ts'

/** `|1|3|4|` → `[1, 3, 4]`. */
export const listsIn = (row: Pick<ChildSummaryRow, 'lists'>): ListNumber[] => namesIn(row.lists).map((list) => Number(list) as ListNumber)
