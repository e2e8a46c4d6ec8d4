import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { Counted } from './manifest.ts'

/** Writes a ZIP entry by entry, each read as it is written, so that an inspection of many gigabytes needs no more memory than a small one. */
export interface ZipWriter {
  /** Answers once the entry is written, with how long it was and its SHA-256. */
  readonly add: (name: string, content: Readable | string | Uint8Array, how?: { readonly packed: boolean }) => Promise<Counted>
  readonly finish: () => Promise<void>
}

/** One moment for all entries: the same inspection makes the same bytes. */
export const zipWriter = (path: string, mtime: Date): ZipWriter => {
  const zip = new ZipFile()
  const written = pipeline(zip.outputStream, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  // Whoever adds hears of it; nobody else does before the end.
  written.catch(() => {})
  return {
    add: async (name, content, { packed } = { packed: false }) => {
      const hash = createHash('sha256')
      let bytes = 0
      const counted = new Transform({ transform(chunk: Buffer, _encoding, done) { hash.update(chunk); bytes += chunk.length; done(null, chunk) } })
      const source = content instanceof Readable ? content : Readable.from([Buffer.from(content)])
      zip.addReadStream(counted, name, { mtime, mode: 0o100600, compress: !packed })
      await Promise.race([Promise.all([pipeline(source, counted), once(counted, 'end')]), written])
      return { bytes, sha256: hash.digest('hex') }
    },
    finish: async () => {
      zip.end()
      await written
    },
  }
}
