import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Store } from '#db/open.ts'
import { verifyEvents, writeEvent, type NewEvent } from '#server/access/audit.ts'
import { engines, withStore } from '../support/engines.ts'

const key = 'the key of the chain in this test'

const event = (more: Partial<NewEvent> = {}): NewEvent => ({
  at: '2016-04-12T09:00:00.000Z', person_id: 'lead', action: 'seeChild', outcome: 'done', inspection_id: 'i', subject_kind: 'child', subject_id: 'c', detail: '{}', ...more,
})

const write = (store: Store, count: number): Promise<void> => store.db.transaction().execute(async (db) => {
  for (let i = 1; i <= count; i++) await writeEvent(db, event({ subject_id: `c${i}` }), key)
})
const all = (store: Store) => store.db.selectFrom('event').selectAll().orderBy('number').execute()

describe.each(engines)('the audit chain on %s', (engine) => {
  test('is whole as written, and its head changes with each event', () => withStore(engine, async (store) => {
    expect(await verifyEvents(store.db, key)).toEqual({ events: 0, brokenAt: null, head: '' })
    await write(store, 3)
    const three = await verifyEvents(store.db, key)
    await write(store, 1)
    const four = await verifyEvents(store.db, key)
    expect([three, four]).toMatchObject([{ events: 3, brokenAt: null }, { events: 4, brokenAt: null }])
    expect(four.head).not.toBe(three.head)
    expect(four.head).toBe((await all(store)).at(-1)!.hash)
  }))

  test('shows that any field of any event was changed', () => withStore(engine, async (store) => {
    await write(store, 4)
    const fields = ['at', 'person_id', 'action', 'outcome', 'inspection_id', 'subject_kind', 'subject_id', 'detail', 'hash'] as const
    for (const number of [1, 3, 4]) for (const field of fields) {
      const was = (await all(store)).find((one) => one.number === number)!
      await store.db.updateTable('event').set({ [field]: 'forged' }).where('number', '=', number).execute()
      expect(await verifyEvents(store.db, key), `${field} of ${number}`).toMatchObject({ brokenAt: number, events: number - 1 })
      await store.db.updateTable('event').set({ [field]: was[field] }).where('number', '=', number).execute()
    }
    expect(await verifyEvents(store.db, key)).toMatchObject({ brokenAt: null })
  }))

  test('tells nothing from an empty text', () => withStore(engine, async (store) => {
    await store.db.transaction().execute((db) => writeEvent(db, event({ person_id: null }), key))
    await store.db.updateTable('event').set({ person_id: '' }).execute()
    expect(await verifyEvents(store.db, key)).toMatchObject({ brokenAt: 1 })
  }))

  test('shows that an event was taken out, put in or swapped', () => withStore(engine, async (store) => {
    await write(store, 5)
    const rows = await all(store)
    const put = async (some: typeof rows): Promise<number | null> => {
      await store.db.deleteFrom('event').execute()
      await store.db.insertInto('event').values(some).execute()
      return (await verifyEvents(store.db, key)).brokenAt
    }
    const [a, b, c, d, e] = rows as [typeof rows[0], typeof rows[0], typeof rows[0], typeof rows[0], typeof rows[0]]
    expect(await put([a, b, d, e])).toBe(3)
    expect(await put([a, b, { ...d, number: 3 }, { ...e, number: 4 }])).toBe(3)
    expect(await put([b, c, d, e])).toBe(1)
    expect(await put([a, { ...c, number: 2 }, { ...b, number: 3 }, d, e])).toBe(2)
    expect(await put([a, b, { ...b, number: 3 }, { ...c, number: 4 }, { ...d, number: 5 }, { ...e, number: 6 }])).toBe(3)
    expect(await put(rows)).toBe(null)
  }))

  test('a cut-off end shows only against a head kept elsewhere', () => withStore(engine, async (store) => {
    await write(store, 5)
    const { head } = await verifyEvents(store.db, key)
    await store.db.deleteFrom('event').where('number', '>', 3).execute()
    const after = await verifyEvents(store.db, key)
    expect(after.brokenAt).toBe(null)
    expect(after.head).not.toBe(head)
  }))

  test('cannot be written anew without the key', () => withStore(engine, async (store) => {
    await store.db.transaction().execute(async (db) => { for (let i = 0; i < 3; i++) await writeEvent(db, event(), 'a key that somebody guessed') })
    expect(await verifyEvents(store.db, key)).toMatchObject({ brokenAt: 1, events: 0 })
  }))
})

test('no two events read alike, wherever their fields begin and end', () => withStore('sqlite', async (store) => {
  const field = fc.string({ maxLength: 6, unit: fc.constantFrom('1', ':', '|', 'a', '\n') })
  await fc.assert(fc.asyncProperty(fc.tuple(field, field, field), fc.tuple(field, field, field), async (one, two) => {
    fc.pre(one.join('\0') !== two.join('\0'))
    const hashes: string[] = []
    for (const [action, kind, detail] of [one, two]) {
      await store.db.deleteFrom('event').execute()
      await store.db.transaction().execute((db) => writeEvent(db, event({ action, subject_kind: kind, detail }), key))
      hashes.push((await all(store))[0]!.hash)
    }
    expect(hashes[0]).not.toBe(hashes[1])
  }), { numRuns: 60 })
}))
