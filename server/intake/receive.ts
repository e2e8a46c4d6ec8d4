import { Busboy } from '@fastify/busboy'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { deliveryCaps, mostNamed, type DeliveryCaps } from './caps.ts'
import { mostFormBytes } from '../web/form-size.ts'
import { discard, longestName, settleFolder, storeFile, type StoredFile } from './stored-file.ts'

/** A form with files, taken off the network. */
export interface Received {
  readonly fields: ReadonlyMap<string, string>
  readonly files: readonly StoredFile[]
  readonly tooManyFiles: boolean
  /** Files after the most that a form may have: not kept. The first of them; `bytes` as they were heard. */
  readonly beyond: readonly { readonly name: string; readonly bytes: number }[]
  /** All files together are more than a delivery may hold: some are not whole. */
  readonly tooMuch: boolean
}

const nothing: Received = { fields: new Map(), files: [], tooManyFiles: false, beyond: [], tooMuch: false }

/** The sender went on for so long that we stopped listening. */
class Overlong extends Error {}
const overlong = (): Response => new Response('What you sent is far too large, so nothing was kept.', { status: 413 })

/**
 * Streams a multipart form to disk, below `<dataDir>/files/<inspectionId>/`. A file that is too large, or has no room beside the others,
 * is heard out but not kept whole (its size is told), and takes no room from those that follow. Throws when the sender goes away or the disk fails, and then keeps nothing.
 */
export const receive = async (request: Request, dataDir: string, inspectionId: string, caps: DeliveryCaps = deliveryCaps): Promise<Received> => {
  const type = request.headers.get('Content-Type') ?? ''
  if (!request.body || !/^multipart\/form-data\s*;.*boundary=/i.test(type)) return nothing
  if (Number(request.headers.get('Content-Length') ?? 0) > caps.heardBytes) throw overlong()
  const stop = new AbortController()
  const parser = new Busboy({ headers: { 'content-type': type }, limits: { files: caps.files + mostNamed, fields: 20, fieldSize: mostFormBytes, headerPairs: 50 } })
  const fields = new Map<string, string>()
  const arriving: { readonly stream: Readable; readonly stored: Promise<StoredFile> }[] = []
  const beyond: { readonly name: string; bytes: number }[] = []
  let [heard, kept, tooManyFiles, tooMuch] = [0, 0, false, false]
  /** Of one file: whether there is still room for it. */
  const wanted = () => {
    let mine = 0
    return (bytes: number, chunk: number): boolean | Error => {
      heard += chunk
      if (heard > caps.heardBytes) return new Overlong()
      if (bytes <= caps.fileBytes && kept + chunk <= caps.allBytes) {
        kept += chunk
        mine += chunk
        return true
      }
      if (bytes <= caps.fileBytes) tooMuch = true
      kept -= mine
      mine = 0
      return false
    }
  }
  const tell = (stream: Readable, name: string): void => {
    const one = { name: name.slice(0, longestName), bytes: 0 }
    beyond.push(one)
    tooManyFiles = true
    stream.on('error', () => {})
    stream.on('data', (chunk: Buffer) => {
      one.bytes += chunk.length
      heard += chunk.length
      if (heard > caps.heardBytes) stop.abort(new Overlong())
    })
  }
  parser.on('field', (name, value, _nameCut, isCut) => {
    // Never half a text.
    if (isCut) stop.abort(new Overlong())
    fields.set(name, value)
  })
  parser.on('filesLimit', () => { tooManyFiles = true })
  parser.on('file', (_field, stream, name) => {
    // What a browser sends for a file box in which nothing was chosen.
    if (!name) return void stream.resume()
    if (arriving.length >= caps.files) return tell(stream, name)
    const stored = storeFile(stream, name, dataDir, inspectionId, wanted())
    stored.catch((fault: unknown) => stop.abort(fault))
    // Destroyed below without anybody waiting for it any more.
    stream.on('error', () => {})
    arriving.push({ stream, stored })
  })
  try {
    await pipeline(Readable.fromWeb(request.body as never), parser, { signal: stop.signal })
    const files = await Promise.all(arriving.map(({ stored }) => stored))
    if (files.length) await settleFolder(dataDir, inspectionId)
    return { fields, files, tooManyFiles, beyond, tooMuch }
  } catch (fault) {
    for (const { stream } of arriving) stream.destroy(new Error('The rest never came'))
    const settled = await Promise.allSettled(arriving.map(({ stored }) => stored))
    await discard(dataDir, settled.filter((one) => one.status === 'fulfilled').map((one) => one.value))
    const why: unknown = stop.signal.aborted ? stop.signal.reason : fault
    throw why instanceof Overlong ? overlong() : why
  }
}
