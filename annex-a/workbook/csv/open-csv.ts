import { isBlank } from '../blank.ts'
import type { Caps } from '../caps.ts'
import type { SheetRow, Workbook } from '../cells.ts'
import { decodeChunks } from '../decode.ts'
import { UnreadableFile } from '../unreadable.ts'
import type { Encoding } from './encoding.ts'
import { RecordReader } from './records.ts'
import { separationOf } from './separator.ts'

const STEP = 65_536

/** A CSV file as a workbook of one sheet, named after the file as Excel does. */
export function openCsv(name: string, bytes: Uint8Array, encoding: Encoding, caps: Caps): Workbook {
  const sheet = name.replace(/^.*[\\/]/, '').replace(/\.\w{1,5}$/, '') || name
  const start = startOf(bytes, encoding)
  if (bytes.length <= STEP && isBlank(start)) throw new UnreadableFile('empty')
  const { separator, skip } = separationOf(start)
  function* rows(last?: number): Generator<SheetRow> {
    yield* new RecordReader(separator, sheet, caps, last).rows(afterFirst(skip, decodeChunks(slices(bytes), encoding)))
  }
  return { format: 'csv', sheets: [{ name: sheet, hidden: false, hiddenColumns: [], merged: [], rows }] }
}

/** The first characters, by which a file is known. */
export function startOf(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes.subarray(0, STEP))
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += STEP) yield bytes.subarray(at, at + STEP)
}

function* afterFirst(skip: number, chunks: Iterable<string>): Generator<string> {
  let left = skip
  for (const chunk of chunks) {
    yield chunk.slice(left)
    left = Math.max(0, left - chunk.length)
  }
}
