import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { inspectionTables, type InspectionTable } from '#db/inspection-tables.ts'
import { someRows, type AnyRow, type Whose } from '#db/queries/whole-inspection.ts'
import type { Tables } from '#db/tables/index.ts'

const atATime = 5_000

/** A row a line, in the order of its key, so that two exports can be compared with any tool. */
export async function* recordsAsJson(rows: AsyncIterable<readonly AnyRow[]> | Iterable<readonly AnyRow[]>): AsyncGenerator<string> {
  let first = true
  for await (const some of rows) {
    if (!some.length) continue
    yield `${first ? '[\n' : ',\n'}${some.map((row) => JSON.stringify(row)).join(',\n')}`
    first = false
  }
  yield first ? '[]\n' : '\n]\n'
}

/** All rows of a table that belong to an inspection, some thousand at a time. `seen` is told each lot. */
export async function* rowsOfTable(db: Kysely<Tables>, table: InspectionTable, whose: Whose, seen: (rows: readonly AnyRow[]) => void = () => {}): AsyncGenerator<readonly AnyRow[]> {
  for (let from = 0; ; from += atATime) {
    const rows = await someRows(db, table, whose, from, atATime)
    seen(rows)
    if (rows.length) yield rows
    if (rows.length < atATime) return
  }
}

/** How many rows of each table there are, and the SHA-256 of how they are written. */
export const countedTables = async (db: Kysely<Tables>, whose: Whose): Promise<readonly { readonly table: string; readonly rows: number; readonly sha256: string }[]> => {
  const counted = []
  for (const table of inspectionTables) {
    const hash = createHash('sha256')
    let rows = 0
    for await (const text of recordsAsJson(rowsOfTable(db, table, whose, (some) => { rows += some.length }))) hash.update(text)
    counted.push({ table: table.name, rows, sha256: hash.digest('hex') })
  }
  return counted
}
