import { expect, test } from 'vitest'
import { openFile } from '#annex-a/workbook/open.ts'
import { book, bookParts, pack, rowsOf, shown } from './build-workbook.ts'
import { bytesOf, join, zip } from './build-zip.ts'
import { refusal, refusalCode } from './refusal.ts'

/** Names in the older Office container: UTF-16, at multiples of 128 bytes. */
function ole(...names: string[]): Uint8Array {
  const file = new Uint8Array(512 + names.length * 128 + 512)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  names.forEach((name, n) => [...name].forEach((letter, i) => (file[512 + n * 128 + i * 2] = letter.charCodeAt(0))))
  return file
}

const PLAIN = book({ sheets: ['<row r="1"><c r="A1"><v>1</v></c></row>'] })

test('what a file is, is decided by what is in it and not by its name', () => {
  expect(openFile('lists.csv', PLAIN).format).toBe('xlsx')
  expect(openFile('lists.xlsx', bytesOf('Child ID,Date\n1,2')).format).toBe('csv')
})

test('a macro-enabled workbook and a template are read', () => {
  expect(openFile('lists.xlsm', PLAIN).sheets).toHaveLength(1)
})

test('an empty file', () => {
  expect(refusalCode(new Uint8Array(0))).toBe('empty')
  expect(refusalCode(bytesOf('\ufeff \r\n\r\n'))).toBe('empty')
})

test('a password-protected workbook', () => {
  expect(refusalCode(ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'))).toBe('password-protected')
  expect(refusalCode(pack(bookParts({}), { flags: 1 }))).toBe('password-protected')
})

test('a workbook locked by a sensitivity label', () => {
  expect(refusalCode(ole('Root Entry', 'DRMEncryptedDataSpace', 'EncryptedPackage'))).toBe('rights-protected')
})

test.each([
  ['old-excel', ole('Root Entry', 'Workbook')],
  ['old-excel', ole('Root Entry', 'Book')],
  ['old-excel', new Uint8Array([9, 8, 16, 0, 0, 6, 5, 0])],
  ['binary-excel', zip([{ name: 'xl/workbook.bin', content: 'x' }])],
  ['open-document', zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }, { name: 'content.xml', content: '<x/>' }])],
  ['open-document', zip([{ name: 'content.xml', content: '<x/>' }, { name: 'META-INF/manifest.xml', content: '<x/>' }])],
  ['html-as-excel', bytesOf('\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>')],
  ['html-as-excel', bytesOf('\ufeff<!DOCTYPE html><table>')],
  ['html-as-excel', bytesOf('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>')],
  ['html-as-excel', bytesOf('MIME-Version: 1.0\r\nX-Document-Type: Workbook')],
  ['zip-of-files', zip([{ name: 'List 1.xlsx', content: 'x' }])],
  ['zip-of-files', zip([])],
] as const)('%s is told apart', (code, bytes) => {
  expect(refusalCode(bytes)).toBe(code)
})

test.each([
  ['a PDF document', bytesOf('%PDF-1.7\n')],
  ['a picture (PNG)', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
  ['a picture (JPEG)', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ['a Word document', zip([{ name: 'word/document.xml', content: '<x/>' }])],
  ['a Word document', ole('Root Entry', 'WordDocument')],
  ['a PowerPoint presentation', zip([{ name: 'ppt/presentation.xml', content: '<x/>' }])],
  ['an email message', ole('Root Entry', '__properties_version1.0')],
  ['an Apple Numbers document', zip([{ name: 'Index/Document.iwa', content: 'x' }])],
] as const)('%s under a workbook\'s name is named', (looksLike, bytes) => {
  expect(refusal(bytes)).toMatchObject({ code: 'not-a-workbook', facts: { looksLike } })
})

test('bytes that are no text are not taken for CSV', () => {
  expect(refusalCode(new Uint8Array([1, 2, 0, 4, 5, 0]))).toBe('not-a-workbook')
  expect(refusalCode(Uint8Array.from({ length: 400 }, (_, i) => 1 + ((i * 89) % 255)))).toBe('not-a-workbook')
})

test('a file of zeros is damaged: its transfer failed', () => {
  expect(refusalCode(new Uint8Array(5000))).toBe('damaged')
})

test('a header that happens to begin like a program is still CSV', () => {
  expect(shown(rowsOf(bytesOf('MZ,Worker\n1,2')))).toEqual([['MZ', 'Worker'], ['1', '2']])
})

test('a workbook whose zip has longer records, descriptors, a comment or odd paths is read', () => {
  const parts = bookParts({ sheets: ['<row r="1"><c r="A1"><v>7</v></c></row>'] })
  const entries = [...parts].map(([name, content]) => ({ name, content }))
  const read = [
    zip(entries.map((entry) => ({ ...entry, long: true })), { long: true }),
    zip(entries.map((entry) => ({ ...entry, descriptor: true }))),
    zip(entries.map((entry) => ({ ...entry, stored: true })), { comment: 'made by a database' }),
    zip(entries.map((entry) => ({ ...entry, name: entry.name.replaceAll('/', '\\') }))),
    zip(entries.map((entry) => ({ ...entry, name: `/${entry.name}` }))),
    zip(entries.map((entry) => ({ ...entry, name: entry.name.toUpperCase() }))),
    join([zip(entries), new Uint8Array(300)]),
  ]
  for (const bytes of read) expect(shown(rowsOf(bytes))).toEqual([['7']])
})
