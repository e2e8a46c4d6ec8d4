import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { listKept } from '#db/list-kept.ts'
import type { ChildSummaryRow } from '#db/queries/children.ts'
import { namesIn } from './names.ts'

/** `|1|3|4|203|` → `[1, 3, 4, '2.03']`. */
export const listsIn = (row: Pick<ChildSummaryRow, 'lists'>): ListId[] => namesIn(row.lists).map((list) => listKept(Number(list)))
