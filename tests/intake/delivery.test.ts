import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesOf, moveSubmission, submissionById } from '#db/queries/submissions.ts'
import { deliveryCaps, type DeliveryCaps } from '#server/intake/caps.ts'
import { prepareDelivery, type Prepared } from '#server/intake/delivery.ts'
import { uploadDelivery } from '#server/intake/upload.ts'
import { newId } from '#server/ids.ts'
import { as, contacts, formWith, inspectionId, otherInspectionId, referrals, withOffice, type File, type Office } from './office.ts'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const prepare = async (office: Office, files: readonly File[], fields: Record<string, string> = {}, caps: DeliveryCaps = deliveryCaps): Promise<Prepared> => {
  const { answer: { inspection, workbench } } = await as(office, 'officer', async (here) => here)
  return prepareDelivery(formWith(files, { id: newId(), stage: '1', ...fields }), inspection, workbench, caps)
}
const refusal = async (...args: Parameters<typeof prepare>): Promise<string> => {
  const prepared = await prepare(...args)
  return 'refused' in prepared ? Object.values(prepared.refused.errors).join(' ') : 'taken'
}
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
    ['a page under an old name', [{ name: 'a.xls', bytes: text('<html><table>') }], /web page/],
    ['an OpenDocument sheet', [{ name: 'a.ods', bytes: Buffer.concat([Buffer.from('504b03040a000000000000000000000000000000000000000000080000000000', 'hex').subarray(0, 30), text('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')]) }], /OpenDocument/],
    ['an old Excel file', [{ name: 'a.xls', bytes: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]) }], /older Excel format/],
    ['one file twice', [contacts(2), { ...contacts(2), name: 'copy.csv' }], /“copy.csv” is the same as another/],
  ])('%s is refused in words, and not kept', (_what, files, words) => withOffice('sqlite', async (office) => {
    expect(await refusal(office, files)).toMatch(words)
    expect(onDisk(office)).toEqual([])
  }))

  test('a cap that is passed is named, with what came', () => withOffice('sqlite', async (office) => {
    const caps = { ...deliveryCaps, fileBytes: 200_000, allBytes: 300_000, files: 2 }
    const file = (name: string, bytes: number): File => ({ name, bytes: text(`${name}\n`.padEnd(bytes, 'x')) })
    expect(await refusal(office, [file('a.csv', 512_345)], {}, caps)).toMatch(/“a.csv” is 0.6 MB. A file can be up to 0.2 MB/)
    expect(await refusal(office, [file('a.csv', 180_000), file('b.csv', 180_000)], {}, caps)).toMatch(/more than 0.3 MB together/)
    expect(await refusal(office, [file('a', 1), file('b', 2), file('c', 3)], {}, caps)).toMatch(/at most 2 files/)
    expect(onDisk(office)).toEqual([])
  }))

  test('several files: one that is no workbook is left to the checker, so that the others count', () => withOffice('sqlite', async (office) => {
    expect(await refusal(office, [contacts(1), { name: 'b.pdf', bytes: text('%PDF-1.7') }])).toBe('taken')
  }))

  test('the stage must be said, and what was chosen is not lost', () => withOffice('sqlite', async (office) => {
    expect(await prepare(office, [contacts(1)], { stage: '7' })).toEqual({ refused: { errors: { stage: 'Say whether this is the first or the second submission' }, values: { stage: '7' } } })
    expect(await refusal(office, [contacts(1)], { id: '../etc' })).toMatch(/Choose the files again/)
  }))

  test('the same bytes again: names the version; sent again only when that is meant; free again once withdrawn', () => withOffice('sqlite', async (office) => {
    const { answer: first } = await take(office, await prepare(office, [contacts(2)]))
    const again = await prepare(office, [{ ...contacts(2), name: 'renamed.csv' }, referrals(1)], { stage: '2' })
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
      expect(words).toBe('This file is the same as one already received for another inspection. Check that you have chosen the right file')
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
