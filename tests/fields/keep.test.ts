import { describe, expect, test } from 'vitest'
import { keepFields } from '#server/fields/keep-form.ts'
import { keptFields } from '#server/fields/kept.ts'
import { newId } from '#server/ids.ts'
import { asks, inspectionId, inspectorId, withFieldwork } from '../evidence/fieldwork.ts'
import { engines, type EngineName } from '../support/engines.ts'
import type { Store } from '#db/open.ts'
import { addRecord, historyOf, note, recordId, types } from './typing.ts'

const withRecord = (engine: EngineName, run: (store: Store) => Promise<void>): Promise<void> => withFieldwork(engine, async (store) => { await addRecord(store); await run(store) })
const versionOf = (answer: object): number | null => ('kept' in answer ? (answer.kept as { version: number }).version : null)

describe.each(engines)('what is typed is kept, on %s', (engine) => {
  test('each change is a version; the same change again, or an older one late, changes nothing', () => withRecord(engine, async (store) => {
    expect(versionOf(await types(store, { value: 'One', change: 1 }))).toBe(1)
    expect(versionOf(await types(store, { value: 'One two', change: 2, from: 1 }))).toBe(2)
    expect(versionOf(await types(store, { value: 'One two', change: 2, from: 1 }))).toBe(2)
    expect(await types(store, { value: 'One', change: 1 })).toMatchObject({ overtaken: 2 })
    expect((await keptFields(store.db, inspectionId, 'evidence', recordId))['text']).toMatchObject({ value: 'One two', version: 2, savedBy: 'Ben Inspector' })
  }))

  test('a page never conflicts with itself: two changes in flight, and a reload that still has the older one', () => withRecord(engine, async (store) => {
    await types(store, { value: 'a', change: 1 })
    expect(versionOf(await types(store, { value: 'ab', change: 2, from: 0 }))).toBe(2)
    expect(versionOf(await types(store, { value: 'abc', change: 3, from: 1 }))).toBe(3)
    // The page was made anew before the last change arrived.
    expect(versionOf(await types(store, { value: 'ab d', change: 1_000, from: 2 }))).toBe(4)
  }))

  test('two people: neither is overwritten, and the choice is kept', () => withRecord(engine, async (store) => {
    await types(store, { value: 'Seen alone.' })
    expect(versionOf(await types(store, { value: 'Seen alone, twice.', from: 1 }, { as: 'lead', seconds: 10 }))).toBe(2)
    const answer = await types(store, { value: 'Seen alone at school.', from: 1, change: 2 }, { seconds: 20 })
    expect(answer).toMatchObject({ conflict: { yours: 'Seen alone at school.', original: 'Seen alone.', theirs: { value: 'Seen alone, twice.', savedBy: 'Asha Lead', version: 2 } } })
    // Typing on while it differs is kept beside, too, and a page made anew still has it.
    await types(store, { value: 'Seen alone at school. More.', from: 1, change: 3 }, { seconds: 21 })
    expect((await keptFields(store.db, inspectionId, 'evidence', recordId, inspectorId))['text']).toMatchObject({ value: 'Seen alone, twice.', waits: { value: 'Seen alone at school. More.' } })
    expect(versionOf(await types(store, { value: 'Seen alone twice, at school. More.', from: 2, change: 4, chosen: 'mine' }, { seconds: 30 }))).toBe(5)
    expect(await historyOf(store)).toEqual(['5 Seen alone twice, at school. More. chosen', '4 Seen alone at school. More. lost', '2 Seen alone, twice. typed', '1 Seen alone. typed'])
  }))

  test('theirs can be chosen, and what lost stays in the history', () => withRecord(engine, async (store) => {
    await types(store, { value: 'Theirs' }, { as: 'lead' })
    expect(await types(store, { value: 'Mine', from: 0 })).toHaveProperty('conflict')
    expect(await types(store, { value: 'Mine', from: 1, change: 2, chosen: 'theirs' })).toMatchObject({ kept: { version: 1, value: 'Theirs' } })
    expect(await historyOf(store)).toEqual(['2 Mine lost', '1 Theirs typed'])
    expect((await keptFields(store.db, inspectionId, 'evidence', recordId, inspectorId))['text']).not.toHaveProperty('waits')
  }))

  test('two pages of one person that differ are two writers', () => withRecord(engine, async (store) => {
    await types(store, { value: 'Here', session: 'firstpage' })
    expect(await types(store, { value: 'There', session: 'secondpage' })).toHaveProperty('conflict')
    // Having typed the same is no conflict.
    expect(versionOf(await types(store, { value: 'Here', session: 'thirdpage' }))).toBe(1)
  }))

  test('the history keeps one version a minute while somebody types on, every one of which much was taken away, and numbers stay', () => withRecord(engine, async (store) => {
    const long = 'A sentence that somebody would miss. '
    for (let i = 1; i <= 5; i++) await types(store, { value: `Typing ${'x'.repeat(i)}`, change: i, from: i - 1 }, { seconds: i })
    await types(store, { value: long, change: 6, from: 5 }, { seconds: 70 })
    await types(store, { value: 'A', change: 7, from: 6 }, { seconds: 71 })
    expect(await historyOf(store)).toEqual(['7 A typed', `6 ${long} typed`, '5 Typing xxxxx typed'])
  }))

  test('what cannot be kept is said, and nothing is kept in another name', () => withRecord(engine, async (store) => {
    expect(await types(store, { value: 'x'.repeat(2_000_001) })).toEqual({ refused: 'too long', most: 2_000_000 })
    expect(await types(store, { value: 'x', who: 'somebody' })).toEqual({ refused: 'somebody else' })
    expect(await types(store, { value: 'x', name: 'salary' })).toEqual({ refused: 'not understood' })
    expect(await types(store, { value: 'x', session: '?' })).toEqual({ refused: 'not understood' })
    await types(store, { value: 'Mine alone', id: note })
    expect(await types(store, { value: 'x', id: note }, { as: 'lead' })).toEqual({ refused: 'not understood' })
    expect(await historyOf(store)).toEqual([])
  }))

  test('a megabyte, other scripts, new lines and what no database holds', () => withRecord(engine, async (store) => {
    const much = 'Read the file. '.repeat(70_000)
    expect(versionOf(await types(store, { value: much }))).toBe(1)
    await types(store, { value: 'שלום 👩‍👧‍👦\r\nline\0 two\rthree \ud800', change: 2, from: 1 }, { seconds: 90 })
    expect((await keptFields(store.db, inspectionId, 'evidence', recordId))['text']!.value).toBe('שלום 👩‍👧‍👦\nline two\nthree \ufffd')
    expect((await historyOf(store)).at(-1)).toBe(`1 ${much} typed`)
  }))

  test('the audit trail hears of a field and a page once in a quarter of an hour', () => withRecord(engine, async (store) => {
    const told = async (seconds: number, change: number) => (await types(store, { value: `at ${seconds}`, change, from: change - 1 }, { seconds })).told
    expect(await told(0, 1)).toEqual([['evidence', recordId, { field: 'text' }]])
    expect(await told(60, 2)).toContain('already told')
    expect(await told(899, 3)).toContain('already told')
    expect(await told(900, 4)).not.toContain('already told')
  }))
})

describe.each(engines)('a plain form, on %s', (engine) => {
  const sends = (store: Store, values: Record<string, string | string[]>, as: 'lead' | 'inspector' = 'inspector') =>
    asks(store, { as }, (here) => keepFields(here, 'evidence', recordId, values))

  test('keeps what it brought; sent twice it changes nothing; what it did not touch stays as somebody else left it', () => withRecord(engine, async (store) => {
    const form = { text: 'Seen alone.', 'text.from': '0', 'text.session': 'a', criteria: ['HP-29.01', 'HP-29.02'], 'criteria.from': '0', 'criteria.session': 'a', unknown: 'x', 'unknown.from': '0' }
    expect((await sends(store, form)).kept).toMatchObject({ text: { version: 1 }, criteria: { value: 'HP-29.01\nHP-29.02' } })
    expect((await sends(store, form)).kept).toMatchObject({ text: { version: 1 } })
    await types(store, { value: 'Seen alone, twice.', from: 1 }, { as: 'lead' })
    const again = await sends(store, { ...form, 'text.from': '1', 'text.session': 'b', criteria: '', 'criteria.from': '1', 'criteria.session': 'b' })
    expect(again).toMatchObject({ conflicts: {}, kept: { text: { value: 'Seen alone, twice.' }, criteria: { value: '', version: 2 } } })
    expect(await sends(store, { ...form, text: 'Mine.', 'text.from': '1', 'text.session': 'b' })).toMatchObject({ conflicts: { text: { yours: 'Mine.', theirs: { value: 'Seen alone, twice.' } } } })
  }))

  test('of a record that is not there keeps nothing', () => withRecord(engine, async (store) => {
    await types(store, { value: 'Mine alone', id: note })
    await expect(asks(store, { as: 'lead' }, (here) => keepFields(here, 'evidence', note, { text: 'x', 'text.from': '0' }))).rejects.toMatchObject({ status: 404 })
    await expect(asks(store, {}, (here) => keepFields(here, 'gossip', newId(), { text: 'x', 'text.from': '0' }))).rejects.toMatchObject({ status: 404 })
  }))
})
