import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openPromise, type Entry } from 'yauzl'
import { z } from 'zod'
import type { AnyRow } from '#db/queries/whole-inspection.ts'
import { sha256OfStream } from '../sha256.ts'
import { linesOf, LineTooLong } from './lines.ts'
import { manifestSchema, type Counted, type Manifest } from './manifest.ts'

/** Why a file is no export that can be brought in, in words for whoever tries. */
export class NotAnExport extends Error {}

/** A manifest of an inspection with a thousand files is far smaller. */
const mostManifest = 50_000_000

/** An export, of which every entry has been read once and is what the manifest says. */
export interface OpenedExport {
  readonly manifest: Manifest
  /** The rows of a file of records, in order. Throws NotAnExport for what is no row. */
  readonly rows: (name: string) => AsyncGenerator<AnyRow>
  readonly copyTo: (name: string, path: string) => Promise<void>
  readonly close: () => void
}

const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** Opens an export and checks all of it. Throws NotAnExport, or what the disk throws. */
export const openExport = async (path: string): Promise<OpenedExport> => {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((fault: unknown) => {
    throw isFromDisk(fault) ? fault : new NotAnExport('It is no ZIP file, or it is cut off.')
  })
  try {
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) {
      // One would be checked and the other read, by us or by whoever opens it with another program.
      if (entries.has(entry.fileName)) throw new NotAnExport(`${entry.fileName} is in it twice.`)
      entries.set(entry.fileName, entry)
    }
    const streamOf = async (name: string): Promise<Readable> => {
      const entry = entries.get(name)
      if (!entry) throw new NotAnExport(`${name} is not in it.`)
      return zip.openReadStreamPromise(entry)
    }
    const manifest = await readManifest(entries.get('manifest.json'), streamOf)
    await verify(manifest, entries, streamOf)
    return { manifest, rows: (name) => rowsIn(name, streamOf), copyTo: async (name, to) => pipeline(await streamOf(name), createWriteStream(to, { flags: 'wx', mode: 0o600, flush: true })), close: () => zip.close() }
  } catch (fault) {
    zip.close()
    throw isFromDisk(fault) || fault instanceof NotAnExport ? fault : new NotAnExport('It is damaged, or was not made by “export”: it cannot be read to its end.')
  }
}

const isFromDisk = (fault: unknown): boolean => fault instanceof Error && 'syscall' in fault

type StreamOf = (name: string) => Promise<Readable>

const readManifest = async (entry: Entry | undefined, streamOf: StreamOf): Promise<Manifest> => {
  if (!entry) throw new NotAnExport('There is no manifest.json in it: it was not made by “export”.')
  if (entry.uncompressedSize > mostManifest) throw new NotAnExport('Its manifest.json is far longer than any that “export” makes.')
  const text = Buffer.concat(await (await streamOf('manifest.json')).toArray() as Buffer[]).toString('utf8')
  const read = manifestSchema.safeParse(parsed(text))
  if (!read.success) throw new NotAnExport('Its manifest.json is not one that “export” makes.')
  return read.data
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Everything that the manifest names, and nothing else: each as long as it says, with the SHA-256 that it says. */
const verify = async ({ records, beside, files, readable }: Manifest, entries: ReadonlyMap<string, Entry>, streamOf: StreamOf): Promise<void> => {
  const named: ReadonlyMap<string, Counted> = new Map([...records, ...beside, ...files, ...readable].map((one) => [one.name, one]))
  for (const name of entries.keys()) if (name !== 'manifest.json' && !named.has(name)) throw new NotAnExport(`${name} is in it, and the manifest does not name it.`)
  for (const [name, { bytes, sha256 }] of named) {
    // Before it is inflated: a length that is not the manifest's is not read at all.
    const wrong = entries.get(name)?.uncompressedSize === bytes ? await sha256OfStream(await streamOf(name)) !== sha256 : true
    if (wrong) throw new NotAnExport(entries.has(name) ? `${name} is not what it was when the export was made.` : `${name} is not in it.`)
  }
}

async function* rowsIn(name: string, streamOf: StreamOf): AsyncGenerator<AnyRow> {
  try {
    for await (const line of linesOf(await streamOf(name))) {
      const text = line.replace(/,$/, '')
      if (text === '[' || text === ']' || text === '[]') continue
      const read = row.safeParse(parsed(text))
      if (!read.success) throw new NotAnExport(`${name} holds a line that is no record.`)
      yield read.data
    }
  } catch (fault) {
    throw fault instanceof LineTooLong ? new NotAnExport(`${name} holds a line that is far longer than any record.`) : fault
  }
}
