import { describe, expect, test } from 'vitest'
import { addMilestoneChange } from '#db/queries/calendar.ts'
import { setTeam } from '#db/queries/inspections.ts'
import { explainField } from '#server/explanations/fields.ts'
import { listStanding, type ListStanding } from '#server/inspections/list-standing.ts'
import { overviewOf, type Overview } from '#server/inspections/overview.ts'
import { as, bornOn, contacts, csvOf, engines, inspectionId, now, withOffice, type Office } from '../intake/office.ts'

// The office's clock stands at half past ten in the morning of Tuesday 12 April 2016, in London: lists 1 and 3 to 7 are due at noon.
const assessments = (seen: string) => csvOf(4, [1001, 1002, 1003].map((childId) => ({
  childId, gender: 'Male', ethnicity: 'WBRI', dateOfBirth: bornOn(childId), age: 6, disability: 'N', continuousStart: '03/03/2016', seenDuringContinuous: seen, continuousAuthorised: '20/03/2016', allocatedTeam: 'North', allocatedWorker: 'A Worker',
})))

/** The status of both submissions in words, as a person of the authority or of the team sees them. */
const stages = async (office: Office, at = now, seesDraft = true): Promise<Record<number, string>> => {
  const all = await listStanding(office.store.db, await office.inspection(), { seesDraft, now: at })
  const say = (one: ListStanding['second']): string => (one === null ? 'none' : `${one.status}: ${one.due.says}${one.due.came ? `, version ${one.due.came.version}` : ''}${one.blank?.fields ? `, ${one.blank.fields} of ${one.blank.of} blank` : ''}`)
  return Object.fromEntries(all.map(({ list, first, second }) => [list, `${say(first)} | ${say(second)}`]))
}
const seen = async (office: Office, who: 'officer' | 'lead' | 'inspector', at = now): Promise<NonNullable<Overview['work']>> =>
  (await as(office, who, (here) => overviewOf({ ...here, now: at }))).answer.work!

describe.each(engines)('where the lists stand on %s', (engine) => {
  const decisions = test.runIf(engine === 'sqlite')

  test('each submission has its status, and what is asked for later is not missed before its time', () => withOffice(engine, async (office) => {
    expect(await stages(office)).toMatchObject({ 1: 'due: in 1 hour | none', 2: 'due: in 2 days | none', 4: 'due: in 1 hour | due: in 3 days', 8: 'due: in 6 hours | due: in 7 days' })
    expect((await seen(office, 'officer')).goOn).toEqual({ does: 'upload', path: '/lists/send' })
    expect(await stages(office, '2016-04-12T13:05:00.000Z')).toMatchObject({ 1: 'late: 2 hours late | none', 8: expect.stringMatching(/^due: in 2 hours/) as string })
    const draft = await office.upload([contacts(3), assessments('')])
    expect(await stages(office)).toMatchObject({ 1: 'uploaded: in 1 hour | none', 4: 'uploaded: in 1 hour | due: in 3 days', 3: 'due: in 1 hour | none' })
    expect(await stages(office, now, false)).toMatchObject({ 1: 'due: in 1 hour | none', 4: 'due: in 1 hour | due: in 3 days' })
    expect((await seen(office, 'officer')).goOn).toEqual({ does: 'submit', path: `/lists/${draft.id}/submit` })
    expect(await seen(office, 'lead')).toMatchObject({ draft: null, goOn: { does: 'calendar' } })
    await office.submit(draft.id)
    expect(await stages(office)).toMatchObject({ 1: 'submitted: on time, version 1 | none', 4: 'submitted: on time, version 1 | due: in 3 days' })
    await office.deliver([assessments('')], { stage: 2 })
    expect(await stages(office)).toMatchObject({ 4: 'submitted: on time, version 1 | submitted: on time, version 2, 1 of 3 blank' })
    await office.deliver([assessments('Y')], { stage: 2 })
    expect(await stages(office)).toMatchObject({ 1: 'submitted: on time, version 1 | none', 4: 'submitted: on time, version 1 | submitted: on time, version 2' })
    const four = (await listStanding(office.store.db, await office.inspection(), { seesDraft: true, now })).find(({ list }) => list === 4)
    expect(four).toMatchObject({ inUse: { rows: 3, version: 3 }, notHeld: null })
  }))

  decisions('what is due next stands first, late or not, and the overview of each role has one way on', () => withOffice(engine, async (office) => {
    await setTeam(office.store.db, inspectionId, [{ inspection_id: inspectionId, person_id: 'lead', role: 'lead', joined_at: now }])
    const dues = async (at?: string) => (await seen(office, 'officer', at)).due.map(({ what, lists, stage, says }) => `${what} ${lists.join(' ')} ${stage}: ${says}`)
    expect((await dues()).slice(0, 3)).toEqual(['lists 1 3 4 5 6 7 1: in 1 hour', 'lists 8 9 10 11 1: in 6 hours', 'lists 2 1: in 2 days'])
    await addMilestoneChange(office.store.db, { inspection_id: inspectionId, milestone: 'list-01-stage-1', on_date: '2016-04-13', at_time: '09:00', reason: 'Agreed', edition: 'e', changed_by: 'lead', changed_at: now })
    expect((await dues('2016-04-12T12:05:00.000Z')).slice(0, 3)).toEqual(['lists 3 4 5 6 7 1: 1 hour late', 'lists 8 9 10 11 1: in 3 hours', 'lists 1 1: in 19 hours'])
    const version = await office.deliver([contacts(3)])
    const request = () => new Request('http://localhost/', { method: 'POST', body: new URLSearchParams({ field: 'expectedDateOfBirth', text: 'We follow unborn children in a list of their own.' }) })
    expect((await as(office, 'officer', (here) => explainField({ ...here, request: request() }, version.id, '4'))).answer).toEqual({ done: true })
    const [officer, lead, inspector] = [await seen(office, 'officer'), await seen(office, 'lead'), await seen(office, 'inspector')]
    expect(officer.lists.find(({ list }) => list === 4)).toMatchObject({ inUse: null, notHeld: { fields: 1, because: 'We follow unborn children in a list of their own.' } })
    expect(officer.documents.sections[0]!.counts).toEqual({ of: 14, came: 0, read: 0, returned: 0, notHeld: 0, missing: 14 })
    expect([officer.documents.sections[0]!.needs[0], lead.documents.sections[0]!.needs]).toEqual([{ number: '1.01', name: expect.any(String) as string, need: 'missing' }, []])
    expect(lead.attention.map(({ kind }) => kind)).toEqual(['came'])
    expect([officer.goOn!.does, lead.goOn!.does, inspector.goOn!.does]).toEqual(['upload', 'choose-cases', 'record-evidence'])
    expect((await as(office, 'lead', (here) => overviewOf({ ...here, roles: ['administrator'] }))).answer.work).toBeNull()
  }))
})
