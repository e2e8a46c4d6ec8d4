import { Busboy } from '@fastify/busboy'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { deliveryCaps, type DeliveryCaps } from './caps.ts'
import { discard, settleFolder, storeFile, type StoredFile } from './stored-file.ts'

/** A form with files, taken off the network. */
export interface Received {
  readonly fields: ReadonlyMap<string, string>
  readonly files: readonly StoredFile[]
  readonly tooManyFiles: boolean
  /** All files together are more than a delivery may hold. */
  readonly tooMuch: boolean
}

const nothing: Received = { fields: new Map(), files: [], tooManyFiles: false, tooMuch: false }

/** The sender went on for so long that we stopped listening. */
class Overlong extends Error {}
const overlong = (): Response => new Response('What you sent is far too large, so nothing was kept.', { status: 413 })

/**
 * Streams a multipart form to disk, below `<dataDir>/files/<inspectionId>/`. A file that is too large is heard out but not kept
 * (its size is told). Throws when the sender goes away or the disk fails, and then keeps nothing.
 */
export const receive = async (request: Request, dataDir: string, inspectionId: string, caps: DeliveryCaps = deliveryCaps): Promise<Received> => {
  const type = request.headers.get('Content-Type') ?? ''
  if (!request.body || !/^multipart\/form-data\s*;.*boundary=/i.test(type)) return nothing
  if (Number(request.headers.get('Content-Length') ?? 0) > caps.heardBytes) throw overlong()
  const stop = new AbortController()
  const parser = new Busboy({ headers: { 'content-type': type }, limits: { files: caps.files, fields: 20, fieldSize: 10_000, headerPairs: 50 } })
  const fields = new Map<string, string>()
  const arriving: { readonly stream: Readable; readonly stored: Promise<StoredFile> }[] = []
  let [all, tooManyFiles] = [0, false]
  const wanted = (bytes: number, chunk: number): boolean | Error => {
    all += chunk
    if (all > caps.heardBytes) return new Overlong()
    return bytes <= caps.fileBytes && all <= caps.allBytes
  }
  parser.on('field', (name, value) => { fields.set(name, value) })
  parser.on('filesLimit', () => { tooManyFiles = true })
  parser.on('file', (_field, stream, name) => {
    // What a browser sends for a file box in which nothing was chosen.
    if (!name) return void stream.resume()
    const stored = storeFile(stream, name, dataDir, inspectionId, wanted)
    stored.catch((fault: unknown) => stop.abort(fault))
    // Destroyed below without anybody waiting for it any more.
    stream.on('error', () => {})
    arriving.push({ stream, stored })
  })
  try {
    await pipeline(Readable.fromWeb(request.body as never), parser, { signal: stop.signal })
    const files = await Promise.all(arriving.map(({ stored }) => stored))
    if (files.length) await settleFolder(dataDir, inspectionId)
    return { fields, files, tooManyFiles, tooMuch: all > caps.allBytes }
  } catch (fault) {
    for (const { stream } of arriving) stream.destroy(new Error('The rest never came'))
    const settled = await Promise.allSettled(arriving.map(({ stored }) => stored))
    await discard(dataDir, settled.filter((one) => one.status === 'fulfilled').map((one) => one.value))
    const why: unknown = stop.signal.aborted ? stop.signal.reason : fault
    throw why instanceof Overlong ? overlong() : why
  }
}
