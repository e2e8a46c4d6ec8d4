import { check } from '#annex-a/reading/check.ts'
import type { Checked } from '#annex-a/reading/checked.ts'
import { random, type Random } from '#seeds/workbooks/random.ts'
import { bytesOf, zip } from '../../workbook/build-zip.ts'
import { type Base, baseOf, partsOf } from './base.ts'
import { options } from './judge.ts'
import { secondReading, type SheetReading } from './second-reading.ts'

/** A workbook to spoil, and what it gives unspoilt. */
export interface Ready {
  readonly base: Base
  readonly parts: ReadonlyMap<string, string>
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly sheets: readonly SheetReading[]
  readonly checked: Checked
}

/** So many different workbooks are spoilt in a run: made once each, because making one costs more than spoiling it. */
const POOL = 40
const made = new Map<string, Ready>()

export function drawBase(seed: string, draw: Random): Ready {
  const name = `${seed}/base ${draw.int(1, POOL)}`
  const ready = made.get(name) ?? makeReady(baseOf(random(name)))
  made.set(name, ready)
  return ready
}

function makeReady(base: Base): Ready {
  const parts = partsOf(base)
  const bytes = packed(parts)
  return { base, parts, bytes, sheets: secondReading(inBytes(parts)), checked: check([{ name: 'spoilt.xlsx', bytes }], options) }
}

/** Stored, not deflated: quicker, and a byte that is changed then changes the XML and not only the packing of it. */
export const packed = (parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array<ArrayBuffer> =>
  zip([...parts].map(([name, content]) => ({ name, content, stored: true })))

export const inBytes = (parts: ReadonlyMap<string, string | Uint8Array>): Map<string, Uint8Array> =>
  new Map([...parts].map(([name, content]) => [name, bytesOf(content)]))
