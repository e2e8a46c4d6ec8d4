import { describe, expect, test } from 'vitest'
import { addOutcomes } from '#db/queries/register.ts'
import { addRelease, releaseRows, takeReleaseBack } from '#db/queries/releases.ts'
import { publicOutcomeRows, publicRelease, publicReleaseFile, publicReleaseFiles, publicReleases, publicReleaseTables, type PublicTables, type SeenAt } from '#db/queries/public-outcomes.ts'
import type { Kysely } from 'kysely'
import { publishedChildren, publishedOutcomes } from '#seeds/outcomes/published.ts'
import { asRows } from '#server/register/outcomes.ts'
import { shipOutcomes } from '#server/register/ship.ts'
import { freezeRelease } from '#server/statistics/release/freeze.ts'
import { sha256Of } from '#server/sha256.ts'
import { readReleaseOrder } from '#server/statistics/release/order.ts'
import { shipReleases } from '#server/statistics/release/ship.ts'
import { lastDayOut, outOn } from '#server/statistics/release/time.ts'
import { importsOf, sources } from '../house/source.ts'
import { engines, withStore } from '../support/engines.ts'

const at = (instant: string): SeenAt => ({ instant, day: lastDayOut(instant) })

test('half past nine in London is half past eight of UTC in summer and half past nine in winter', () => {
  expect([outOn('2016-07-14'), outOn('2016-12-15')]).toEqual(['2016-07-14T08:30:00.000Z', '2016-12-15T09:30:00.000Z'])
  expect([lastDayOut('2016-07-14T08:29:59.999Z'), lastDayOut('2016-07-14T08:30:00.000Z')]).toEqual(['2016-07-13', '2016-07-14'])
})

describe.each(engines)('on %s', (engine) => {
  test('a release and an outcome are there from their instant on and not a moment before; the releases of 2014 are made once; a frozen release stays as it was', { timeout: 180_000 }, () => withStore(engine, async (store) => {
    const clock = { now: () => new Date('2026-11-22T12:00:00Z') }
    const db = store.db as unknown as Kysely<PublicTables>
    await shipOutcomes({ store, clock }, publishedOutcomes(), publishedChildren())
    await shipReleases({ store, clock })
    await shipReleases({ store, clock })
    expect((await releaseRows(store.db)).map(({ address, maker }) => [address, maker])).toEqual([['2014-09', null], ['2014-04', null]])

    const out = outOn('2026-12-15')
    const frozen = await freezeRelease(store.db, { cut: { publishedBy: '2026-11-22' }, tables: ['judgements', 'regions'], publicFrom: out, madeAt: '2026-11-22T12:00:00.000Z', madeBy: null })
    await addRelease(store.db, frozen.release, frozen.tables, frozen.files)
    const [before, after] = [at('2026-12-15T09:29:59.999Z'), at('2026-12-15T09:30:00.000Z')]
    expect((await publicReleases(db, before)).map(({ address }) => address)).toEqual(['2014-09', '2014-04'])
    expect((await publicReleases(db, after)).map(({ address }) => address)).toEqual(['2026-11', '2014-09', '2014-04'])
    const [name] = frozen.files.map((file) => file.name)
    expect([await publicRelease(db, '2026-11', before), await publicReleaseFile(db, '2026-11', name!, before)]).toEqual([undefined, undefined])
    const kept = (await publicReleaseFile(db, '2026-11', name!, after))!
    expect(sha256Of(Buffer.from(kept.base64, 'base64'))).toBe(kept.sha256)
    const release = (await publicRelease(db, '2026-11', after))!
    const tables = await publicReleaseTables(db, release.id)
    expect(sha256Of([release.content, ...tables.map(({ content }) => sha256Of(content))].join('\n'))).toBe(release.sha256)
    expect((await publicReleaseFiles(db, release.id)).length).toBe(frozen.files.length)

    const [real] = publishedOutcomes()
    const add = async (id: string, published: string, more: object = {}): Promise<void> => {
      const rows = asRows({ ...real!, id, published, inspectedTo: '2026-11-01' }, { how: 'typed', state: 'standing', entered_by: null, entered_at: published, ...more })
      await addOutcomes(store.db, [rows.outcome], rows.grades)
    }
    await add('today', '2026-12-15')
    await add('timed', '2026-12-14', { public_from: '2026-12-15T09:30:00.000Z' })
    await add('waiting', '2026-12-01', { state: 'waiting' })
    const seen = async (moment: SeenAt): Promise<string[]> => (await publicOutcomeRows(db, moment, real!.authority)).outcomes.map(({ id }) => id).filter((id) => !id.startsWith('published'))
    expect([await seen(before), await seen(after)]).toEqual([[], ['timed', 'today']])
    expect((await publicOutcomeRows(db, after)).grades.filter(({ outcome_id }) => outcome_id === 'waiting')).toEqual([])
    expect(Object.keys((await publicOutcomeRows(db, after)).outcomes[0]!).filter((column) => /by$|_at$|state|how/.test(column))).toEqual([])

    expect(await takeReleaseBack(store.db, frozen.release.id, '2026-12-15T09:30:00.000Z')).toBe(false)
    expect(await takeReleaseBack(store.db, frozen.release.id, '2026-12-15T09:29:59.999Z')).toBe(true)
    expect((await publicReleases(db, after)).map(({ address }) => address)).toEqual(['2014-09', '2014-04'])
  }))
})

test('the public pages ask by the public queries alone, which know five tables and no other', () => {
  const all = sources()
  const imports = (path: RegExp) => all.filter((file) => path.test(file.path)).flatMap((file) => importsOf(file).map(({ to }) => ({ from: file.path, to })))
  expect(imports(/^db\/queries\/public-outcomes\.ts$/).map(({ to }) => to).toSorted()).toEqual(['db/tables/register.ts', 'db/tables/releases.ts', 'kysely'])
  expect(imports(/^server\/statistics\/public\//).map(({ to }) => to).filter((to) => /^db\//.test(to) && !/^db\/(queries\/public-outcomes|tables\/(register|releases))\.ts$/.test(to))).toEqual([])
  expect(imports(/^app\/routes\/statistics\//).map(({ to }) => to).filter((to) => /^server\//.test(to) && !/^server\/(door\.ts|statistics\/public\/)/.test(to))).toEqual([])
  const text = all.find(({ path }) => path === 'db/queries/public-outcomes.ts')!.text
  expect([...new Set([...text.matchAll(/(?:selectFrom|[jJ]oin)\('(\w+)'/g)].map(([, table]) => table!))].toSorted()).toEqual(['outcome', 'outcome_grade', 'release', 'release_file', 'release_table'])
})

test('a release that cannot be made is told why, by field', () => {
  const day = (name: string, typed: string): Record<string, string> => Object.fromEntries(typed.split(' ').map((part, n) => [`${name}-${['day', 'month', 'year'][n]!}`, part]))
  const read = (...typed: Record<string, string>[]) => readReleaseOrder(Object.assign({}, ...typed) as Record<string, string>, '2016-12-01')
  expect(read(day('publishedBy', '31 10 2016'), day('inspectedTo', '30 9 2016'), day('out', '15 12 2016'))).toEqual({ publishedBy: '2016-10-31', inspectedTo: '2016-09-30', out: '2016-12-15' })
  const errors = (...typed: Record<string, string>[]): string[] => { const answer = read(...typed); return 'errors' in answer ? Object.keys(answer.errors) : [] }
  expect(errors()).toEqual(['publishedBy', 'out'])
  expect(errors(day('publishedBy', '31 2 2016'), day('inspectedTo', '1 1 2016'), day('out', '1 12 2016'))).toEqual(['publishedBy', 'out'])
  expect(errors(day('publishedBy', '2 12 2016'), day('out', '15 12 2016'))).toEqual(['publishedBy'])
  expect(errors(day('publishedBy', '31 10 2016'), day('inspectedTo', '1 11 2016'), day('out', '15 12 2016'))).toEqual(['inspectedTo'])
})
