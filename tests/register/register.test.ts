import { describe, expect, test } from 'vitest'
import { stateOfTheNation } from '#annex-a/statistics/cut.ts'
import { table1, table4 } from '#annex-a/statistics/release-2014.ts'
import type { Store } from '#db/open.ts'
import { addPerson, personById, type PersonRow } from '#db/queries/people.ts'
import { addInspection } from '#db/queries/inspections.ts'
import { correctionRows, outcomeRow, setOutcome } from '#db/queries/register.ts'
import type { HereSignedIn } from '#server/door.ts'
import { confirmTyped, discardTyped, typeOutcome } from '#server/register/by-hand.ts'
import { countedDays, takeChildren } from '#server/register/children.ts'
import { correctOutcome } from '#server/register/correct.ts'
import { enterOutcome } from '#server/register/enter.ts'
import { seeDue } from '#server/register/due.ts'
import { importPreview, keepImport, takePreviewed } from '#server/register/import.ts'
import { childrenCounted, standingOutcomes } from '#server/register/outcomes.ts'
import { registerPage, seeAuthority, seeOutcome } from '#server/register/see.ts'
import { shipOutcomes } from '#server/register/ship.ts'
import { readEntries } from '#annex-a/statistics/incoming/read.ts'
import { openFile } from '#annex-a/workbook/open.ts'
import { publishedChildren, publishedOutcomes } from '#seeds/outcomes/published.ts'
import { engines, withStore } from '../support/engines.ts'

const now = '2016-12-01T10:00:00.000Z'
const clock = { now: () => new Date(now) }

const office = async ({ db }: Store) => {
  for (const id of ['ada', 'ivan']) await addPerson(db, { id, email: `${id}@example.org`, name: id, password: 'x', role: id === 'ada' ? 'administrator' : 'inspector', authority: null, disabled_at: null, made_at: now })
  const people = { ada: (await personById(db, 'ada'))!, ivan: (await personById(db, 'ivan'))! }
  const as = <T>(person: PersonRow, run: (here: HereSignedIn) => Promise<T>, form: Record<string, string> = {}): Promise<T> => db.transaction().execute((within) => run({
    db: within, person, now, about: () => {}, request: new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(form) }),
  } as unknown as HereSignedIn))
  return { ...people, as }
}
const wentTo = (answer: unknown): string => (answer instanceof Response ? answer.headers.get('Location')! : JSON.stringify((answer as { data: { errors: unknown } }).data.errors))

const day = (name: string, iso: string): Record<string, string> => ({ [`${name}-year`]: iso.slice(0, 4), [`${name}-month`]: iso.slice(5, 7), [`${name}-day`]: iso.slice(8) })
const grades = { OE: '2', HP: '2', CLA: '2', AD: '2', CL: '2', LMG: '2', LSCB: '3' }
const leeds = { authority: '383', framework: 'SIF', again: 'no', edition: '', source: 'Report', ...day('inspectedFrom', '2015-01-20'), ...day('inspectedTo', '2015-02-11'), ...day('published', '2015-03-27'), ...grades }

describe.each(engines)('the register on %s', (engine) => {
  test('what comes with the product is there once, and gives the same tables as its files; what was withdrawn does not come back', () => withStore(engine, async (store) => {
    await shipOutcomes({ store, clock }, publishedOutcomes(), publishedChildren())
    await setOutcome(store.db, 'published-2014-330', { state: 'withdrawn' })
    await shipOutcomes({ store, clock }, publishedOutcomes(), publishedChildren())
    const kept = await standingOutcomes(store.db)
    expect(kept).toHaveLength(32)
    await setOutcome(store.db, 'published-2014-330', { state: 'standing' })
    const all = await standingOutcomes(store.db)
    const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
    expect(all.toSorted(byId)).toEqual(publishedOutcomes().toSorted(byId))
    const cut = { publishedBy: '2014-09-15' }
    expect([table1(all, cut), table4(all, cut)]).toEqual([table1(publishedOutcomes(), cut), table4(publishedOutcomes(), cut)])
    expect(stateOfTheNation(all, cut)).toHaveLength(33)
    expect(await childrenCounted(store.db, '2016-09-30')).toEqual({ on: '2016-03-31', source: publishedChildren().source, authorities: publishedChildren().authorities.toSorted((a, b) => (a.authority < b.authority ? -1 : 1)) })
  }))

  test('two people, corrections that keep what was said, imports whole or not at all, outcomes of this workbench', () => withStore(engine, async (store) => {
    const { db } = store
    const { ada, ivan, as } = await office(store)
    await shipOutcomes({ store, clock }, publishedOutcomes(), publishedChildren())
    const standing = async () => (await standingOutcomes(db)).length

    // By hand: wrong things are said by field, and whoever typed it may not confirm it.
    expect(wentTo(await as(ada, typeOutcome, { ...leeds, authority: '', 'published-day': '31', 'published-month': '2' }))).toMatch(/Choose the authority.*Enter the day of publication as a day of the calendar/)
    expect(wentTo(await as(ada, typeOutcome, { ...leeds, authority: '350' }))).toMatch(/two current outcomes/)
    expect(wentTo(await as(ada, typeOutcome, { ...leeds, OE: '' }))).toMatch(/without an inspection/)
    const id = /outcome\/(\w+)\?/.exec(wentTo(await as(ada, typeOutcome, leeds)))![1]!
    expect(wentTo(await as(ada, typeOutcome, leeds))).toMatch(/waits for a second person/)
    expect([await standing(), (await registerPage(db, 'ada', '2016-12-01')).waiting.map(({ mine }) => mine)]).toEqual([33, [true]])
    expect(wentTo(await as(ada, async (here) => confirmTyped(here, (await outcomeRow(here.db, id))!)))).toMatch(/another person must confirm/)
    expect(wentTo(await as(ivan, async (here) => confirmTyped(here, (await outcomeRow(here.db, id))!)))).toMatch(/done=outcome-confirmed/)
    expect(await standing()).toBe(34)
    expect((await seeOutcome(db, id))!.outcome).toMatchObject({ state: 'standing', enteredBy: { name: 'ada' }, confirmedBy: { name: 'ivan' } })
    const wrong = /outcome\/(\w+)\?/.exec(wentTo(await as(ada, typeOutcome, { ...leeds, authority: '816' })))![1]!
    expect(wentTo(await as(ada, async (here) => discardTyped(here, (await outcomeRow(here.db, wrong))!)))).toMatch(/done=outcome-discarded/)

    // A correction keeps the old value, who and why; a wrong one changes nothing.
    const correct = (form: Record<string, string>, of = id) => as(ada, async (here) => correctOutcome(here, (await outcomeRow(here.db, of))!), form)
    expect(wentTo(await correct({ ...leeds, OE: '3' }))).toMatch(/Say why/)
    expect(wentTo(await correct({ ...leeds, reason: 'Looked again' }))).toMatch(/Nothing is different/)
    expect(wentTo(await correct({ ...leeds, ...day('published', '2015-01-21'), reason: 'Typing' }))).toMatch(/before the inspection ended/)
    expect(wentTo(await correct({ ...leeds, OE: '3', LSCB: '', ...day('published', '2015-03-28'), reason: 'Typing' }))).toMatch(/done=outcome-corrected/)
    expect((await correctionRows(db, id)).map(({ field, was, becomes, reason, corrector }) => [field, was, becomes, reason, corrector])).toEqual([['published', '2015-03-27', '2015-03-28', 'Typing', 'ada'], ['OE', '2', '3', 'Typing', 'ada'], ['LSCB', '3', 'none', 'Typing', 'ada']])
    expect((await seeOutcome(db, id))!.outcome.grades).toEqual({ OE: 3, HP: 2, CLA: 2, AD: 2, CL: 2, LMG: 2 })
    expect((await registerPage(db, 'ada', '2016-12-01')).revised).toEqual([id])
    expect((await seeAuthority(db, '383'))!.outcomes.map((one) => [one.id, one.corrections.length])).toEqual([[id, 3]])
    expect(wentTo(await correct({ reason: 'Twice', withdraw: 'yes' }))).toMatch(/done=outcome-withdrawn/)
    expect(await standing()).toBe(33)

    // An import: shown first, taken once, and refused whole where the register has changed since.
    const read = readEntries(openFile('past.csv', new TextEncoder().encode('Authority,Inspected from,Inspected to,Published,Re-inspection,Overall effectiveness,Help and protection,Looked after,Adoption,Care leavers,Leadership,Source\nSlough,24/11/2015,17/12/2015,16/02/2016,Yes,3,3,3,3,3,3,Report\nYork,24/11/2015,17/12/2015,16/02/2016,,3,3,3,3,3,3,Report')), { today: '2016-12-01', held: await standingOutcomes(db) })
    const file = { id: 'import-1', name: 'past.csv', bytes: 10, sha256: 'x', path: '', head: new Uint8Array(), whole: true }
    for (const one of ['import-1', 'import-2']) expect(wentTo(await as(ada, (here) => keepImport(here, { file: { ...file, id: one }, read })))).toBe(`/register/import/${one}`)
    expect(await standing()).toBe(33)
    const take = (one: string) => as(ada, async (here) => takePreviewed(here, (await importPreview(here.db, one))!))
    expect(wentTo(await take('import-1'))).toMatch(/done=outcomes-imported/)
    expect(wentTo(await take('import-2'))).toMatch(/The register has changed since.*row 2/)
    expect(await standing()).toBe(35)
    expect((await standingOutcomes(db)).find(({ printedAs, inspectedTo }) => printedAs === 'Slough' && inspectedTo === '2015-12-17')!.reinspectionOf).toBe('published-2014-871')

    // Numbers of children of another day: taken with their source, and used from that day on.
    const children = { file, read: { rows: [{ authority: '383', inNeed: 5, lookedAfter: null, onPlans: 0 }], wrong: [], wrongCount: 0 } }
    const fields = (on: string) => new Map(Object.entries({ ...day('on', on), source: 'Elsewhere' }))
    expect(await as(ada, (here) => takeChildren(here, { ...children, fields: fields('2017-03-31') }))).toMatchObject({ data: { errors: { on: expect.stringMatching(/Enter the day/) } } })
    expect(wentTo(await as(ada, (here) => takeChildren(here, { ...children, fields: fields('2016-11-30') })))).toMatch(/done=children-counted/)
    expect(await as(ada, (here) => countedDays(here.db))).toEqual([{ on: '2016-11-30', source: 'Elsewhere', authorities: 1 }, { on: '2016-03-31', source: publishedChildren().source, authorities: 152 }])
    expect([(await childrenCounted(db, '2016-11-30'))!.authorities.length, (await childrenCounted(db, '2016-11-29'))!.authorities.length, (await childrenCounted(db, '2014-09-15'))!.on]).toEqual([1, 152, '2016-03-31'])

    // What this workbench publishes: once, a re-inspection by itself, and unseen from outside before its time.
    await addInspection(db, { id: 'here', edition: 'sif-2015-06', authority: '871', notified_on: '2016-10-03', inspection_date: '2016-10-04', week1_monday: '2016-10-03', lscb_concurrent: 0, current_submission_id: null, closed_at: null, made_at: now, made_by: 'ada' })
    const published = { inspectionId: 'here', authority: '871', edition: 'sif-2015-06', inspectedFrom: '2016-10-04', inspectedTo: '2016-10-27', published: '2016-12-01', publicFrom: '2016-12-01T09:30:00.000Z', grades: { OE: 2, HP: 2, CLA: 2, AD: 2, CL: 2, LMG: 2 } } as const
    expect((await seeDue(db, now)).lines.filter(({ inspectionId }) => inspectionId === 'here')).toMatchObject([{ kind: 'report', state: 'ahead' }])
    const first = await as(ivan, (here) => enterOutcome(here.db, published, { personId: 'ivan', now }))
    expect(await as(ivan, (here) => enterOutcome(here.db, published, { personId: 'ivan', now }))).toBe(first)
    expect((await seeOutcome(db, first))!.outcome).toMatchObject({ edition: 'June 2015', how: 'made here' })
    const seen = async (instant: string) => (await standingOutcomes(db, { instant, day: '2016-12-01' })).some(({ id: one }) => one === first)
    expect([await seen('2016-12-01T09:29:59.999Z'), await seen('2016-12-01T09:30:00.000Z'), (await standingOutcomes(db)).find(({ id: one }) => one === first)!.reinspectionOf !== null]).toEqual([false, true, true])
    expect(table1(await standingOutcomes(db), { publishedBy: '2014-09-15' }), 'what came later changes nothing of 2014').toEqual(table1(publishedOutcomes(), { publishedBy: '2014-09-15' }))
  }))
})
