import { expect, test } from 'vitest'
import { elsewhere, inspectionTables } from '#db/inspection-tables.ts'
import { withStore } from '../support/engines.ts'

test('every table is taken out with its inspection, or is said to be elsewhere and why', () => withStore('sqlite', async ({ db }) => {
  const tables = await db.introspection.getTables()
  const known = [...inspectionTables.map(({ name }) => name), ...Object.keys(elsewhere)]
  expect(tables.map(({ name }) => name).toSorted()).toEqual(known.toSorted())
  for (const { name, key, by, of } of inspectionTables) {
    const columns = tables.find((table) => table.name === name)!.columns.map((column) => column.name)
    expect(columns, name).toEqual(expect.arrayContaining([by, ...key]))
    expect(inspectionTables.map((table) => table.name), name).toContain(of)
  }
}))

test('a table with files says what each was when it came: what has changed since is never taken for it', () => withStore('sqlite', async ({ db }) => {
  for (const { name, columns } of await db.introspection.getTables()) {
    const names = columns.map((column) => column.name)
    if (names.includes('path')) expect(names, name).toEqual(expect.arrayContaining(['name', 'sha256']))
  }
}))
