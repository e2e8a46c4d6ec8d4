import { sayList } from '#annex-a/rules/words.ts'
import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { SubmissionRow } from '#db/queries/submissions.ts'
import { asAttachment } from '../intake/download.ts'
import { visibleSubmission } from '../intake/visible.ts'
import type { Blank, Order } from './order.ts'

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  zip: 'application/zip',
} as const

/** The submission whose lists may be handed out to somebody of these roles: one that was read and not withdrawn. */
export const versionToHandOut = async (asking: Parameters<typeof visibleSubmission>[0], submissionId: string): Promise<SubmissionRow | null> => {
  const submission = await visibleSubmission(asking, submissionId)
  return submission?.state === 'read' ? submission : null
}

export const blankNames: { readonly [B in Blank]: string } = { lists: 'annex-a-blank.xlsx', documents: 'annex-a-documents-blank.xlsx', meetings: 'planned-meetings-blank.xlsx' }

/** What a file is called: what it is, whose version, which part. No child, and no worker, is named in it. */
export const nameOf = (order: Order, version: Pick<SubmissionRow, 'version' | 'sent_at'> | null): string => {
  if (order.what === 'blank') return blankNames[order.of]
  if (order.what === 'tables') return `${order.name}.xlsx`
  if (order.what === 'inspection') return `${order.name}.zip`
  const of = version?.version == null ? `upload not submitted ${version?.sent_at.slice(0, 10) ?? ''}` : `version ${version.version}`
  if (order.what === 'annotated') return `Lists with findings ${of}.xlsx`
  if (order.what === 'children') return `OFFICIAL-SENSITIVE children ${of}.${order.format}`
  const { list, team, worker } = order.only
  const part = [list === undefined ? '' : ` ${sayList(list)}`, team === undefined && worker === undefined ? '' : ' part'].join('')
  return `Findings ${of}${part}.${order.format}`
}

/** A file that was made, to be saved and never shown; gone from our disk once it is sent or the reader has gone. */
export const handOut = async (path: string, name: string): Promise<Response> => {
  const { size } = await stat(path)
  const stream = createReadStream(path)
  stream.on('close', () => { void rm(path, { force: true }) })
  const ending = name.slice(name.lastIndexOf('.') + 1) as keyof typeof types
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      'Content-Type': types[ending], 'Content-Length': String(size), 'Content-Disposition': asAttachment(name),
      // Beside the policy that every response has: both must be met.
      'Content-Security-Policy': "sandbox; default-src 'none'",
    },
  })
}
