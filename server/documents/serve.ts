import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { encodingOf } from '#annex-a/workbook/csv/encoding.ts'
import type { HereInInspection } from '../door.ts'
import { asAttachment } from '../intake/download.ts'
import { fileInAddress, pageOf } from './desk.ts'
import { pictureTypes, type DocumentKind } from './kinds.ts'
import { canBeLookedAt } from './see-topic.ts'
import type { FileStanding } from './standing.ts'

/** Beside what every response has (nosniff, and a policy of ours: both policies must be met). Whatever a file holds, here it is no page and runs nothing. */
const inert = { 'Content-Security-Policy': "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'" }

/** The bytes of a file that somebody sent, such that whatever they are runs nowhere. `path`: below the data directory. */
export const streamed = ({ path }: Pick<FileStanding, 'path'>, { workbench }: HereInInspection, headers: Record<string, string>): Response =>
  new Response(Readable.toWeb(createReadStream(join(workbench.config.dataDir, path))) as ReadableStream, { headers: { ...inert, ...headers } })

/** A document as it was sent, byte for byte, to be saved and never shown. Throws 404 where there is none. */
export const downloadDocument = async (here: HereInInspection): Promise<Response> => {
  const { file } = await fileInAddress(here)
  here.about('document-file', file.id)
  return streamed(file, here, { 'Content-Type': 'application/octet-stream', 'Content-Length': String(file.bytes), 'Content-Disposition': asAttachment(file.name) })
}

/** A picture, under the type that its bytes have: what it is called counts for nothing. Throws 404 where it is none. */
export const showPicture = async (here: HereInInspection): Promise<Response> => {
  const { file } = await fileInAddress(here)
  const type = pictureTypes[file.kind as DocumentKind]
  if (!type || !canBeLookedAt(file)) throw new Response(null, { status: 404 })
  here.about('document-file', file.id)
  return streamed(file, here, { 'Content-Type': type, 'Content-Length': String(file.bytes), 'Content-Disposition': 'inline' })
}

/** How much of a text is shown in the page. */
export const mostShown = 100_000

export interface Look {
  readonly id: string
  readonly name: string
  readonly topic: string | null
  readonly back: string
  readonly address: string
  readonly pointer: FileStanding['pointer']
  /** Null where it is a picture. */
  readonly text: string | null
  /** The text goes on after what is shown. */
  readonly isCut: boolean
}

/** A text or a picture, to be looked at in a page. Throws 404 where it is neither. */
export const lookAt = async (here: HereInInspection): Promise<Look> => {
  const { file } = await fileInAddress(here)
  if (!canBeLookedAt(file)) throw new Response(null, { status: 404 })
  here.about('document-file', file.id)
  const isCut = file.kind === 'text' && file.bytes > mostShown
  return {
    id: file.id, name: file.name, topic: file.topic, pointer: file.pointer, back: pageOf(here.inspection, file.topic), address: `/inspections/${here.inspection.id}/documents/file/${file.id}`,
    text: file.kind === 'text' ? await beginningOf(join(here.workbench.config.dataDir, file.path)) : null, isCut,
  }
}

const beginningOf = async (path: string): Promise<string> => {
  const handle = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(mostShown), 0, mostShown, 0)
    let end = bytesRead
    // A letter may be cut in two at the end; what is left of it goes.
    if (bytesRead === mostShown) while (end > 0 && end > bytesRead - 4 && buffer[end - 1]! >= 0x80) end -= 1
    const bytes = new Uint8Array(buffer.subarray(0, end))
    return new TextDecoder(encodingOf(bytes) ?? 'windows-1252').decode(bytes)
  } finally {
    await handle.close()
  }
}
