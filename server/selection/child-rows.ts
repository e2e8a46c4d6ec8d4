import { sayRow, type SaidRow } from '#annex-a/shown/child-rows.ts'
import type { ListRow, ListSheet } from '#db/queries/child.ts'

/** Every row of a child as a person reads it. */
export const sayRows = (rows: readonly ListRow[], sheets: readonly ListSheet[]): SaidRow[] =>
  rows.map((row) => {
    const sheet = sheets.find(({ list }) => list === row.list)
    return sayRow(row, { sheet: sheet?.sheet ?? '', file: sheet?.file ?? '', carriedFrom: sheet?.carriedFrom ?? null })
  })
