import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { newId } from '../ids.ts'

/** A file as it came, stored before anything looks into it. */
export interface StoredFile {
  readonly id: string
  /** As sent. Never part of a path. */
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  /** Below the data directory. */
  readonly path: string
  /** Its first bytes, by which it is known for what it is. */
  readonly head: Uint8Array
  /** All of it was wanted: what is on the disk is what was sent. */
  readonly whole: boolean
}

const headBytes = 4_096
export const longestName = 300

export const filesFolder = 'files'

/**
 * Writes a file as it arrives, counting and hashing on the way, so that memory does not grow with it.
 * `wanted` is told the bytes so far and says whether to keep what came last; after a no, the rest is heard and dropped; an Error ends it.
 * The file is on the disk when this resolves, its folder not yet (`settleFolder`). Throws what the disk throws, leaving nothing.
 */
export const storeFile = async (
  source: Readable, name: string, dataDir: string, inspectionId: string, wanted: (bytes: number, chunk: number) => boolean | Error = () => true,
): Promise<StoredFile> => {
  const id = newId()
  const path = join(filesFolder, inspectionId, id)
  const hash = createHash('sha256')
  let bytes = 0
  let head = new Uint8Array(0)
  let whole = true
  // A Transform and not a generator: chunks are handed on as they are, where an iterator would join what has piled up into new ones.
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      bytes += chunk.length
      const why = wanted(bytes, chunk.length)
      if (why instanceof Error) return next(why)
      if (!why) whole = false
      if (!whole) return next()
      if (head.length < headBytes) head = new Uint8Array(Buffer.concat([head, chunk]).subarray(0, headBytes))
      hash.update(chunk)
      next(null, chunk)
    },
  })
  await mkdir(join(dataDir, filesFolder, inspectionId), { recursive: true, mode: 0o700 })
  try {
    await pipeline(source, counted, createWriteStream(join(dataDir, path), { flags: 'wx', mode: 0o600, flush: true }))
  } catch (fault) {
    await discard(dataDir, [{ path }])
    throw fault
  }
  return { id, name: name.slice(0, longestName), bytes, sha256: hash.digest('hex'), path, head, whole }
}

/** Makes new names outlive a power cut: a file is only found again when the folders that name it are on the disk too. */
export const settleFolder = async (dataDir: string, inspectionId: string): Promise<void> => {
  const folder = join(dataDir, filesFolder, inspectionId)
  for (const one of [folder, dirname(folder), dataDir]) {
    const handle = await open(one, 'r')
    try { await handle.sync() } finally { await handle.close() }
  }
}

export const discard = async (dataDir: string, files: readonly Pick<StoredFile, 'path'>[]): Promise<void> => {
  for (const { path } of files) await rm(join(dataDir, path), { force: true })
}
