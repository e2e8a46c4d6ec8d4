import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentEvents } from '#db/queries/documents.ts'
import { changeInspection } from '#db/queries/inspections.ts'
import type { HereInInspection } from '#server/door.ts'
import { documentsOf } from '#server/documents/desk.ts'
import { keepDocuments } from '#server/documents/keep-documents.ts'
import { moveFiles, prepareMove } from '#server/documents/move.ts'
import { receiveDocuments } from '#server/documents/receive-documents.ts'
import { replaceFile, takeBack } from '#server/documents/replace.ts'
import { askFor, reviewFile } from '#server/documents/review.ts'
import { pointTo, sayCount, sayNotHeld } from '#server/documents/say.ts'
import { seeDelivery } from '#server/documents/see-delivery.ts'
import { seeDocuments, type TopicLine } from '#server/documents/see-documents.ts'
import { seeTopic } from '#server/documents/see-topic.ts'
import { placeWaiting, seeWaiting } from '#server/documents/waiting.ts'
import { topicOf } from '#annex-a/framework/documents/applying.ts'
import { newId } from '#server/ids.ts'
import { sweepOrphans } from '#server/intake/sweep.ts'
import { as, csvOf, engines, formWith, inspectionId, otherInspectionId, withOffice, type File, type Office } from '../intake/office.ts'
import { docx, pdf, xlsx } from './made-files.ts'

type Who = 'officer' | 'lead'
type Form = Readonly<Record<string, string>>
const posted = (form: Form): Request => new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(form) })
const doing = async <R>(office: Office, who: Who, run: (here: HereInInspection) => Promise<R>, params: Form = {}, form: Form = {}): Promise<R> =>
  (await as(office, who, (here) => run({ ...here, params, request: posted(form) }))).answer

const received = async (office: Office, files: readonly File[], id: string) => {
  const { answer: { inspection, workbench } } = await as(office, 'officer', async (here) => here)
  return receiveDocuments(formWith(files, { id }), inspection, workbench)
}
/** Sends files as a form, from the page of a document where one is named. */
const send = async (office: Office, files: readonly File[], { page, id = newId() }: { page?: string; id?: string } = {}) => {
  const documents = await received(office, files, id)
  return doing(office, 'officer', (here) => keepDocuments(here, documents, page === undefined ? null : topicOf(page)!))
}
const replace = async (office: Office, fileId: string, files: readonly File[]) => {
  const documents = await received(office, files, newId())
  return doing(office, 'officer', (here) => replaceFile(here, documents), { fileId })
}
const file = (name: string, text = name): File => ({ name, bytes: pdf(text) })
const errorsOf = (answer: unknown): string => Object.values((answer as { refusal: { data: { errors: Record<string, string> } } }).refusal.data.errors).join(' | ')

const lines = async (office: Office, who: Who = 'officer'): Promise<readonly TopicLine[]> => (await doing(office, who, seeDocuments)).sections.flatMap((section) => section.lines)
const line = async (office: Office, number: string): Promise<TopicLine> => (await lines(office)).find((one) => one.number === number)!
const here = async (office: Office) => (await documentsOf(office.store.db, inspectionId)).files
const idOf = async (office: Office, name: string): Promise<string> => (await here(office)).findLast((one) => one.name === name)!.id
const onDisk = ({ dataDir }: Office): string[] => { try { return readdirSync(join(dataDir, 'files', inspectionId)) } catch { return [] } }
const lscb = (office: Office, lscb_concurrent: 0 | 1) => changeInspection(office.store.db, inspectionId, { lscb_concurrent } as never)

describe.each(engines)('numbered documents on %s', (engine) => {
  const decisions = test.runIf(engine === 'sqlite')

  decisions('31 apply, each with a status; what came is placed by the number in front, and nothing else is guessed', () => withOffice(engine, async (office) => {
    expect((await lines(office)).map(({ status }) => status)).toEqual(Array.from({ length: 31 }, () => 'not-sent'))
    const kept = await send(office, [file('1.03 Monthly.pdf'), file('1.3 more.pdf'), file('Thresholds.pdf'), file('1.15 x.pdf'), file('4.10 Annual report.pdf'), file('1.03 and 1.04.pdf'), file('scan.pdf')])
    const deliveryId = (kept as { delivery: string }).delivery
    expect((await here(office)).map(({ name, state, topic }) => [name, state, topic]).toSorted()).toEqual([
      ['1.03 Monthly.pdf', 'here', '1.03'], ['1.03 and 1.04.pdf', 'waiting', null], ['1.15 x.pdf', 'waiting', null], ['1.3 more.pdf', 'here', '1.03'], ['4.10 Annual report.pdf', 'waiting', null], ['Thresholds.pdf', 'waiting', null], ['scan.pdf', 'waiting', null],
    ])
    const view = await doing(office, 'officer', seeDelivery, { deliveryId })
    expect(view.waiting.files.map(({ name, suggestions }) => [name, suggestions.map(({ value }) => value)]).toSorted()).toEqual([
      ['1.03 and 1.04.pdf', ['1.03', '1.04', '1.03+1.04']], ['1.15 x.pdf', []], ['4.10 Annual report.pdf', ['1.11']], ['Thresholds.pdf', ['1.07']], ['scan.pdf', []],
    ])
    expect(view.toPoint).toMatchObject([{ number: '1.03', files: 2 }])
    expect(await line(office, '1.03')).toMatchObject({ status: 'received', files: 2, withoutPointer: 2, late: null })
    // Inspectors learn nothing of what waits.
    expect((await doing(office, 'lead', seeDocuments)).waiting).toBe(0)
    expect((await doing(office, 'officer', seeDocuments)).waiting).toBe(5)
    const [one] = await here(office)
    expect(readFileSync(join(office.dataDir, one!.path)).length).toBe(one!.bytes)
  }))

  test('files that wait are placed by an answer, under two documents where both are meant, or taken back; the rest goes on waiting', () => withOffice(engine, async (office) => {
    await send(office, [file('1.03 and 1.04.pdf'), file('scan.pdf'), file('private.pdf'), file('later.pdf')])
    const field = async (name: string): Promise<string> => `place-${await idOf(office, name)}`
    const place = (form: Form) => doing(office, 'officer', placeWaiting, {}, form)
    expect(errorsOf(await place({}))).toMatch(/at least one file/)
    expect(errorsOf(await place({ [await field('scan.pdf')]: '4.10' }))).toBe('Choose which document “scan.pdf” is')
    expect(await place({ [await field('1.03 and 1.04.pdf')]: '1.03+1.04', [await field('scan.pdf')]: '2.02', [await field('private.pdf')]: 'take-back' })).toEqual({ placed: 3 })
    expect([(await line(office, '1.03')).files, (await line(office, '1.04')).files, (await line(office, '2.02')).files]).toEqual([1, 1, 1])
    expect((await doing(office, 'officer', seeWaiting)).files.map(({ name }) => name)).toEqual(['later.pdf'])
    // Both name the same bytes; the sweep of orphans leaves every one that a row names.
    expect(await sweepOrphans(office.store.db, office.dataDir)).toBe(0)
    expect(onDisk(office)).toHaveLength(4)
  }))

  decisions('sent from the page of a document: its own number or none is enough, another one is asked about', () => withOffice(engine, async (office) => {
    await send(office, [file('report.pdf'), file('1.06 y.pdf'), file('1.07 z.pdf'), file('1.99 q.pdf')], { page: '1.06' })
    expect((await line(office, '1.06')).files).toBe(2)
    expect((await here(office)).filter(({ state }) => state === 'waiting').map(({ name }) => name)).toEqual(['1.07 z.pdf', '1.99 q.pdf'])
    // From a page that was opened before the LSCB review was switched.
    await send(office, [file('minutes.pdf')], { page: '4.01' })
    expect((await here(office)).find(({ name }) => name === 'minutes.pdf')).toMatchObject({ state: 'waiting', topic: null })
  }))

  test('replaced, read, returned unread with the reason, answered, read again: every step stays in the history', () => withOffice(engine, async (office) => {
    await send(office, [file('1.01 old.pdf')])
    const fileId = await idOf(office, '1.01 old.pdf')
    const review = (form: Form, of = fileId) => doing(office, 'lead', reviewFile, { fileId: of }, form)
    expect(errorsOf(await review({ verdict: 'returned' }))).toBe('Choose the reason for returning it unread | Say what the authority should send or say instead')
    expect(errorsOf(await review({}))).toMatch(/Say whether/)
    expect(errorsOf(await review({ verdict: 'reopened' }))).toMatch(/Nothing has been said/)
    await review({ verdict: 'returned', reason: 'unclear', words: 'Which team is this?' })
    expect(await line(office, '1.01')).toMatchObject({ status: 'returned', because: ['Which team is this?'] })
    expect(await doing(office, 'officer', pointTo, { fileId }, { pages: '', because: 'it names every team' })).toEqual({ topic: '1.01', next: null })
    expect((await doing(office, 'lead', seeTopic, { number: '1.01' })).files[0]).toMatchObject({ answered: true, pointer: { pages: '', words: 'it names every team', by: 'Name of officer' } })
    expect(errorsOf(await replace(office, fileId, [file('1.02 other.pdf')]))).toMatch(/says 1.02 in its name, and would replace a file of 1.01/)
    expect(errorsOf(await replace(office, fileId, [file('1.01 old.pdf')]))).toMatch(/is the same as the file/)
    expect(errorsOf(await replace(office, fileId, [file('a.pdf'), file('b.pdf')]))).toMatch(/Choose one file/)
    expect(await replace(office, fileId, [file('1.01 new.pdf')])).toEqual({ topic: '1.01' })
    expect(await line(office, '1.01')).toMatchObject({ status: 'received', files: 1, replaced: true, because: [] })
    expect(errorsOf(await review({ verdict: 'read' }))).toMatch(/replaced this file meanwhile/)
    expect(errorsOf(await replace(office, fileId, [file('1.01 third.pdf')]))).toMatch(/replaced meanwhile/)
    await review({ verdict: 'read' }, await idOf(office, '1.01 new.pdf'))
    const view = await doing(office, 'lead', seeTopic, { number: '1.01' })
    expect(view).toMatchObject({ status: 'read', files: [{ name: '1.01 new.pdf', earlier: [{ name: '1.01 old.pdf', state: 'replaced' }] }] })
    expect(view.history.map(({ kind }) => kind)).toEqual(['read', 'replaced', 'pointed', 'returned', 'placed'])
    expect((await documentEvents(office.store.db, inspectionId)).map(({ number, edition }) => [number, edition])).toEqual([1, 2, 3, 4, 5].map((number) => [number, 'sif-2015-06']))
    expect(onDisk(office)).toHaveLength(2)
  }))

  decisions('the LSCB switch loses nothing: what no longer applies stays, is offered to move, and moves back', () => withOffice(engine, async (office) => {
    await send(office, [file('1.11 Annual report.pdf'), file('1.13 Minutes.pdf')])
    await doing(office, 'officer', sayNotHeld, { number: '1.12' }, { held: 'no', because: 'the board writes none' })
    const report = await idOf(office, '1.11 Annual report.pdf')
    await doing(office, 'lead', reviewFile, { fileId: report }, { verdict: 'read' })
    await lscb(office, 1)
    const switched = await doing(office, 'officer', seeDocuments)
    expect(switched.sections.flatMap((section) => section.lines)).toHaveLength(37)
    expect(switched.otherSet).toEqual([
      { number: '1.11', name: 'LSCB annual report', files: 1, notHeld: false, near: { number: '4.10', name: 'LSCB annual report' } },
      { number: '1.12', name: 'LSCB business plan', files: 0, notHeld: true, near: { number: '4.09', name: 'LSCB business plan' } },
      { number: '1.13', name: 'LSCB minutes', files: 1, notHeld: false, near: { number: '4.01', name: 'LSCB minutes' } },
    ])
    expect(await doing(office, 'officer', (one) => prepareMove(one, 'all'), { number: '1.11' })).toMatchObject({ near: { number: '4.10' }, names: ['1.11 Annual report.pdf'] })
    expect(errorsOf(await doing(office, 'officer', (one) => moveFiles(one, 'all'), { number: '1.11' }, { to: '1.14' }))).toMatch(/Choose the document/)
    expect(await doing(office, 'officer', (one) => moveFiles(one, 'all'), { number: '1.11' }, { to: '4.10' })).toEqual({ to: '4.10' })
    expect((await doing(office, 'lead', seeTopic, { number: '4.10' })).status).toBe('read')
    await lscb(office, 0)
    expect((await doing(office, 'officer', seeDocuments)).otherSet.map(({ number }) => number)).toEqual(['4.10'])
    expect(await doing(office, 'officer', (one) => moveFiles(one, 'one'), { fileId: report }, { to: '1.11' })).toEqual({ to: '1.11' })
    expect([(await line(office, '1.11')).status, (await line(office, '1.12')).status, (await line(office, '1.13')).status]).toEqual(['read', 'not-held', 'received'])
    expect((await doing(office, 'officer', seeTopic, { number: '1.11' })).history.map(({ kind, topic, from_topic }) => [kind, topic, from_topic])).toEqual([
      ['placed', '1.11', '4.10'], ['placed', '4.10', '1.11'], ['read', '1.11', null], ['placed', '1.11', null],
    ])
  }))

  decisions('4.03 is not missing until the lead asks for it; 2.04 may be a number; 2.03 may come with the lists', () => withOffice(engine, async (office) => {
    await lscb(office, 1)
    expect((await line(office, '4.03')).status).toBe('not-asked')
    expect(errorsOf(await doing(office, 'lead', askFor, { number: '4.03' }, {}))).toMatch(/which minutes/)
    await doing(office, 'lead', askFor, { number: '4.03' }, { words: 'CSE sub-group, last six months' })
    expect(await line(office, '4.03')).toMatchObject({ status: 'asked', late: null })
    await doing(office, 'lead', askFor, { number: '4.03' }, { to: 'take-back' })
    expect((await line(office, '4.03')).status).toBe('not-asked')
    await expect(doing(office, 'lead', askFor, { number: '4.02' }, { words: 'x' })).rejects.toMatchObject({ status: 404 })
    for (const count of ['', 'four', '-1', '1.5', '99999999']) expect(errorsOf(await doing(office, 'officer', sayCount, { number: '2.04' }, { count }))).toMatch(/whole number/)
    await doing(office, 'officer', sayCount, { number: '2.05' }, { count: '1,204', words: 'on 1 April' })
    expect(await line(office, '2.05')).toMatchObject({ status: 'received', count: 1204 })
    await doing(office, 'officer', sayCount, { number: '2.04' }, { count: '0' })
    expect(await line(office, '2.04')).toMatchObject({ status: 'received', count: 0 })
    await doing(office, 'officer', sayCount, { number: '2.04' }, { to: 'take-back' })
    expect((await line(office, '2.04')).status).toBe('not-sent')
    await expect(doing(office, 'officer', sayCount, { number: '1.01' }, { count: '3' })).rejects.toMatchObject({ status: 404 })
    await office.deliver([csvOf('2.03', [{ childId: 'A1', dateOfBirth: '01/02/2008', arrangementStart: '01/02/2016' }], '2.03 Private fostering.csv')])
    expect(await line(office, '2.03')).toMatchObject({ status: 'received', withLists: { rows: 1, version: 1 } })
  }))

  decisions('taken back: nobody can open it, an inspector does not even read its name, and what was not held is held once it comes', () => withOffice(engine, async (office) => {
    await doing(office, 'officer', sayNotHeld, { number: '1.10' }, { held: 'no', because: 'there was no review' })
    expect(await line(office, '1.10')).toMatchObject({ status: 'not-held', because: ['there was no review'], late: null })
    await send(office, [file('1.10 A Child.pdf')])
    expect((await line(office, '1.10')).status).toBe('received')
    const fileId = await idOf(office, '1.10 A Child.pdf')
    expect(errorsOf(await doing(office, 'officer', sayNotHeld, { number: '1.10' }, { held: 'no', because: 'x' }))).toMatch(/Take them back first/)
    await doing(office, 'officer', takeBack, { fileId })
    expect((await line(office, '1.10')).status).toBe('not-sent')
    expect(JSON.stringify(await doing(office, 'lead', seeTopic, { number: '1.10' }))).not.toContain('A Child')
    await expect(doing(office, 'lead', reviewFile, { fileId }, { verdict: 'read' })).rejects.toMatchObject({ status: 404 })
    expect(existsSync(join(office.dataDir, 'files', inspectionId, fileId))).toBe(true)
  }))
})

describe('what comes in a form', () => {
  test('each file has its own result: one that is not taken keeps back no other, and is not kept', () => withOffice('sqlite', async (office) => {
    const kept = await send(office, [
      file('1.01 a.pdf'), { name: '1.02 b.pdf', bytes: new Uint8Array() }, { name: '1.03 c.pdf', bytes: docx() }, { name: '1.04 d.docm', bytes: docx('word/vbaProject.bin') }, { name: '1.05 e.docx', bytes: docx('word/vbaProject.bin') },
      { name: '1.06 f.html', bytes: pdf() }, file('1.07 copy of a.pdf', '1.01 a.pdf'), { name: '1.08 g.xlsx', bytes: xlsx() }, { name: '1.09 \u202exlsx.fdp.exe', bytes: pdf('x') },
    ])
    const view = await doing(office, 'officer', seeDelivery, { deliveryId: (kept as { delivery: string }).delivery })
    expect(view.files.map(({ name, topic }) => [name, topic])).toEqual([['1.01 a.pdf', '1.01'], ['1.08 g.xlsx', '1.08']])
    expect(view.notTaken.map(({ name, why }) => `${name} ${why}`)).toEqual([
      expect.stringMatching(/^“1.02 b.pdf” is empty \(0 bytes\)/), expect.stringMatching(/inside it is a Word document/), expect.stringMatching(/macros/), expect.stringMatching(/holds macros/),
      expect.stringMatching(/web page/), expect.stringMatching(/same as another of the chosen/), '“1.09 xlsx.fdp.exe” is a program. Only documents are taken',
    ])
    expect(onDisk(office)).toHaveLength(2)
    expect(errorsOf(await send(office, [{ name: 'a.exe', bytes: pdf() }, { name: 'b.txt', bytes: new Uint8Array() }]))).toMatch(/“a.exe” is a program.*\| “b.txt” is empty/)
    expect(errorsOf(await send(office, []))).toBe('Choose the file or files to send')
    expect(errorsOf(await send(office, [file('1.02 z.pdf')], { id: '../x' }))).toMatch(/had not arrived whole/)
    expect(onDisk(office)).toHaveLength(2)
  }))

  test('51 MB is heard out, refused with its size, and not kept', () => withOffice('sqlite', async (office) => {
    const bytes = new Uint8Array(51_000_000)
    bytes.set(pdf())
    expect(errorsOf(await send(office, [{ name: '1.01 large.pdf', bytes }]))).toMatch(/“1.01 large.pdf” is 51 MB. A file can be up to 50 MB/)
    expect(onDisk(office)).toEqual([])
  }))

  test('the same form twice is one delivery; the same file is not taken twice under one document, and may be under another', () => withOffice('sqlite', async (office) => {
    const id = newId()
    expect(await send(office, [file('1.01 a.pdf')], { id })).toEqual({ delivery: id })
    expect(await send(office, [file('1.01 a.pdf')], { id })).toEqual({ delivery: id })
    expect(await send(office, [], { id })).toEqual({ delivery: id })
    expect(errorsOf(await send(office, [file('1.01 again.pdf', '1.01 a.pdf')]))).toMatch(/the same, byte for byte, as “1.01 a.pdf”, which is here already as 1.01/)
    await send(office, [file('3.05 also.pdf', '1.01 a.pdf')])
    expect(await here(office)).toHaveLength(2)
    expect(onDisk(office)).toHaveLength(2)
  }))

  test('a file that was sent to another inspection of the authority is taken, and that is said', () => withOffice('sqlite', async (office) => {
    await send(office, [file('1.01 a.pdf')])
    const documents = await received(office, [file('1.01 a.pdf')], newId())
    const inspection = await office.inspection(otherInspectionId)
    const kept = await doing(office, 'officer', (one) => keepDocuments({ ...one, inspection }, documents, null)) as { delivery: string }
    expect((await doing(office, 'officer', (one) => seeDelivery({ ...one, inspection }), { deliveryId: kept.delivery })).files).toMatchObject([{ topic: '1.01', elsewhere: true }])
    // Nothing of one inspection is seen in another.
    await expect(doing(office, 'officer', seeDelivery, { deliveryId: kept.delivery })).rejects.toMatchObject({ status: 404 })
    expect(await here(office)).toHaveLength(1)
  }))

  test('several files under one document: where to look is required of each, one after the other', () => withOffice('sqlite', async (office) => {
    await send(office, [file('2.02 a.pdf'), file('2.02 b.pdf')])
    const [a, b] = [await idOf(office, '2.02 a.pdf'), await idOf(office, '2.02 b.pdf')]
    expect(errorsOf(await doing(office, 'officer', pointTo, { fileId: a }, { because: '' }))).toMatch(/Say where to look.*\| Say why/)
    expect(await doing(office, 'officer', pointTo, { fileId: a }, { pages: 'pages 2 to 4', because: 'the findings' })).toEqual({ topic: '2.02', next: b })
    expect((await line(office, '2.02')).withoutPointer).toBe(1)
    expect(await doing(office, 'officer', pointTo, { fileId: b }, { pages: 'page 1', because: 'the plan' })).toEqual({ topic: '2.02', next: null })
  }))
})
