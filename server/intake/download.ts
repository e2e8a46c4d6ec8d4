import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileOf } from '#db/queries/submissions.ts'
import type { HereInInspection } from '../door.ts'
import { visibleSubmission } from './visible.ts'

const types: Readonly<Record<string, string>> = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }

/** RFC 6266: a plain name for old programs, and the name as sent for all others. */
export const asAttachment = (name: string): string => {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const exact = encodeURIComponent(name.toWellFormed()).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}

/** A file as it was sent, byte for byte, to be saved and never shown. Null where there is none or it was withdrawn. */
export const downloadFile = async (here: HereInInspection, submissionId: string, fileId: string): Promise<Response | null> => {
  const { db, workbench } = here
  const submission = await visibleSubmission(here, submissionId)
  const file = submission && submission.state !== 'withdrawn' ? await fileOf(db, submission.id, fileId) : undefined
  if (!file) return null
  return new Response(Readable.toWeb(createReadStream(join(workbench.config.dataDir, file.path))) as ReadableStream, {
    headers: {
      'Content-Type': types[file.format ?? ''] ?? 'application/octet-stream', 'Content-Length': String(file.bytes), 'Content-Disposition': asAttachment(file.name),
      // Beside the policy that every response has: both must be met.
      'Content-Security-Policy': "sandbox; default-src 'none'",
    },
  })
}
