import { describe, expect, test } from 'vitest'
import { action as feedback } from '#app/routes/team-meetings/feedback.tsx'
import { loader as overview } from '#app/routes/inspections/overview.tsx'
import { loader as list } from '#app/routes/team-meetings/list.tsx'
import { action as save, loader as see } from '#app/routes/team-meetings/meeting.tsx'
import { action as add, loader as preparing } from '#app/routes/team-meetings/new.tsx'
import { inspectionById } from '#db/queries/inspections.ts'
import { attentionIn } from '#server/attention/attention.ts'
import type { Overview } from '#server/inspections/overview.ts'
import type { TeamMeetingsView, TeamMeetingView } from '#server/team-meetings/see.ts'
import { errorsIn, minutes, own, statusOf, withRig } from '../access/rig.ts'
import { askers, ledTo } from '../report/way.ts'
import { engines } from '../support/engines.ts'

const on = { 'on-day': '12', 'on-month': '4', 'on-year': '2016' }

describe.each(engines)('meetings of the team on %s', (engine) => {
  test('who was there, what emerged, who does what by when, and what the director was told; the authority sees none of it', () => withRig(engine, async (rig) => {
    const as = askers(rig)
    expect(errorsIn(await as('inspector', add, {}, { form: { 'on-day': '13', 'on-month': '4', 'on-year': '2016', time: 'soon' } }))).toEqual({
      on: 'The day of the meeting must be today or in the past', time: 'Enter the time as hours and minutes, such as 17:30, or leave it empty', present: 'Tick everybody of the team who was there',
    })
    const form = { id: 'a'.repeat(26), ...on, time: '5.30pm', present: ['lead', 'inspector', 'stranger'], others: 'Regional director' }
    const meeting = ledTo(await as('inspector', add, {}, { form }))
    expect(ledTo(await as('inspector', add, {}, { form })), 'sent twice').toBe(meeting)
    const page = async (): Promise<TeamMeetingView> => await as('lead', see, { meeting }) as TeamMeetingView
    expect((await page()).meeting).toMatchObject({ date: '2016-04-12', time: '17:30', presentIds: ['lead', 'inspector'], others: 'Regional director', version: 1 })

    const save1 = (values: Record<string, string | readonly string[]>, who = 'lead') => as(who, save, { meeting }, { form: values })
    expect(statusOf(await save1({ do: 'findings', HP: 'Thresholds are understood.', 'HP.from': '0', other: 'Rooms are cold.', 'other.from': '0' }))).toBe(303)
    expect((await page()).findings.flatMap(({ name, kept }) => (kept ? [[name, kept.value, kept.savedBy]] : []))).toEqual([['HP', 'Thresholds are understood.', 'Person lead'], ['other', 'Rooms are cold.', 'Person lead']])
    expect(statusOf(await save1({ do: 'when', version: '1', ...on, present: ['lead'] }))).toBe(303)
    expect(errorsIn(await save1({ do: 'when', version: '1', ...on, present: ['inspector'] }))['form']).toContain('Somebody else changed this')
    expect(errorsIn(await save1({ do: 'add-action', owner: 'stranger' }))).toEqual({ what: 'Say what is to be done', owner: 'Choose who does it', due: 'Enter the day by which it is done' })
    const due = { 'due-day': '14', 'due-month': '4', 'due-year': '2016' }
    for (const who of ['lead', 'inspector']) await save1({ do: 'add-action', id: who[0]!.repeat(26), what: `Look at the duty room: ${who}`, owner: who, ...due })
    const actions = async () => (await as('inspector', list) as TeamMeetingsView)
    expect((await actions()).toDo.map(({ owner, mine, due: by, daysLate }) => [owner, mine, by, daysLate])).toEqual([['Person lead', false, '2016-04-14', 0], ['Person inspector', true, '2016-04-14', 0]])
    rig.clock.forward(minutes(3 * 24 * 60))
    const [first] = (await actions()).toDo
    expect(first!.daysLate).toBe(1)
    const attention = async () => (await attentionIn(rig.store.db, (await inspectionById(rig.store.db, own))!, { id: 'lead' }, rig.clock.now().toISOString())).map(({ says }) => says)
    expect(await attention()).toEqual(expect.arrayContaining(['2 actions that the team agreed are past their day', 'An action of yours was due on 14 April 2016']))
    // Each finds their own on the overview, by name, and nobody else's.
    const own1 = async (who: string) => (await as(who, overview) as Overview).work!.own?.actions.map(({ what, due: by, daysLate }) => [what, by, daysLate])
    expect([await own1('inspector'), await own1('lead'), await own1('officer')]).toEqual([[['Look at the duty room: inspector', '2016-04-14', 1]], [['Look at the duty room: lead', '2016-04-14', 1]], undefined])
    expect((await attention()).join(), 'what was typed stays out of letters').not.toContain('duty room')
    for (let twice = 0; twice < 2; twice += 1) await save1({ do: 'done', action: first!.id })
    expect((await actions()).done.map(({ id, done }) => [id, done?.by])).toEqual([[first!.id, 'Person lead']])
    expect(await attention()).toContain('An action that the team agreed is past its day')
    expect([await own1('lead'), await own1('inspector')].map((one) => one?.length)).toEqual([0, 1])

    const told = { ...on, by: 'lead', to: 'Director of children’s services', outline: 'What we see in the duty room.' }
    expect(Object.keys(errorsIn(await as('lead', feedback, {}, { form: { ...told, by: 'officer', to: '', outline: '' } })))).toEqual(['by', 'to', 'outline'])
    for (const [route, form] of [[feedback, { ...told, outline: 'What we saw at LS1 4AP.' }], [save, { do: 'findings', HP: 'Seen at LS1 4AP.', 'HP.from': '1' }], [save, { do: 'add-action', owner: 'lead', what: 'Go to LS1 4AP', ...due }]] as const) {
      expect(Object.values(errorsIn(await as('lead', route, { meeting }, { form }))).join()).toContain('LS1 4AP looks like a postcode')
    }
    expect(statusOf(await save1({ do: 'findings', HP: 'Seen at LS1 4AP.', 'HP.from': '1', notIdentities: 'LS1 4AP', because: 'The town hall' }))).toBe(303)
    expect(statusOf(await save1({ do: 'findings', HP: 'Seen twice at LS1 4AP.', 'HP.from': '2' })), 'said once').toBe(303)
    for (let twice = 0; twice < 2; twice += 1) expect(statusOf(await as('lead', feedback, {}, { form: { id: 'c'.repeat(26), ...told } }))).toBe(303)
    expect((await actions()).feedback.map(({ by, to, outline }) => [by, to, outline])).toEqual([['Person lead', 'Director of children’s services', 'What we see in the duty room.']])

    for (const [who, status] of [['officer', 403], ['administrator', 403], ['stranger', 404], ['neighbour', 404]] as const) {
      for (const route of [list, see, preparing]) expect(statusOf(await as(who, route, { meeting }))).toBe(status)
      for (const route of [add, save, feedback]) expect(statusOf(await as(who, route, { meeting }, { form: told }))).toBe(status)
    }
  }))
})
