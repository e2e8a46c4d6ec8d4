import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeJourney } from '#annex-a/journey/code.ts'
import { readyPatterns } from '#annex-a/journey/patterns.ts'
import { stepsOf } from '#annex-a/journey/steps.ts'
import { tryExample } from '#annex-a/reading/try-example.ts'
import { flags } from '#annex-a/rules/index.ts'
import { action as keepFilter } from '#app/routes/children/filters.tsx'
import { action as keepPattern } from '#app/routes/children/keep-pattern.tsx'
import { loader as childrenLoader } from '#app/routes/children/list.tsx'
import { action as takeAway } from '#app/routes/children/no-longer-kept.tsx'
import { action as tryPattern, loader as patternsLoader } from '#app/routes/children/patterns.tsx'
import type { Store } from '#db/open.ts'
import { ownOf } from '#db/queries/patterns.ts'
import type { ChildrenOfVersion } from '#server/selection/children.ts'
import type { PatternsPage } from '#server/selection/own-patterns.ts'
import { childrenFile } from '#server/selection/take-away.ts'
import { engines } from '../support/engines.ts'
import { addChildren, ask, child, eventsIn, inspectionId, sharedStore, statusOf, versionId } from './inspection.ts'

// The inspection of these tests is on 8 March 2016, day 42,435.
const on = (day: number): string => String(42_435 - day)
/** Counted by hand: who has which journey, by days before the inspection. */
const journeys: readonly (readonly [id: string, journey: string])[] = [
  ['1', `C${on(60)}C${on(40)}C${on(20)}`],
  ['2', `C${on(60)}C${on(40)}C${on(20)}R${on(19)}`],
  ['3', `S${on(50)}`],
  ['4', `S${on(50)}I${on(40)}`],
  ['5', `P${on(400)}p${on(80)}L${on(10)}`],
  ['6', `P${on(400)}p${on(200)}L${on(10)}`],
  ['7', `R${on(90)}+-S${on(30)}-`],
  ['8', ''],
]

describe.each(engines)('patterns of journeys on %s', (engine) => {
  const { open, close, emptied } = sharedStore(engine)
  beforeAll(open)
  afterAll(close)
  const withJourneys = (run: (store: Store) => Promise<void>) => async (): Promise<void> => {
    const store = await emptied()
    for (const table of ['pattern_child', 'pattern_total', 'own_pattern', 'own_filter', 'flag', 'flag_total'] as const) await store.db.deleteFrom(table).execute()
    // Counts are kept for each reading of a version.
    await store.db.updateTable('submission').set({ attempts: Math.floor(Math.random() * 1e6) }).execute()
    await addChildren(store, journeys.map(([id, journey]) => child(id, { journey, age: Number(id), lists: '|1|3|5|', stage: 5 })))
    await run(store)
  }
  const found = async (store: Store, search: string): Promise<ChildrenOfVersion> => (await ask(store, childrenLoader, { as: 'inspector', search })) as ChildrenOfVersion
  const ids = async (store: Store, search: string): Promise<string> => (await found(store, search)).children.map(({ shownId }) => shownId).join(' ')

  it('find whom a hand finds, with their counts, alone and joined', withJourneys(async (store) => {
    for (const [code, expected] of [
      ['contacts-no-referral', '1'], ['contacts-in-a-month', '1'], ['enquiry-no-conference', '3 7'], ['plan-ended-then-care', '5'], ['closed-referral-then-enquiry', '7'], ['re-referred', '7'], ['referral-no-assessment', ''], ['repeat-enquiry', ''],
    ] as const) {
      expect(await ids(store, `?pattern=${code}`), code).toBe(expected)
      expect((await found(store, '')).options.pattern.find(({ value }) => value === code)!.count, code).toBe(expected === '' ? 0 : expected.split(' ').length)
    }
    expect(await ids(store, '?pattern=enquiry-no-conference&pattern=plan-ended-then-care')).toBe('3 5 7')
    expect(await ids(store, '?pattern=enquiry-no-conference&pattern=re-referred&patterns=all')).toBe('7')
    expect(await ids(store, '?pattern=enquiry-no-conference&age=1-4')).toBe('3')
    expect((await found(store, '?pattern=re-referred&column=journey')).children[0]!.journey).toBe('R → S47')
  }))

  it('are all looked for: each ready-made one finds its own example and leaves the other', withJourneys(async (store) => {
    const codeOf = (sheets: (typeof readyPatterns)[number]['examples']['finds']): string =>
      encodeJourney(stepsOf(tryExample({ says: '', sheets }).lists.flatMap(({ list, rows }) => rows.map(({ number, values, written }) => ({ list, row: number, values, written })))))
    // The examples are of an inspection on 12 April 2016.
    await store.db.updateTable('submission').set({ inspection_date: '2016-04-12' }).where('id', '=', versionId).execute()
    await addChildren(store, readyPatterns.flatMap(({ code, examples }) => [child(`${code}-finds`, { journey: codeOf(examples.finds) }), child(`${code}-leaves`, { journey: codeOf(examples.leaves) })]))
    for (const { code } of readyPatterns) {
      const all = (await ids(store, `?pattern=${code}`)).split(' ')
      expect([all.includes(`${code}-finds`), all.includes(`${code}-leaves`)], code).toEqual([true, false])
    }
    await store.db.updateTable('submission').set({ inspection_date: '2016-03-08' }).where('id', '=', versionId).execute()
  }))

  it('of the team are tried, kept, found by, and taken away; what is not understood is said', withJourneys(async (store) => {
    expect(await ask(store, tryPattern, { as: 'inspector', form: { pattern: 'S47 then no ICPC' } })).toMatchObject({ pattern: 'section 47 then no conference', found: 2 })
    const refused = await ask(store, tryPattern, { as: 'inspector', form: { pattern: 'conferance' } })
    expect([statusOf(refused), (refused as { data: { errors: object } }).data.errors]).toEqual([422, { pattern: expect.stringContaining('Did you mean') as string }])
    expect(statusOf(await ask(store, keepPattern, { as: 'inspector', form: { pattern: '3 contacts', name: ' ' } }))).toBe(422)
    expect(statusOf(await ask(store, keepPattern, { as: 'officer', form: { pattern: '3 contacts', name: 'Many' } }))).toBe(403)
    expect(statusOf(await ask(store, keepPattern, { as: 'inspector', form: { pattern: '3 contacts', name: 'Many contacts' } }))).toBe(303)
    expect(statusOf(await ask(store, keepPattern, { as: 'lead', form: { pattern: '2 contacts', name: 'many contacts' } }))).toBe(422)
    const [kept] = await ownOf(store.db, 'own_pattern', inspectionId)
    expect(await ids(store, `?pattern=${kept!.id}`)).toBe('1 2')
    expect(((await ask(store, patternsLoader, { as: 'lead' })) as PatternsPage).own).toMatchObject([{ title: 'Many contacts', pattern: '3 contacts', count: 2, by: 'Name of inspector' }])
    expect(statusOf(await ask(store, takeAway, { as: 'lead', form: { of: 'own_pattern', id: kept!.id } }))).toBe(303)
    expect(statusOf(await ask(store, takeAway, { as: 'lead', form: { of: 'own_pattern', id: kept!.id } }))).toBe(404)
    // Who has the address still finds, and is told.
    expect([await ids(store, `?pattern=${kept!.id}`), (await found(store, `?pattern=${kept!.id}`)).applied[0]!.name]).toEqual(['1 2', 'Many contacts (taken away since)'])
    expect(await ids(store, `?pattern=${'z'.repeat(26)}`)).toBe('')
    expect((await eventsIn(store)).filter(({ action, outcome }) => action === 'keepChoice' && outcome === 'done').map(({ subject_kind, subject_id }) => [subject_kind, subject_id])).toEqual([['pattern', kept!.id], ['pattern', kept!.id]])
  }))

  it('find nobody where lists were read before journeys were kept, and the page says so', withJourneys(async (store) => {
    await store.db.updateTable('child_summary').set({ journey: null }).where('child_id', '=', 'child-8').execute()
    expect(await found(store, '?pattern=re-referred')).toMatchObject({ found: 0, journeys: 'not-kept', options: { pattern: [] } })
  }))

  it('choices of filters are kept by their address, and the list of children goes out safely', withJourneys(async (store) => {
    expect(statusOf(await ask(store, keepFilter, { as: 'inspector', form: { name: 'Enquiries', address: 'pattern=enquiry-no-conference&sort=-age&column=age&column=journey&surname=Smith' } }))).toBe(303)
    const { own } = await found(store, '')
    expect(own).toMatchObject([{ name: 'Enquiries', address: 'pattern=enquiry-no-conference&sort=-age&column=age&column=journey', by: 'Name of inspector' }])
    await store.db.updateTable('child_summary').set({ shown_id: '=1+1' }).where('child_id', '=', 'child-3').execute()
    const order = { what: 'children', inspectionId, submissionId: versionId, address: own[0]!.address, format: 'csv' } as const
    const lines = new TextDecoder().decode(await childrenFile(store, order)).split('\r\n')
    expect(lines[0]).toContain('OFFICIAL-SENSITIVE')
    expect(lines[1]).toContain('version 1 of the lists: 2 of 8 children')
    expect(lines.slice(2)).toEqual(['"Child ID","Age","Journey"', '"7",7,"R → S47"', `"'=1+1",3,"S47"`, ''])
    expect((await childrenFile(store, { ...order, format: 'xlsx' })).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]))
  }))

  it('stand beside every flag, each a filter with its count', withJourneys(async (store) => {
    await store.db.insertInto('flag').values(flags.flatMap(({ code }, at) => [at % 8, (at + 3) % 8].map((of, second) => ({ submission_id: versionId, number: at * 2 + second + 1, code, list: 1, row_number: 1, child_id: `child-${of + 1}`, facts: '{}' })))).execute()
    await store.db.insertInto('flag_total').values(flags.map(({ code }) => ({ submission_id: versionId, code, flags: 2, children: 2 }))).execute()
    const { options } = await found(store, '')
    expect(options.flag.map(({ value, count }) => [value, count])).toEqual(flags.map(({ code }) => [code, 2]))
    for (const [at, { code }] of flags.entries()) expect(await ids(store, `?flag=${code}&column=age`), code).toBe([at % 8 + 1, (at + 3) % 8 + 1].toSorted((a, b) => a - b).join(' '))
  }))
})
