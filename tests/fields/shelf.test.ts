import { expect, test } from 'vitest'
import type { Store } from '#db/open.ts'
import type { Answer, Line } from '#app/keeping/answers.ts'
import { makeKeeper, type Keeper, type Waiting } from '#app/keeping/keeper.ts'
import { held, isUnsaved, takeOver } from '#app/keeping/held.ts'
import { losesByLeaving } from '#app/keeping/summary.ts'
import { keepOnShelf, type Shelf } from '#app/keeping/shelf.ts'
import { inspectorId, withFieldwork } from '../evidence/fieldwork.ts'
import { addRecord, historyOf, recordId, types } from './typing.ts'

/** A network that can be cut, before the server's own functions; `at`: the server's clock when a page is opened, in microseconds. */
const lineTo = (store: Store, at: number, network: { up: boolean }): Line => ({
  start: async () => ({ who: inspectorId, count: at, away: null }),
  send: async (sent) => (network.up ? await types(store, sent) as Answer : { away: true }),
})

/** A page with one box, whose tab calls itself so. */
const page = async (line: Line, session: string, value: string, from: number) => {
  const box = { value }
  const keeper = makeKeeper(line, async () => session)
  keeper.add({ about: 'evidence', id: recordId, name: 'text', base: value, from, read: () => box.value, write: (text) => { box.value = text } })
  await keeper.begin()
  return { box, keeper, type: (text: string) => { box.value = text; keeper.touch([key]); keeper.flush(false) } }
}
const key = `evidence/${recordId}/text`

/** A browser's shelf, which all its tabs share. */
const newShelf = (): Shelf & { readonly kept: Map<string, Waiting> } => {
  const kept = new Map<string, Waiting>()
  return { kept, put: async (one) => { kept.set(`${one.about}/${one.id}/${one.name}`, one) }, remove: async (name) => { kept.delete(name) }, all: async () => [...kept.values()] }
}
const settled = async (keeper: Keeper, done: () => boolean): Promise<void> => { for (let tries = 0; tries < 200 && !(done() && keeper.field(key)!.onItsWay === null); tries++) await new Promise((resolve) => setTimeout(resolve, 10)) }

test('a tab opened while another waits for the network does not send for it: what is typed there is kept, and said to be only then', () => withFieldwork('sqlite', async (store) => {
  await addRecord(store)
  const [network, shelf] = [{ up: false }, newShelf()]
  const first = await page(lineTo(store, 1_000, network), 'first0000000', 'Seen.', 1)
  first.type('Seen. A')
  await shelf.put({ about: 'evidence', id: recordId, name: 'text', value: 'Seen. A', from: 1, session: 'first0000000' })
  network.up = true
  const second = await page(lineTo(store, 5_000, network), 'second000000', 'Seen.', 1)
  await keepOnShelf(second.keeper, shelf, async () => new Set(['first0000000', 'second000000']))
  expect([second.box.value, shelf.kept.size]).toEqual(['Seen.', 1])
  first.type('Seen. A B')
  await settled(first.keeper, () => first.keeper.field(key)!.savedAt !== null)
  expect((await historyOf(store))[0]).toContain('Seen. A B typed')
  // Once that tab is gone, whichever page is opened next sends what it left.
  await shelf.put({ about: 'evidence', id: recordId, name: 'text', value: 'Seen. A B C', from: 2, session: 'first0000000' })
  const third = await page(lineTo(store, 9_000, network), 'third0000000', 'Seen. A B', 2)
  await keepOnShelf(third.keeper, shelf, async () => new Set(['third0000000']))
  third.keeper.flush(false)
  await settled(third.keeper, () => third.keeper.field(key)!.savedAt !== null)
  expect((await historyOf(store))[0]).toContain('Seen. A B C typed')
}))

test('a page that counts from a clock that was put back says that a text is kept only when it is', () => withFieldwork('sqlite', async (store) => {
  await addRecord(store)
  expect(await types(store, { value: 'Seen. Before.', from: 1, session: 'sametab00000', change: 9_000 })).toHaveProperty('kept')
  const after = await page(lineTo(store, 1_000, { up: true }), 'sametab00000', 'Seen. Before.', 2)
  after.type('Seen. Before. And after.')
  await settled(after.keeper, () => after.keeper.field(key)!.savedAt !== null)
  expect((await historyOf(store))[0]).toContain('Seen. Before. And after. typed')
}))

test('what somebody typed stays on the shelf while somebody else is signed in in the same browser', async () => {
  const shelf = newShelf()
  const { keeper, type } = await page({ start: async () => ({ who: 'a', count: 1, away: null }), send: async () => ({ refused: 'somebody else' }) }, 'tab000000000', '', 0)
  await keepOnShelf(keeper, shelf, async () => new Set())
  type('Seen alone.')
  await settled(keeper, () => keeper.field(key)!.stopped !== null)
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect([...shelf.kept.values()].map(({ value }) => value)).toEqual(['Seen alone.'])
})

test('two tabs of one person follow each other, and differ only where both have something unsaved; each knows what it began from', () => withFieldwork('sqlite', async (store) => {
  await addRecord(store)
  const network = { up: true }
  const [first, second] = [await page(lineTo(store, 1_000, network), 'first0000000', 'Seen.', 0), await page(lineTo(store, 5_000, network), 'second000000', 'Seen.', 0)]
  const next = (version: number, value: string, who: string = inspectorId) => ({ about: 'evidence', id: recordId, name: 'text', value, version, savedAt: '2014-03-14T10:00:00.000Z', who })
  first.type('Seen. One')
  await settled(first.keeper, () => first.keeper.field(key)!.savedAt !== null)
  second.keeper.adopt(next(1, 'Seen. One', 'somebody else'))
  expect(second.box.value).toBe('Seen.')
  second.keeper.adopt(next(1, 'Seen. One'))
  second.keeper.adopt(next(0, 'Seen.'))
  expect(second.box.value).toBe('Seen. One')
  second.type('Seen. One, two')
  await settled(second.keeper, () => second.keeper.field(key)!.from === 2)
  expect(second.keeper.field(key)!.conflict).toBeNull()
  // The first has not heard of it, and types on: both are kept. What it began from was thinned meanwhile, and it knows it all the same.
  first.type('Seen. One, three')
  first.keeper.adopt(next(2, 'Seen. One, two'))
  expect(first.box.value).toBe('Seen. One, three')
  await settled(first.keeper, () => first.keeper.field(key)!.conflict !== null)
  expect(first.keeper.field(key)!.conflict).toMatchObject({ yours: 'Seen. One, three', theirs: { value: 'Seen. One, two' }, original: 'Seen. One' })
}))

test('leaving is asked about where something would be lost: nobody answers, or what was typed was refused', async () => {
  for (const [answer, asks] of [[{ away: true }, true], [{ refused: 'closed' }, true], [{ kept: { version: 1, savedAt: '2014-03-14T10:00:00.000Z', savedBy: 'Ben' } }, false]] as const) {
    const { keeper, type } = await page({ start: async () => ({ who: 'a', count: 1, away: null }), send: async () => answer }, 'tab000000000', '', 0)
    type('Seen alone.')
    await settled(keeper, () => keeper.field(key)!.onItsWay === null)
    expect(losesByLeaving(keeper), JSON.stringify(answer)).toBe(asks)
  }
})

test('what a page cannot show it does not take over from another tab, and does not send back either', () => {
  const list = { value: '' }
  const field = held({ about: 'evidence', id: recordId, name: 'caseNumber', base: '', from: 0, read: () => list.value, write: (text) => { list.value = ['', 'T01'].includes(text) ? text : '' } })
  const next = (value: string, version: number) => ({ about: 'evidence', id: recordId, name: 'caseNumber', value, version, savedAt: '2014-03-14T10:00:00.000Z', who: inspectorId })
  takeOver(field, next('T09', 1))
  expect([list.value, field.from, isUnsaved(field)]).toEqual(['', 0, false])
  takeOver(field, next('T01', 2))
  expect([list.value, field.from, isUnsaved(field)]).toEqual(['T01', 2, false])
})
