import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { setTeam } from '#db/queries/inspections.ts'
import { meetingFiles, meetingsOf } from '#db/queries/meetings.ts'
import { sweepOrphans } from '#server/intake/sweep.ts'
import { limitAreas } from '#server/meetings/areas.ts'
import { chooseObservers, noteSeen } from '#server/meetings/observers.ts'
import { addMeeting, changeMeeting, prepareMeeting } from '#server/meetings/save.ts'
import { seeMeeting } from '#server/meetings/see-meeting.ts'
import { seeMeetings } from '#server/meetings/see-meetings.ts'
import { prepareSpreadsheet, takeSpreadsheet } from '#server/meetings/take-spreadsheet.ts'
import { meetingsAttention } from '#server/attention/meetings.ts'
import { meetingsStanding } from '#server/meetings/waiting.ts'
import type { HereInInspection } from '#server/door.ts'
import { as, contacts, engines, formWith, inspectionId, now, withOffice, type Office } from '../intake/office.ts'

type Who = 'officer' | 'lead'
type Fields = Record<string, string | readonly string[]>
const posted = (fields: Fields): Request => {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  return new Request('http://localhost/', { method: 'POST', body })
}
const asking = async <R>(office: Office, who: Who, run: (here: HereInInspection) => Promise<R>, more: Partial<HereInInspection> = {}): Promise<R> => (await as(office, who, (here) => run({ ...here, ...more }))).answer
const core = { kind: 'core-group', 'date-day': '26', 'date-month': '4', 'date-year': '2016', time: '10:30', place: 'Town Hall', area: 'North', child: '1001' }
const add = (office: Office, fields: Fields = core) => asking(office, 'officer', addMeeting, { request: posted(fields) })
const idOf = (saved: Awaited<ReturnType<typeof add>>): string => ('id' in saved ? saved.id : expect.unreachable(JSON.stringify(saved.refusal.data)))
const errorsOf = (answer: unknown): Record<string, string> => (answer as { refusal?: { data: { errors: Record<string, string> } } }).refusal?.data.errors ?? {}
const list = (office: Office, who: Who, search = '') => asking(office, who, seeMeetings, { url: new URL(`http://localhost/${search}`) })
const change = (office: Office, id: string, fields: Fields) => asking(office, 'officer', (here) => changeMeeting(here, id), { request: posted({ ...core, state: 'planned', reason: '', ...fields }) })
const withTeam = (office: Office) => setTeam(office.store.db, inspectionId, [{ inspection_id: inspectionId, person_id: 'lead', role: 'lead', joined_at: now }, { inspection_id: inspectionId, person_id: 'inspector', role: 'inspector', joined_at: now }])
const observe = (office: Office, id: string, observers: readonly string[], version = '1') => asking(office, 'lead', (here) => chooseObservers(here, id), { request: posted({ observers, version }) })
const standing = (office: Office) => asking(office, 'lead', meetingsStanding)

describe.each(engines)('planned meetings on %s', (engine) => {
  test('are told by typing, seen by both sides, and lead the team alone to the child', () => withOffice(engine, async (office) => {
    await office.deliver([contacts(3)])
    const id = idOf(await add(office))
    await add(office, { ...core, kind: 'marac', child: 'nobody 7', 'date-day': '25', time: '' })
    const [mine, theirs] = [await list(office, 'officer'), await list(office, 'lead')]
    expect(theirs.days.map(({ date, meetings }) => [date, meetings.map(({ kind, time }) => [kind, time])])).toEqual([['2016-04-25', [['marac', null]]], ['2016-04-26', [['core-group', '10:30']]]])
    expect(mine.days.flatMap(({ meetings }) => meetings.map(({ child, childId }) => [child, childId]))).toEqual([['nobody 7', null], ['1001', null]])
    const childId = theirs.days[1]!.meetings[0]!.childId
    expect(childId).toMatch(/^[0-9a-z]{26}$/)
    expect(theirs.days[0]!.meetings[0]!.childId).toBeNull()
    expect(mine).toMatchObject({ mayTell: true, mayDecide: false, total: 2, came: 'on time' })
    expect(await asking(office, 'lead', (here) => seeMeeting(here, id))).toMatchObject({ meeting: { place: 'Town Hall' }, mayChange: true, mayDecide: true, told: { by: 'Name of officer', file: null } })
    expect(await asking(office, 'lead', (here) => seeMeeting(here, 'no-such'))).toBeNull()
  }))

  test('everything wrong is said at once, and the same is not told twice', () => withOffice(engine, async (office) => {
    expect(errorsOf(await add(office, { kind: 'tea', 'date-day': '31', 'date-month': '4', 'date-year': '2016', time: 'soon', child: 'a name and a long street', place: 'x'.repeat(301) }))).toEqual({
      kind: 'Choose the kind of meeting', date: expect.stringContaining('day of the calendar') as string, time: expect.stringContaining('10:30') as string, place: 'Place must have 300 characters or fewer. It has 301 characters now', child: expect.stringContaining('Never enter a name') as string,
    })
    expect(errorsOf(await add(office, { ...core, 'date-year': '2018' }))['date']).toMatch(/more than four months/)
    const form = (await asking(office, 'officer', (here) => prepareMeeting(here, null)))!
    const id = form.values['id']!
    expect(idOf(await add(office, { ...core, id }))).toBe(id)
    expect(idOf(await add(office, { ...core, id }))).toBe(id)
    expect(errorsOf(await add(office))['kind']).toMatch(/on the list already/)
    expect((await list(office, 'lead')).total).toBe(1)
  }))

  test('a change keeps what was before, with who and when; whoever observes is told until they have seen it', () => withOffice(engine, async (office) => {
    await withTeam(office)
    const id = idOf(await add(office))
    expect(errorsOf(await observe(office, id, ['officer']))).toHaveProperty('observers')
    expect(await observe(office, id, ['lead', 'inspector'])).toEqual({ done: 'observers-chosen' })
    expect((await standing(office)).news).toBe(0)
    expect(errorsOf(await change(office, id, { version: '1' }))['form']).toMatch(/Nothing is changed/)
    // The button pressed twice is one change.
    for (const time of ['once', 'twice']) expect(await change(office, id, { version: '1', time: '2pm', reason: 'The chair is ill' }), time).toEqual({ id })
    expect(errorsOf(await change(office, id, { version: '1', time: '3pm' }))['form']).toMatch(/Name of officer has changed this meeting/)
    expect(await standing(office)).toMatchObject({ news: 1, toObserve: 1 })
    const view = (await asking(office, 'lead', (here) => seeMeeting(here, id)))!
    expect(view.meeting).toMatchObject({ time: '14:00', news: true, observers: ['Name of lead', 'Name of inspector'] })
    expect(view.changes).toMatchObject([{ by: 'Name of officer', reason: 'The chair is ill', fields: [{ field: 'at_time', from: '10:30', to: '14:00' }] }])
    await asking(office, 'lead', (here) => noteSeen(here, id), { request: posted({ version: '2' }) })
    await asking(office, 'lead', (here) => noteSeen(here, id), { request: posted({ version: '2' }) })
    expect((await standing(office)).news).toBe(0)
    await change(office, id, { version: '2', time: '2pm', state: 'cancelled' })
    expect(await standing(office)).toMatchObject({ news: 1, planned: 0 })
    const officer = await list(office, 'officer', '?state=cancelled')
    expect(officer).toMatchObject({ total: 0, cancelled: 1, found: 1, changes: [{ fields: [{ field: 'state', to: 'cancelled' }] }, { reason: 'The chair is ill' }] })
    // Who is taken off is told no more; who comes back to it is told of nothing that was before.
    await observe(office, id, ['inspector'], '3')
    expect((await standing(office)).news).toBe(0)
    await observe(office, id, ['inspector', 'lead'], '3')
    expect((await standing(office)).news).toBe(0)
    expect((await asking(office, 'officer', (here) => seeMeeting(here, id)))!.decisions.map(({ names }) => names.length)).toEqual([2, 1, 2])
    // The lead inspector corrects it with her reason: no news to herself, told to both sides.
    const correct = (reason: string) => asking(office, 'lead', (here) => changeMeeting(here, id), { request: posted({ ...core, time: '2pm', state: 'cancelled', version: '3', place: 'Annexe', reason }) })
    expect(errorsOf(await correct(' '))).toEqual({ reason: 'Say how you know: the authority reads it' })
    expect(await correct('The chair told us')).toEqual({ id })
    expect(await standing(office)).toMatchObject({ news: 0, changed: 1, fresh: 1, awaited: null })
    expect((await asking(office, 'officer', meetingsStanding)).changed).toBe(1)
    expect((await asking(office, 'officer', (here) => seeMeeting(here, id)))!.changes[0]).toMatchObject({ by: 'Name of lead', reason: 'The chair told us', fields: [{ field: 'place', from: 'Town Hall', to: 'Annexe' }] })
    const told = async (who: string, at = now) => (await meetingsAttention({ db: office.store.db, inspection: await office.inspection(), person: { id: who }, now: at, since: at })).map(({ kind, says }) => `${kind}: ${says}`)
    expect(await told('inspector')).toEqual(['needs: 1 meeting that you are to observe has changed', 'came: 1 planned meeting came', 'came: 1 planned meeting was changed by the authority'])
    expect(await told('lead', '2016-04-14T09:30:00.000Z')).toEqual([])
  }))

  test('the lead inspector limits the areas, the authority sees it, and others are marked', () => withOffice(engine, async (office) => {
    await add(office)
    await add(office, { ...core, area: 'South', child: '' })
    await add(office, { ...core, area: '', child: '', kind: 'marac' })
    expect((await asking(office, 'lead', limitAreas, { request: posted({ areas: ' north \n\nnorth \nEast', reason: 'Where the new team is' }) }))).toEqual({ done: 'areas-limited' })
    const view = await list(office, 'officer')
    expect(view.areas).toMatchObject({ areas: ['north', 'East'], reason: 'Where the new team is', setter: 'Name of lead' })
    expect(view.days[0]!.meetings.filter(({ outside }) => outside).map(({ area }) => area)).toEqual(['South'])
    expect((await list(office, 'lead', '?observed=outside')).found).toBe(1)
    expect((await asking(office, 'lead', limitAreas, { request: posted({ areas: '' }) }))).toEqual({ done: 'areas-all' })
    expect((await list(office, 'officer')).areas?.areas).toEqual([])
  }))

  test('are found by day, area, kind and who observes, with nothing of a child or an area in the address', () => withOffice(engine, async (office) => {
    await withTeam(office)
    const id = idOf(await add(office))
    await add(office, { ...core, area: 'South', 'date-day': '27', kind: 'marac', child: '' })
    await observe(office, id, ['lead'])
    const { choices } = await list(office, 'lead')
    expect(choices.areas.map(({ name }) => name)).toEqual(['North', 'South'])
    for (const [search, found] of [[`?area=${choices.areas[1]!.key}`, 1], ['?day=2016-04-26', 1], ['?kind=marac', 1], ['?observed=me', 1], ['?observed=no', 1], ['?kind=marac&observed=yes', 0], ['?day=x&area=North&observed=never', 2]] as const) {
      expect((await list(office, 'lead', search)).found, search).toBe(found)
    }
    expect((await list(office, 'officer', '?observed=me')).isFiltered).toBe(false)
  }))

  test('the same kind about the same child on another day is pointed out', () => withOffice(engine, async (office) => {
    await add(office)
    await add(office, { ...core, 'date-day': '28' })
    expect((await list(office, 'officer')).days.map(({ meetings }) => meetings[0]!.alsoOn)).toEqual([['2016-04-28'], ['2016-04-26']])
  }))

  const csv = (lines: readonly string[], name = 'Meetings.csv') => ({ name, bytes: new TextEncoder().encode(['Date,Time,Type,Venue,Area,Child ID', ...lines].join('\r\n')) })
  const send = (office: Office, file: { name: string; bytes: Uint8Array } | null) => asking(office, 'officer', async (here) => {
    const prepared = await prepareSpreadsheet(here)
    return 'refused' in prepared ? prepared : takeSpreadsheet(here, prepared)
  }, { request: formWith(file ? [file] : [], {}) })
  const onDisk = (office: Office): string[] => (existsSync(join(office.dataDir, 'files', inspectionId)) ? readdirSync(join(office.dataDir, 'files', inspectionId)) : [])

  test('a spreadsheet is taken whole, kept as sent, and what is there already is not doubled', () => withOffice(engine, async (office) => {
    await add(office)
    expect(await send(office, csv(['26/04/2016,10:30,Core group,Town Hall,North,1001', '27/04/2016,,MARAC,,South,', '27/04/2016,,MARAC,,South,']))).toMatchObject({ added: 1, already: 2 })
    expect((await list(office, 'lead')).total).toBe(2)
    expect((await list(office, 'lead')).files).toMatchObject([{ name: 'Meetings.csv', added: 1, already: 2, leftOut: [] }])
    const [file] = await meetingFiles(office.store.db, inspectionId)
    expect(await sweepOrphans(office.store.db, office.dataDir)).toBe(0)
    expect(existsSync(join(office.dataDir, file!.path))).toBe(true)
    const fromFile = (await meetingsOf(office.store.db, inspectionId)).find(({ kind }) => kind === 'marac')!
    expect(await asking(office, 'lead', (here) => seeMeeting(here, fromFile.meeting_id))).toMatchObject({ told: { file: 'Meetings.csv', row: 3 } })
  }))

  test('a spreadsheet with one bad row, or no spreadsheet, gives nothing and leaves nothing', () => withOffice(engine, async (office) => {
    expect(await send(office, csv(['26/04/2016,10:30,Core group,,,', '26/04/2016,10:30,Tea,,,']))).toMatchObject({ refused: { errors: { files: expect.stringContaining('Nothing of “Meetings.csv” was taken') as string }, wrong: { count: 1, lines: [{ cell: 'C3' }] } } })
    for (const [file, words] of [
      [null, 'Choose the spreadsheet'], [{ name: 'a.xlsx', bytes: new Uint8Array(0) }, 'empty'], [{ name: 'a.xlsx', bytes: new TextEncoder().encode('%PDF-1.4 no workbook') }, 'must be an Excel workbook'],
      [{ name: 'a.csv', bytes: new Uint8Array(5_000_001).fill(65) }, '5.1 MB'],
    ] as const) expect((await send(office, file) as { refused: { errors: Record<string, string> } }).refused.errors['files']).toContain(words)
    expect((await list(office, 'lead')).total).toBe(0)
    expect(onDisk(office)).toEqual([])
  }))
})
