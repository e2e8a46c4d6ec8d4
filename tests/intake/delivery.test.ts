import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesOf, moveSubmission, refusedOf, submissionById } from '#db/queries/submissions.ts'
import { deliveryCaps, type DeliveryCaps } from '#server/intake/caps.ts'
import { prepareDelivery, type Prepared } from '#server/intake/delivery.ts'
import { seeSubmission } from '#server/intake/see-submission.ts'
import { uploadDelivery } from '#server/intake/upload.ts'
import { discard } from '#server/intake/stored-file.ts'
import { newId } from '#server/ids.ts'
import { as, contacts, engines, formWith, inspectionId, otherInspectionId, referrals, withOffice, type File, type Office } from './office.ts'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const prepare = async (office: Office, files: readonly File[], fields: Record<string, string> = {}, caps: DeliveryCaps = deliveryCaps): Promise<Prepared> => {
  const { answer: { inspection, workbench } } = await as(office, 'officer', async (here) => here)
  return prepareDelivery(formWith(files, { id: newId(), stage: '1', ...fields }), inspection, workbench, caps)
}
const refusal = async (...args: Parameters<typeof prepare>): Promise<string> => {
  const prepared = await prepare(...args)
  return 'refused' in prepared ? Object.values(prepared.refused.errors).join(' ') : 'taken'
}
/** The names that were taken, and those that were not with why; what was taken is thrown away again. */
const sorted = async (...args: Parameters<typeof prepare>): Promise<[string[], [string, string][]]> => {
  const prepared = await prepare(...args)
  if (!('delivery' in prepared)) throw new Error(JSON.stringify(prepared.refused))
  const { files, refused } = prepared.delivery
  expect(onDisk(args[0]).toSorted()).toEqual(files.map(({ id }) => id).toSorted())
  await discard(args[0].dataDir, files)
  return [files.map(({ name }) => name), refused.map(({ name, code }) => [name, code])]
}
/** As Excel keeps a workbook with a password: in the older container, under this name. */
const withPassword = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from('EncryptedPackage\0', 'utf16le'), Buffer.alloc(600)])
const onDisk = ({ dataDir }: Office): string[] => { try { return readdirSync(join(dataDir, 'files', inspectionId)) } catch { return [] } }
const take = async (office: Office, prepared: Prepared) => {
  if (!('delivery' in prepared)) throw new Error(JSON.stringify(prepared.refused))
  return as(office, 'officer', (here) => uploadDelivery(here, prepared.delivery))
}

describe('a delivery comes in', () => {
  test('it is stored as sent, numbered, and the checker told once it is kept', () => withOffice('sqlite', async (office) => {
    const { answer: id, told } = await take(office, await prepare(office, [contacts(2), referrals(1)]))
    expect(told).toEqual([id])
    expect(await submissionById(office.store.db, id)).toMatchObject({ number: 1, state: 'received', stage: 1, sent_by: 'officer', inspection_date: '2016-04-12', edition: 'sif-2015-06', attempts: 0 })
    expect((await filesOf(office.store.db, id)).map(({ name, position }) => [name, position])).toEqual([['List 1.csv', 0], ['List 3.csv', 1]])
    expect((await submissionById(office.store.db, (await take(office, await prepare(office, [contacts(3)], { stage: '2' }))).answer))).toMatchObject({ number: 2, stage: 2 })
  }))

  test.each<[string, readonly File[], RegExp]>([
    ['nothing chosen', [], /^Choose the file or files/],
    ['an empty file', [{ name: 'a.xlsx', bytes: text('') }], /“a.xlsx” is empty/],
    ['a PDF', [{ name: 'a.xlsx', bytes: text('%PDF-1.7 …') }], /looks like a PDF document.*Save it as/],
    ['a workbook with a password', [{ name: 'a.xlsx', bytes: withPassword }], /“a.xlsx” is password protected\. Remove the password/],
    ['a page under an old name', [{ name: 'a.xls', bytes: text('<html><table>') }], /web page/],
    ['an OpenDocument sheet', [{ name: 'a.ods', bytes: Buffer.concat([Buffer.from('504b03040a000000000000000000000000000000000000000000080000000000', 'hex').subarray(0, 30), text('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')]) }], /OpenDocument/],
    ['an old Excel file', [{ name: 'a.xls', bytes: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]) }], /older Excel format/],
  ])('%s is refused in words, and not kept', (_what, files, words) => withOffice('sqlite', async (office) => {
    expect(await refusal(office, files)).toMatch(words)
    expect(onDisk(office)).toEqual([])
  }))

  test('a cap that is passed is named, with what came', () => withOffice('sqlite', async (office) => {
    const caps = { ...deliveryCaps, fileBytes: 200_000, allBytes: 300_000, files: 2 }
    const file = (name: string, bytes: number): File => ({ name, bytes: text(`${name}\n`.padEnd(bytes, 'x')) })
    expect(await refusal(office, [file('a.csv', 512_345)], {}, caps)).toMatch(/“a.csv” is 0.6 MB. A file can be up to 0.2 MB/)
    // Which of them were cut is known, so that those before and after still fit.
    expect(await sorted(office, [file('a.csv', 180_000), file('b.csv', 180_000)], {}, caps)).toEqual([['a.csv'], [['b.csv', 'no-room']]])
    expect(await sorted(office, [file('a.csv', 180_000), file('b.csv', 220_000)], {}, caps)).toEqual([['a.csv'], [['b.csv', 'over-limit']]])
    expect(await sorted(office, [file('a.csv', 180_000), file('b.csv', 180_000), file('c.csv', 90_000), file('d.csv', 3)], {}, { ...caps, files: 3 })).toEqual([['a.csv', 'c.csv'], [['b.csv', 'no-room'], ['d.csv', 'beyond']]])
    expect(await refusal(office, [file('a.csv', 250_000), file('b.csv', 250_000), file('c.csv', 1)], {}, caps)).toMatch(/“a.csv” is 0.3 MB.*“b.csv” is 0.3 MB.*“c.csv” came after the first 2/)
    expect(await refusal(office, Array.from({ length: 210 }, (_, at) => file(`${at}.csv`, 5)), {}, caps)).toMatch(/at most 2 files/)
  }))

  test('where no file can be taken, the form says why of each', () => withOffice('sqlite', async (office) => {
    const prepared = await prepare(office, [{ name: 'a.xlsx', bytes: text('') }, { name: 'b.pdf', bytes: text('%PDF-1.7') }])
    expect(prepared).toEqual({ refused: { values: { stage: '1' }, errors: { files: expect.stringMatching(/^“a.xlsx” is empty\. Choose the file that holds the list, or export it again$/) as string, 'files-2': expect.stringMatching(/^“b.pdf” must be an Excel workbook/) as string } } })
    expect(onDisk(office)).toEqual([])
  }))

  test('the stage must be said, and what was chosen is not lost', () => withOffice('sqlite', async (office) => {
    expect(await prepare(office, [contacts(1)], { stage: '7' })).toEqual({ refused: { errors: { stage: 'Say whether this is the first or the second submission' }, values: { stage: '7' } } })
    expect(await refusal(office, [contacts(1)], { id: '../etc' })).toMatch(/Choose the files again/)
  }))

  test('the same bytes again: names the version; sent again only when that is meant; free again once withdrawn', () => withOffice('sqlite', async (office) => {
    const { answer: first } = await take(office, await prepare(office, [contacts(2)]))
    const again = await prepare(office, [{ ...contacts(2), name: 'renamed.csv' }], { stage: '2' })
    expect(again).toMatchObject({ refused: { values: { stage: '2', sentBefore: first, sentBeforeVersion: '' } } })
    expect(await refusal(office, [{ ...contacts(2), name: 'renamed.csv' }])).toMatch(/“renamed.csv” is the same as a file that came with an upload that is not submitted yet/)
    expect(onDisk(office)).toHaveLength(1)
    expect(await refusal(office, [contacts(2)], { again: 'yes' })).toBe('taken')
    await moveSubmission(office.store.db, first, 'received', { state: 'withdrawn' })
    expect(await refusal(office, [contacts(2)])).toBe('taken')
  }))

  test('the bytes of another inspection are refused, and it is never said whose they are', () => withOffice('sqlite', async (office) => {
    await office.send([contacts(2)], { inspection: otherInspectionId })
    for (const fields of [{}, { again: 'yes' }]) {
      const words = await refusal(office, [contacts(2)], fields)
      expect(words).toBe('“List 1.csv” is the same as one already received for another inspection. Check that you have chosen the right file')
    }
  }))

  test('the same form sent twice is one submission', () => withOffice('sqlite', async (office) => {
    const id = newId()
    // Both arrive before either is kept.
    const [one, two] = [await prepare(office, [contacts(2)], { id }), await prepare(office, [contacts(2)], { id })]
    const results = [await take(office, one), await take(office, two)]
    expect(results).toEqual([{ answer: id, told: [id] }, { answer: id, told: [] }])
    // And one that comes later, whatever is in it.
    expect(await take(office, await prepare(office, [], { id }))).toEqual({ answer: id, told: [] })
    expect(await filesOf(office.store.db, id)).toHaveLength(1)
    expect(onDisk(office)).toHaveLength(1)
  }))
})

test.each(engines)('on %s, the good files of an upload are taken, and each of the others is told for as long as the upload is', (engine) => withOffice(engine, async (office) => {
  const first = await office.deliver([referrals(1)])
  await office.send([contacts(9, 5001)], { inspection: otherInspectionId })
  const prepared = await prepare(office, [
    contacts(2), { name: 'empty.csv', bytes: text('') }, { ...contacts(2), name: 'copy.csv' }, { name: 'notes.xlsx', bytes: text('%PDF-1.7') }, { ...referrals(1), name: 'old.csv' },
    { ...contacts(9, 5001), name: 'elsewhere.csv' }, { name: 'locked.xlsx', bytes: withPassword }, { name: 'letter.csv', bytes: text('Dear all\nGood morning\n') },
  ])
  const { answer: id } = await take(office, prepared)
  await office.read(id)
  const { answer: view } = await as(office, 'officer', (here) => seeSubmission(here, id))
  // What is no workbook is told by the checker, as on the command line and in the browser, and is kept.
  expect(view!.files.map(({ name, lists, problem }) => [name, lists, problem === null])).toEqual([['List 1.csv', [1], true], ['notes.xlsx', [], false], ['locked.xlsx', [], false], ['letter.csv', [], false]])
  expect(view!.files.flatMap(({ problem }) => problem ?? []).map(({ message }) => message).join()).toMatch(/It looks like a PDF document.*password protected/)
  expect(view!.refused.map(({ name, bytes, problem: { message }, cameWith }) => [name, bytes > 0, message, cameWith])).toEqual([
    ['empty.csv', false, 'The selected file is empty.', null],
    ['copy.csv', true, 'The selected file is the same as “List 1.csv”, another of the chosen files', null],
    ['old.csv', true, 'The selected file is the same as a file that came with version 1', first.id],
    ['elsewhere.csv', true, 'The selected file is the same as one already received for another inspection', null],
  ])
  // Nothing of their bytes, and nobody else is told of them, also when the upload is a version.
  expect(onDisk(office)).toHaveLength(5)
  expect((await refusedOf(office.store.db, id)).map(({ facts }) => facts).join()).not.toMatch(/inspection-two/)
  await office.submit(id)
  expect((await as(office, 'lead', (here) => seeSubmission(here, id))).answer).toMatchObject({ refused: [], called: { version: 2 } })
  expect((await as(office, 'officer', (here) => seeSubmission(here, id))).answer!.refused).toHaveLength(4)
}))
