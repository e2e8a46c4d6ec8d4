import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type { SourceFile } from '#annex-a/reading/checked.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import { fileById, filesOf, listsOfSubmission, type FileRow, type SubmissionRow } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'

/** A stored file that the checker reads. */
export interface Source {
  readonly fileId: string
  /** The number of the version it came with, where it is an earlier one; null where it came with this. */
  readonly carriedFrom: number | null
  readonly file: SourceFile
}

const load = async ({ name, path, sha256 }: FileRow, dataDir: string): Promise<SourceFile> => {
  const bytes = await readFile(join(dataDir, path))
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error('A stored file is not as it was sent')
  return { name, bytes }
}

/** The files that came with a submission. */
export const ownSources = async (db: Kysely<Tables>, submissionId: string, dataDir: string): Promise<Source[]> => {
  const sources: Source[] = []
  for (const file of await filesOf(db, submissionId)) sources.push({ fileId: file.id, carriedFrom: null, file: await load(file, dataDir) })
  return sources
}

/** The files of the version before, for those of its lists that did not come anew: a list that is not sent again still stands. */
export const carriedSources = async (db: Kysely<Tables>, before: SubmissionRow, have: ReadonlySet<ListNumber>, dataDir: string): Promise<Source[]> => {
  const byFile = new Map<string, { carriedFrom: number; only: ListNumber[] }>()
  for (const { list, file_id, carried_from } of await listsOfSubmission(db, before.id)) {
    if (have.has(list as ListNumber)) continue
    const carried = byFile.get(file_id) ?? { carriedFrom: carried_from ?? before.number, only: [] }
    byFile.set(file_id, { ...carried, only: [...carried.only, list as ListNumber] })
  }
  const sources: Source[] = []
  for (const [fileId, { carriedFrom, only }] of byFile) {
    const file = (await fileById(db, fileId))!
    sources.push({ fileId, carriedFrom, file: { ...await load(file, dataDir), only } })
  }
  return sources
}
