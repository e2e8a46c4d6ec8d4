import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import { encodingOf } from '#annex-a/workbook/csv/encoding.ts'
import type { Random } from '#seeds/workbooks/random.ts'
import { bytesOf, join } from '../../workbook/build-zip.ts'
import { rowsOf } from './base.ts'
import { type Must, refused } from './compare.ts'
import type { Spoilt } from './zip-cases.ts'

/** A list as text by rows and cells, before it is written with separators and quotation marks. */
type Table = readonly (readonly string[])[]

function tableOf(draw: Random): Table {
  const list = draw.pick([1, 2, 3, 4, 5, 7, 11] as const) satisfies ListNumber
  return rowsOf(list, draw).map((row) => row.map((put) => (put === null ? '' : 'text' in put ? put.text : 'day' in put ? `0${put.day % 9 + 1}/03/201${put.day % 7}` : String(put.number))))
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
const write = (table: Table, separator: string, line: string, quoteAll = false): string =>
  table.map((row) => row.map((cell) => (quoteAll || cell.includes(separator) || /["\r\n]|^ | $/.test(cell) ? quoted(cell) : cell)).join(separator)).join(line) + line

/** The same list in another manner that exports come in: read cell for cell. */
export function rewriteCsv(draw: Random): Spoilt {
  const table = tableOf(draw).map((row, i) => (i === 0 ? row : row.map((cell) => (draw.chance(0.05) ? draw.pick(['a, b', 'one; two', 'say "so"', 'two\nlines', 'x\ty', '“Zoë”', '  kept ']) : cell))))
  const [separator, line] = [draw.pick([',', ';', '\t']), draw.pick(['\n', '\r\n', '\r'])]
  const text = (draw.chance(0.1) ? `sep=${separator}${line}` : '') + write(table, separator, line, draw.chance(0.3))
  const [encoding, bytes] = draw.pick(ENCODED)(text)
  return { what: `${JSON.stringify(separator)} ${JSON.stringify(line)} ${encoding}`, bytes, must: sameTable(table) }
}

const ENCODED: readonly ((text: string) => readonly [string, Uint8Array])[] = [
  (text) => ['UTF-8', bytesOf(text)],
  (text) => ['UTF-8 with a mark', bytesOf(`\ufeff${text}`)],
  (text) => ['UTF-16 LE', wide(`\ufeff${text}`, true)],
  (text) => ['UTF-16 BE', wide(`\ufeff${text}`, false)],
  (text) => ['UTF-16 LE without a mark', wide(text, true)],
  (text) => ['Windows-1252', join([...text].map((letter) => new Uint8Array([{ '“': 0x93, '”': 0x94 }[letter] ?? letter.charCodeAt(0)])))],
]

function wide(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little)
  return new Uint8Array(view.buffer)
}

const sameTable = (table: Table): Must => ({ sheets }) => {
  if (sheets === null) return 'was refused, and should have been read'
  const read = sheets[0]!.rows.map(({ cells }) => cells.map(({ value }) => value))
  const expected = table.map((row) => row.filter((cell) => cell.trim() !== '')).filter((row) => row.length > 0)
  return JSON.stringify(read) === JSON.stringify(expected) ? null : `${JSON.stringify(expected).slice(0, 200)} became ${JSON.stringify(read).slice(0, 200)}`
}

/** Something that does not belong there, at one place: the rows before and after it are read as they were, or the file is refused. */
export function spoilCsv(draw: Random): Spoilt {
  const table = tableOf(draw)
  const separator = draw.pick([',', ';', '\t'])
  const bytes = bytesOf(write(table, separator, draw.pick(['\n', '\r\n']), draw.chance(0.3)))
  const [what, spoilt] = draw.pick(SPOIL)(bytes, draw, separator)
  return { what, bytes: spoilt, must: (read) => nothingGone(spoilt)(read) ?? othersStand(bytes, spoilt, table)(read) }
}

type CsvChange = (bytes: Uint8Array, draw: Random, separator: string) => readonly [what: string, spoilt: Uint8Array]
const putIn = (bytes: Uint8Array, at: number, piece: Uint8Array, instead = 0): Uint8Array => join([bytes.slice(0, at), piece, bytes.slice(at + instead)])
const ODD = ['"', '"', '"', '""', ',', ';', '\t', '\n', '\r', '"\n"', ' ', 'x', '\u00a0', 'é', '=', '\ufeff']

const SPOIL: readonly CsvChange[] = [
  (bytes, draw) => { const at = draw.int(0, bytes.length); const odd = draw.pick(ODD); return [`${JSON.stringify(odd)} at ${at}`, putIn(bytes, at, bytesOf(odd))] },
  (bytes, draw) => { const at = draw.int(0, bytes.length - 1); const odd = draw.pick(ODD); return [`${JSON.stringify(odd)} instead of ${at}`, putIn(bytes, at, bytesOf(odd), 1)] },
  (bytes, draw, separator) => { const at = draw.pick(starts(bytes, separator)); return [`a mark before ${at}`, putIn(bytes, at, bytesOf('"'))] },
  (bytes, draw, separator) => {
    const [from, to] = [draw.pick(starts(bytes, separator)), draw.pick(starts(bytes, separator))].sort((a, b) => a - b) as [number, number]
    return [`a mark before ${from} and one after ${to - 1}`, putIn(putIn(bytes, to - 1, bytesOf('"')), from, bytesOf('"'))]
  },
  (bytes, draw) => { const at = draw.int(0, bytes.length - 1); return [`byte at ${at}`, putIn(bytes, at, new Uint8Array([draw.pick([0x80, 0x93, 0xff, 0xc3, 1, 7, 0x1b, 0x7f])]), draw.int(0, 1))] },
  (bytes, draw) => { const at = draw.int(0, bytes.length - 1); return [`a zero at ${at}`, putIn(bytes, at, new Uint8Array([0]), draw.int(0, 1))] },
]

/** Where cells begin. */
const starts = (bytes: Uint8Array, separator: string): number[] => [...bytes].flatMap((byte, i) => (byte === separator.charCodeAt(0) || byte === 10 ? [i + 1] : [])).slice(0, -1)

/** All that CSV takes away is separators, quotation marks and blanks: every letter and digit of the file is in a cell. */
const nothingGone = (bytes: Uint8Array): Must => ({ sheets }) => {
  if (sheets === null) return null
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
  const sent = letters(new TextDecoder(encodingOf(bytes) ?? 'utf-8').decode(bytes))
  const read = letters(sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => String(value)))).join(''))
  return sent === read ? null : `${sent.length} letters and digits became ${read.length}`
}

/** Every row whose line is in both files is a row of its own still. A row that holds line ends is left to the letters. */
const othersStand = (before: Uint8Array, after: Uint8Array, table: Table): Must => ({ sheets, checked }) => {
  if (sheets === null || checked.files[0]!.problem !== null) return null
  const decode = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).split(/\r\n|\r|\n/)
  const lines = new Set(decode(after))
  const read = new Set(sheets[0]!.rows.map(({ cells }) => ascii(cells.map(({ value }) => String(value)).join())))
  for (const [i, line] of decode(before).entries()) {
    const row = table[i]?.filter((cell) => cell.trim() !== '').join()
    if (row !== undefined && lines.has(line) && !read.has(ascii(row))) return `row ${i + 1} (${row.slice(0, 80)}) is gone, though its line still stands`
  }
  return null
}

const ascii = (text: string): string => text.replace(/[^\x20-\x7e]+/g, '?')

/** No text at all, or cut within what makes it one. */
export function noText(draw: Random): Spoilt {
  const bytes = new Uint8Array(draw.int(1, 3_000)).map(() => draw.int(0, 255))
  const start = draw.pick([[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [0xff, 0xfe], [9, 8], [0x25, 0x50, 0x44, 0x46], [0]])
  bytes.set(start.slice(0, bytes.length))
  return { what: `${bytes.length} bytes of noise after ${JSON.stringify(start)}`, bytes, must: bytes.length > 200 && start.length === 4 ? refused : () => null }
}
