import type { Random } from '#seeds/workbooks/random.ts'
import { type Entry, join, zip } from '../../workbook/build-zip.ts'
import { type Must, refused, whole, wholeOrRefused } from './compare.ts'
import type { Ready } from './pool.ts'

/** What was done to a file: in words, its bytes, and what must hold of it. */
export interface Spoilt { readonly what: string; readonly bytes: Uint8Array; readonly must: Must }

/** The packing changed from outside: whatever it is, the file is refused or read as if nothing had happened. */
export function spoilBytes({ parts, bytes, sheets }: Ready, draw: Random): Spoilt {
  const source = draw.chance(0.5) ? bytes : zip([...parts].map(([name, content]) => ({ name, content })))
  const [what, spoilt] = draw.pick(BYTES)(source, draw)
  return { what, bytes: spoilt, must: wholeOrRefused(sheets) }
}

type Change = (bytes: Uint8Array, draw: Random) => readonly [what: string, spoilt: Uint8Array]

const BYTES: readonly Change[] = [
  (bytes, draw) => {
    const spoilt = bytes.slice()
    const places = Array.from({ length: draw.int(1, 4) }, () => draw.int(0, bytes.length - 1))
    for (const at of places) spoilt[at] = draw.int(0, 255)
    return [`bytes at ${places.join(', ')} changed`, spoilt]
  },
  (bytes, draw) => {
    const spoilt = bytes.slice()
    const at = inTheEnd(bytes, draw)
    spoilt[at] = draw.pick([0, 1, 0x7f, 0x80, 0xff, spoilt[at]! ^ 1])
    return [`byte ${at} of the directory changed`, spoilt]
  },
  (bytes, draw) => {
    const size = draw.int(4, bytes.length - 1)
    return [`cut at ${size}`, bytes.slice(0, size)]
  },
  (bytes, draw) => {
    const [from, to] = stretch(bytes, draw)
    return [`${from} to ${to} taken out`, join([bytes.slice(0, from), bytes.slice(to)])]
  },
  (bytes, draw) => {
    const [from, to] = stretch(bytes, draw)
    return [`${from} to ${to} zeroed`, bytes.slice().fill(0, from, to)]
  },
  (bytes, draw) => {
    const [from, to] = stretch(bytes, draw)
    return [`${from} to ${to} doubled`, join([bytes.slice(0, to), bytes.slice(from)])]
  },
  (bytes, draw) => {
    const junk = new Uint8Array(draw.int(1, 90)).map(() => draw.int(0, 255))
    const at = draw.pick([4, bytes.length, draw.int(4, bytes.length)])
    return [`${junk.length} bytes put in at ${at}`, join([bytes.slice(0, at), junk, bytes.slice(at)])]
  },
]

const stretch = (bytes: Uint8Array, draw: Random): [number, number] => {
  const from = draw.int(4, bytes.length - 2)
  return [from, Math.min(bytes.length, from + draw.int(1, 200))]
}

/** The directory stands at the end, and nothing of it is covered by a checksum. */
const inTheEnd = (bytes: Uint8Array, draw: Random): number => bytes.length - 1 - draw.int(0, Math.min(bytes.length - 1, 700))

/** The zip made anew with entries that lie, are twice there, missing, renamed, or merely unusual. */
export function spoilEntries({ parts, sheets }: Ready, draw: Random): Spoilt {
  const entries = [...parts].map(([name, content]): Entry => ({ name, content, stored: draw.chance(0.3) }))
  const at = draw.int(0, entries.length - 1)
  const { what, must, changed = entries, end } = draw.pick(ENTRIES)(entries, at, draw)
  return { what: `${entries[at]!.name}: ${what}`, bytes: zip(changed, end), must: must ?? wholeOrRefused(sheets) }

}

interface EntriesChanged { readonly what: string; readonly changed?: readonly Entry[]; readonly end?: { long?: boolean; comment?: string }; readonly must?: Must }
type EntryChange = (entries: readonly Entry[], at: number, draw: Random) => EntriesChanged

const withEntry = (entries: readonly Entry[], at: number, change: Partial<Entry>): Entry[] => entries.map((one, i) => (i === at ? { ...one, ...change } : one))
const lie = (draw: Random): number => draw.pick([0, 1, 22, 1_000, 65_535, 20_000_001, 0x7fffffff, 0xffffffff, draw.int(0, 100_000)])

const ENTRIES: readonly EntryChange[] = [
  (entries, at, draw) => ({ what: 'a size that lies', changed: withEntry(entries, at, { size: lie(draw) }) }),
  (entries, at, draw) => ({ what: 'a packed size that lies', changed: withEntry(entries, at, { packedSize: lie(draw) }) }),
  (entries, at, draw) => ({ what: 'a checksum that lies', changed: withEntry(entries, at, { crc: lie(draw) }) }),
  (entries, at, draw) => ({ what: 'another method', changed: withEntry(entries, at, { method: draw.pick([0, 1, 8, 9, 12, 14, 99, 65_535]) }) }),
  (entries, at, draw) => ({ what: 'flags', changed: withEntry(entries, at, { flags: draw.int(0, 65_535) }) }),
  (entries, at) => ({ what: 'taken out', changed: entries.filter((_, i) => i !== at) }),
  (entries, at, draw) => ({ what: 'there twice', changed: [...entries, { ...entries[at]!, name: draw.pick([entries[at]!.name, entries[at]!.name.toUpperCase()]) }], must: refused }),
  (entries, at, draw) => ({ what: 'renamed', changed: withEntry(entries, at, { name: draw.pick(['xl/other.xml', `${entries[at]!.name}x`, `x/${entries[at]!.name}`, '', ' ', '../x', `/${entries[at]!.name}`]) }) }),
  (entries, at, draw) => ({ what: 'its content in place of another', changed: withEntry(entries, draw.int(0, entries.length - 1), { content: entries[at]!.content }), must: () => null }),
]

/** The same workbook packed in other ways that are allowed: read whole, whatever else is in the file. */
export function repack({ parts, sheets }: Ready, draw: Random): Spoilt {
  const entries = [...parts].map(([name, content]): Entry => ({
    name: draw.chance(0.2) ? name.toUpperCase() : draw.chance(0.2) ? name.replaceAll('/', '\\') : name,
    content, stored: draw.chance(0.5), descriptor: draw.chance(0.3), long: draw.chance(0.3),
  }))
  const others: Entry[] = [{ name: 'docProps/app.xml', content: '<Properties/>' }, { name: 'xl/media/image1.png', content: new Uint8Array(50) }, { name: 'xl/media/', content: '' }]
  const comment = draw.chance(0.3) ? 'PK\u0005\u0006 a comment' : ''
  return { what: 'packed in another way', bytes: zip(draw.shuffle([...entries, ...others.filter(() => draw.chance(0.3))]), { long: draw.chance(0.3), comment }), must: whole(sheets) }
}
