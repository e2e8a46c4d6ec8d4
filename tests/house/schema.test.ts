import { describe, expect, test } from 'vitest'
import { listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import { columnsOf, listTable } from '#db/columns.ts'
import { engines, withStoreFromNothing } from '../support/engines.ts'

const beginnings = { text: /^text/, integer: /^int/, 'double precision': /^(?:double|float8)/ } as const

describe.each(engines)('the migrated database on %s', (engine) => {
  test('has exactly the columns of the specification, list by list', () => withStoreFromNothing(engine, async ({ db }) => {
    const tables = await db.introspection.getTables()
    for (const list of listsAndDocuments) {
      const table = tables.find(({ name }) => name === listTable(list.number))
      expect(table?.columns.map(({ name }) => name)).toEqual(columnsOf(list).map(({ name }) => name))
      for (const { name, type } of columnsOf(list)) {
        const kept = table!.columns.find((one) => one.name === name)!.dataType.toLowerCase()
        expect(kept, `${table!.name}.${name} is kept as ${kept}`).toMatch(beginnings[type])
      }
    }
    expect(tables.filter(({ name }) => /^list_/.test(name))).toHaveLength(14)
  }))
})
