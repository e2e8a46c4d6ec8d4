import { describe, expect, test } from 'vitest'
import type { HereInInspection } from '#server/door.ts'
import { addMeeting } from '#server/meetings/save.ts'
import { seeNotes, writeNote } from '#server/notes/notes.ts'
import { ask, prepareAsk } from '#server/threads/ask.ts'
import { seeThread, seeThreads, threadsStanding } from '#server/threads/see-threads.ts'
import { stateOf } from '#server/threads/state.ts'
import { write } from '#server/threads/write.ts'
import { as, contacts, engines, withOffice, type Office } from '../intake/office.ts'

// The office's clock stands at half past ten in the morning of Tuesday 12 April 2016, in London.
type Who = 'officer' | 'lead'
const asking = async <R>(office: Office, who: Who, run: (here: HereInInspection) => Promise<R>, more: Partial<HereInInspection> = {}): Promise<R> => (await as(office, who, (here) => run({ ...here, ...more }))).answer
const form = (fields: Record<string, string>): Partial<HereInInspection> => ({ request: new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) }) })
const at = (search: string): Partial<HereInInspection> => ({ url: new URL(`http://localhost/${search}`) })
const question = { subject: 'Row 12', text: 'Is this date right?\nIt is before the birth.' }
const started = async (office: Office, who: Who, fields: Record<string, string> = {}): Promise<string> => {
  const asked = await asking(office, who, ask, form({ ...question, ...fields }))
  return 'id' in asked ? asked.id : expect.unreachable(JSON.stringify(asked.refusal.data.errors))
}
const meetingOf = async (office: Office): Promise<string> => {
  const saved = await asking(office, 'officer', addMeeting, form({ kind: 'marac', 'date-day': '20', 'date-month': '4', 'date-year': '2016' }))
  return 'id' in saved ? saved.id : expect.unreachable(JSON.stringify(saved.refusal.data.errors))
}
const errorsOf = (answer: unknown): Record<string, string> => (answer as { refusal?: { data: { errors: Record<string, string> } } }).refusal?.data.errors ?? {}
const writing = (office: Office, who: Who, id: string, fields: Record<string, string>, more: Partial<HereInInspection> = {}) => asking(office, who, (here) => write(here, id), { ...form(fields), ...more })
const seen = async (office: Office, who: Who, id: string, more: Partial<HereInInspection> = {}) => (await asking(office, who, (here) => seeThread(here, id), more))!

describe.each(engines)('questions on %s', (engine) => {
  test('go from the team to the authority and back, and every message stays with who and when', () => withOffice(engine, async (office) => {
    const id = await started(office, 'lead', { 'due-day': '12', 'due-month': '4', 'due-year': '2016', time: '12:00' })
    expect(await asking(office, 'officer', threadsStanding)).toEqual({ toAnswer: 1, due: { date: '2016-04-12', time: '12:00' }, late: 0, toRead: 0, going: 1 })
    expect((await seen(office, 'officer', id)).thread).toMatchObject({ number: 1, state: 'open', waitsForMe: true, lateness: 'in 1 hour', late: false })
    const later = { now: '2016-04-12T13:30:00.000Z' }
    expect((await seen(office, 'lead', id, later)).thread).toMatchObject({ waitsForMe: false, lateness: '2 hours late', late: true })
    expect((await asking(office, 'officer', threadsStanding, later)).late).toBe(1)
    expect(await writing(office, 'officer', id, { do: 'write', text: 'No, it is 3 March. ' }, later)).toEqual({ done: 'thread-written' })
    const answered = await seen(office, 'lead', id, later)
    expect(answered.thread).toMatchObject({ state: 'answered', waitsForMe: true, lateness: '2 hours late', late: false })
    expect(answered.messages.map(({ kind, side, writer, text, at: when }) => [kind, side, writer, text, when])).toEqual([
      ['message', 'team', 'Name of lead', question.text, '2016-04-12T09:30:00.000Z'], ['message', 'authority', 'Name of officer', 'No, it is 3 March. ', later.now],
    ])
    expect(await asking(office, 'lead', threadsStanding)).toMatchObject({ toAnswer: 0, toRead: 1 })
    expect(await writing(office, 'lead', id, { do: 'close' })).toEqual({ done: 'thread-closed' })
    expect(errorsOf(await writing(office, 'officer', id, { do: 'write', text: 'One more thing' }))['form']).toMatch(/cannot be done any more: Name of lead/)
    expect((await seen(office, 'officer', id)).may).toEqual({ write: false, close: false, withdraw: false, open: false, due: false })
    await writing(office, 'lead', id, { do: 'open' })
    expect((await seen(office, 'officer', id)).thread).toMatchObject({ state: 'open', waitsForMe: true })
    expect((await seen(office, 'lead', id)).messages.map(({ kind }) => kind)).toEqual(['message', 'message', 'closed', 'opened'])
  }))

  test('an officer asks the lead inspector without a time, and cannot close or withdraw what the team asked', () => withOffice(engine, async (office) => {
    const mine = await started(office, 'officer', { 'due-day': '13', 'due-month': '4', 'due-year': '2016' })
    expect((await seen(office, 'lead', mine)).thread).toMatchObject({ askedBy: 'authority', waitsForMe: true, due: null, lateness: null })
    expect((await seen(office, 'officer', mine)).may).toEqual({ write: true, close: true, withdraw: true, open: false, due: false })
    const theirs = await started(office, 'lead')
    for (const what of ['close', 'withdraw', 'due']) expect(errorsOf(await writing(office, 'officer', theirs, { do: what })), what).toHaveProperty('form')
    expect(await writing(office, 'officer', mine, { do: 'withdraw' })).toEqual({ done: 'thread-withdrawn' })
    expect((await asking(office, 'lead', seeThreads)).counts).toEqual({ going: 1, mine: 0, over: 1, all: 2 })
    expect((await asking(office, 'lead', seeThreads, at('?show=over'))).threads.map(({ number }) => number)).toEqual([1])
  }))

  test('what cannot be kept is refused with what was typed, and a form sent twice is kept once', () => withOffice(engine, async (office) => {
    const wrong = await asking(office, 'lead', ask, form({ subject: ' ', text: ' ', time: '25:00' }))
    expect(errorsOf(wrong)).toEqual({ subject: 'Say in a few words what it is about', text: 'Write the message', time: expect.stringContaining('12:00') as string, due: expect.stringContaining('day') as string })
    expect(errorsOf(await asking(office, 'lead', ask, form({ ...question, 'due-day': '11', 'due-month': '4', 'due-year': '2016' })))['due']).toMatch(/has passed/)
    expect(errorsOf(await asking(office, 'lead', ask, form({ ...question, list: '12' })))['form']).toMatch(/could not tell/)
    const id = '0123456789abcdefghjkmnpqrs'
    expect([await started(office, 'lead', { id }), await started(office, 'lead', { id })]).toEqual([id, id])
    const again = { do: 'write', text: 'Well?', id: '1123456789abcdefghjkmnpqrs' }
    await writing(office, 'officer', id, again)
    await writing(office, 'officer', id, again)
    expect((await seen(office, 'lead', id)).messages).toHaveLength(2)
    expect(await writing(office, 'officer', 'no-such', again)).toBeNull()
  }))

  test('are about a list, a row or a document of this inspection and nothing else; a draft is known to the authority alone', () => withOffice(engine, async (office) => {
    const draft = await office.upload([contacts(3)])
    const place = `?list=1&version=${draft.id}&row=3&rule=id-form`
    expect((await asking(office, 'officer', prepareAsk, at(place)))?.place).toMatchObject({ list: 1, row: 3, version: { version: null } })
    expect(await asking(office, 'lead', prepareAsk, at(place))).toBeNull()
    const id = await started(office, 'officer', { list: '1', version: draft.id, row: '3' })
    expect((await seen(office, 'lead', id)).thread.place).toMatchObject({ list: 1, version: null, sheet: null, href: null, address: 'list=1' })
    await office.submit(draft.id)
    expect((await seen(office, 'lead', id)).thread.place).toMatchObject({ version: { version: 1 }, sheet: 'List 1', href: expect.stringContaining(`/lists/${draft.id}/list/1`) as string })
    const meeting = await meetingOf(office)
    for (const [topic, shown] of [
      ['1.05', { is: 'document', number: '1.05', href: expect.stringContaining('/documents/topic/1.05') as string }],
      ['CP1', { is: 'sentence', id: 'CP1', href: expect.stringContaining('/context/CP1') as string }],
      [meeting, { is: 'meeting', kind: 'marac', date: '2016-04-20', href: expect.stringContaining(`/meetings/${meeting}`) as string }],
    ] as const) expect((await asking(office, 'lead', prepareAsk, at(`?topic=${topic}`)))?.place, topic).toMatchObject({ topic: shown, href: shown.href, address: `topic=${topic}` })
    for (const none of ['?list=12', '?topic=9.99', '?topic=CP99', '?list=1&version=other', '?list=1&row=3', `?list=1&version=${draft.id}&row=0`, '?row=3', '?list=1&topic=1.05', '?list=1&rule=no-such']) expect(await asking(office, 'lead', prepareAsk, at(none)), none).toBeNull()
  }))

  test('a note of the team stands on the same places, apart from every question', () => withOffice(engine, async (office) => {
    const { id: version } = await office.deliver([contacts(3)])
    expect(await asking(office, 'lead', writeNote, form({ text: 'Ask the deputy', list: '1', version, row: '3' }))).toEqual({ address: `list=1&version=${version}&row=3` })
    await asking(office, 'lead', writeNote, form({ text: 'In general' }))
    expect(errorsOf(await asking(office, 'lead', writeNote, form({ text: ' ', topic: '9.99' })))).toEqual({ text: expect.stringContaining('note') as string, form: expect.stringContaining('note') as string })
    expect((await asking(office, 'lead', seeNotes))?.notes.map(({ text, writer }) => [text, writer])).toHaveLength(2)
    expect((await asking(office, 'lead', seeNotes, at(`?list=1&version=${version}&row=3`)))?.notes.map(({ text }) => text)).toEqual(['Ask the deputy'])
    expect((await asking(office, 'lead', seeThreads)).counts.all).toBe(0)
  }))
})

test('a question asked on after an answer waits again, with a time of its own', () => {
  const said = (kind: 'message' | 'due', side: 'team' | 'authority', due: string | null = null) => ({ kind, side, due_date: due, due_time: null, written_at: '2016-04-12T09:30:00.000Z' })
  const asked = { asked_by: 'team' as const }
  const first = [said('message', 'team', '2016-04-12')]
  expect(stateOf(asked, [...first, said('message', 'team')])).toMatchObject({ state: 'open', due: { date: '2016-04-12' } })
  expect(stateOf(asked, [...first, said('message', 'authority'), said('message', 'team')])).toMatchObject({ state: 'open', waitsFor: 'authority', due: null })
  expect(stateOf(asked, [...first, said('due', 'team')])).toMatchObject({ due: null })
})
