import { constants, deflateRawSync } from 'node:zlib'
import { listOf } from '#annex-a/specification/lists/index.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import { bookParts, pack, type BookXml } from '../build-workbook.ts'
import { join, zip, type Entry } from '../build-zip.ts'

const GIGABYTE = 1 << 30
const MILLION = 1_000_000

/** A gigabyte of one repeated piece of XML in about a megabyte. */
export function gigabyte(piece: string): Uint8Array {
  const megabyte = piece.repeat(Math.ceil((1 << 20) / piece.length))
  const block = deflateRawSync(megabyte, { finishFlush: constants.Z_FULL_FLUSH })
  return join([...Array.from({ length: 1024 }, () => new Uint8Array(block)), new Uint8Array([3, 0])])
}

const SHEET = 'xl/worksheets/sheet1.xml'
const STRINGS = 'xl/sharedStrings.xml'

/** The headings of a list as the first row of a sheet: what is below is then read as that list. */
const headings = (list: ListNumber): string =>
  `<row r="1">${Object.values(listOf(list).fields).map(({ label }) => `<c t="inlineStr"><is><t>${label.replaceAll('&', '&amp;')}</t></is></c>`).join('')}</row>`

const list = (rows: string, more: BookXml = {}): BookXml => ({ sheets: [{ name: 'List 3', xml: headings(3) + rows }], ...more })
const rowsOf = (count: number, row: (number: number) => string): string => Array.from({ length: count }, (_, i) => row(i + 2)).join('')

/** A list with one part replaced or added. */
function withPart(change: Entry, xml: BookXml = list('<row r="2"><c r="A2"><v>1</v></c></row>', { sharedStrings: '<si><t>a</t></si>' })): Uint8Array {
  const parts: Entry[] = [...bookParts(xml)].map(([name, content]) => ({ name, content }))
  return zip([...parts.filter(({ name }) => name !== change.name), change])
}

const bomb = (name: string, size: number): Uint8Array => withPart({ name, content: '', packed: gigabyte('<row><c><v>1</v></c></row>'), size })

const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><x>&c;&c;&c;</x>'
const external = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'

/** An encrypted workbook is wrapped in the older container, in which its parts have names in UTF-16. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(20 * MILLION)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 128 * 1000)
  return bytes
}

/** Every item of the promise that a hostile workbook cannot harm us, and what comes of it: a reason, or `read`. */
export const hostileFiles: Readonly<Record<string, { readonly make: () => Uint8Array; readonly becomes: readonly string[] }>> = {
  'a gigabyte in a megabyte': { make: () => bomb(SHEET, GIGABYTE), becomes: ['too-large-inside'] },
  'a gigabyte of texts in a megabyte': { make: () => bomb(STRINGS, GIGABYTE), becomes: ['too-large-inside'] },
  'a gigabyte that is said to be 100 bytes': { make: () => bomb(SHEET, 100), becomes: ['damaged'] },
  'a gigabyte that is said to be 19 MB': { make: () => bomb(SHEET, 19 * MILLION), becomes: ['damaged', 'too-many-rows'] },
  'a gigabyte of texts that is said to be 19 MB': { make: () => bomb(STRINGS, 19 * MILLION), becomes: ['damaged'] },
  'zips in a zip': { make: () => zip([{ name: 'inner.zip', content: zip([{ name: 'inner.zip', content: '', packed: gigabyte('x'), size: GIGABYTE }]) }]), becomes: ['zip-of-files'] },
  'a million different texts': {
    make: () => pack(bookParts(list(rowsOf(1_000, (row) => `<row r="${row}"><c r="A${row}" t="s"><v>${row}</v></c></row>`), { sharedStrings: Array.from({ length: MILLION }, (_, i) => `<si><t>text number ${i}</t></si>`).join('') }))),
    becomes: ['read', 'too-large-inside'],
  },
  'a million texts that no cell names, in runs': {
    make: () => pack(bookParts(list('<row r="2"><c r="A2" t="s"><v>0</v></c></row>', { sharedStrings: Array.from({ length: MILLION }, (_, i) => `<si><r><t>${i}</t></r></si>`).join('') }))),
    becomes: ['read', 'too-large-inside'],
  },
  'a million empty rows': { make: () => pack(bookParts(list(rowsOf(MILLION, (row) => `<row r="${row}"/>`)))), becomes: ['read'] },
  'a million empty rows with a format': {
    make: () => pack(bookParts(list(rowsOf(MILLION, (row) => `<row r="${row}" spans="1:3" s="1" customFormat="1" ht="15" customHeight="1"><c r="A${row}" s="1"/></row>`), { formats: [14] }))),
    becomes: ['read'],
  },
  'four million empty cells with a format': {
    make: () => pack(bookParts(list(rowsOf(200_000, (row) => `<row r="${row}">${'ABCDEFGHIJKLMNOPQRST'.split('').map((column) => `<c r="${column}${row}" s="1"/>`).join('')}</row>`), { formats: [14] }))),
    becomes: ['read', 'too-large-inside'],
  },
  'a cell in the last place of all': { make: () => pack(bookParts(list('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))), becomes: ['too-many-columns'] },
  'a sheet that says it ends in the last place': { make: () => pack(bookParts({ sheets: [{ name: 'List 3', xml: `<dimension ref="A1:XFD1048576"/><sheetData>${headings(3)}</sheetData>` }] })), becomes: ['read'] },
  'ten thousand sheets': { make: () => pack(bookParts({ sheets: Array.from({ length: 10_000 }, () => '') })), becomes: ['too-large-inside', 'too-many-sheets'] },
  'nine thousand sheets': { make: () => pack(bookParts({ sheets: Array.from({ length: 9_000 }, () => '') })), becomes: ['too-many-sheets'] },
  'tags a million deep': { make: () => withPart({ name: SHEET, content: `<worksheet><sheetData><row><c>${'<v>'.repeat(MILLION)}` }), becomes: ['damaged'] },
  'tags a million deep, each closed': { make: () => withPart({ name: SHEET, content: `<worksheet>${'<x>'.repeat(MILLION)}${'</x>'.repeat(MILLION)}</worksheet>` }), becomes: ['no-lists'] },
  'a tag of a hundred thousand attributes': { make: () => withPart({ name: SHEET, content: `<worksheet><sheetData><row ${Array.from({ length: 70_000 }, (_, i) => `a${i}=""`).join(' ')}/></sheetData></worksheet>` }), becomes: ['no-lists'] },
  'entities in entities': { make: () => withPart({ name: STRINGS, content: entities }), becomes: ['unsafe'] },
  'an entity of another file': { make: () => withPart({ name: SHEET, content: external }), becomes: ['unsafe'] },
  'a name that climbs out of its folder': { make: () => withPart({ name: '../../evil.txt', content: 'x' }), becomes: ['unsafe'] },
  'encrypted': { make: encrypted, becomes: ['password-protected'] },
  'a zip with a password': { make: () => withPart({ name: 'xl/media/a.bin', content: 'x', flags: 1 }), becomes: ['password-protected'] },
  'cut short': { make: () => pack(bookParts(list(rowsOf(100_000, (row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`)))).subarray(0, 200_000), becomes: ['truncated'] },
  'with a macro': { make: () => withPart({ name: 'xl/vbaProject.bin', content: 'Sub Auto_Open()' }), becomes: ['read'] },
  'a PDF that is a workbook too': { make: () => join([new TextEncoder().encode('%PDF-1.7\n'), withPart({ name: 'x', content: 'x' })]), becomes: ['not-a-workbook', 'damaged'] },
  'a workbook that is a web page too': { make: () => join([withPart({ name: 'x', content: 'x' }), new TextEncoder().encode('<html><script>alert(1)</script>')]), becomes: ['read', 'truncated', 'damaged'] },
  'fifty megabytes of one line': { make: () => new Uint8Array(49 * MILLION).fill(0x61), becomes: ['too-long-cell'] },
  'fifty megabytes of commas': { make: () => new Uint8Array(49 * MILLION).fill(0x2c), becomes: ['no-lists', 'empty', 'too-many-columns'] },
  'fifty megabytes of line ends': { make: () => new Uint8Array(49 * MILLION).fill(0x0a), becomes: ['no-lists', 'empty'] },
  'fifty megabytes of quotation marks': { make: () => new Uint8Array(49 * MILLION).fill(0x22), becomes: ['no-lists', 'empty', 'too-long-cell', 'unclosed-quote'] },
}
