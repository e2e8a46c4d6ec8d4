import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type { SourceFile } from '#annex-a/reading/checked.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { listKept } from '#db/list-kept.ts'
import { fileById, filesOf, listsOfSubmission, type FileRow, type ListOfSubmissionRow, type SubmissionRow } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import { sha256Of } from '../sha256.ts'

/** A stored file that the checker reads. */
export interface Source {
  readonly fileId: string
  /** The number of the upload it came with, where it is an earlier one; null where it came with this. */
  readonly carriedFrom: number | null
  /** Hexadecimal digits. */
  readonly sha256: string
  readonly file: SourceFile
}

const load = async ({ name, path, sha256 }: FileRow, dataDir: string): Promise<SourceFile> => {
  const bytes = await readFile(join(dataDir, path))
  if (sha256Of(bytes) !== sha256) throw new Error('A stored file is not as it was sent')
  return { name, bytes }
}

/** The files that came with a submission. */
export const ownSources = async (db: Kysely<Tables>, submissionId: string, dataDir: string): Promise<Source[]> => {
  const sources: Source[] = []
  for (const file of await filesOf(db, submissionId)) sources.push({ fileId: file.id, carriedFrom: null, sha256: file.sha256, file: await load(file, dataDir) })
  return sources
}

/** The files of the upload before, for those of its lists that did not come anew: a list that is not sent again still stands. */
export const carriedSources = async (db: Kysely<Tables>, before: SubmissionRow, have: ReadonlySet<ListId>, dataDir: string): Promise<Source[]> => {
  const lists = (await listsOfSubmission(db, before.id)).filter(({ list }) => !have.has(listKept(list)))
  return sourcesOfLists(db, lists.map((list) => ({ ...list, carried_from: list.carried_from ?? before.number })), dataDir)
}

/** The files that a version which was read is made of: its own, and those from which lists of it were carried forward. */
export const sourcesAsRead = async (db: Kysely<Tables>, { id }: SubmissionRow, dataDir: string): Promise<Source[]> =>
  [...await ownSources(db, id, dataDir), ...await sourcesOfLists(db, (await listsOfSubmission(db, id)).filter(({ carried_from }) => carried_from !== null), dataDir)]

/** The files of a version that is brought back, as it was read: all of them are of earlier uploads. */
export const restoredSources = async (db: Kysely<Tables>, version: SubmissionRow, dataDir: string): Promise<Source[]> =>
  (await sourcesAsRead(db, version, dataDir)).map((source) => ({ ...source, carriedFrom: source.carriedFrom ?? version.number }))

const sourcesOfLists = async (db: Kysely<Tables>, lists: readonly ListOfSubmissionRow[], dataDir: string): Promise<Source[]> => {
  const sources: Source[] = []
  for (const [fileId, of] of Map.groupBy(lists, ({ file_id }) => file_id)) {
    const file = (await fileById(db, fileId))!
    const only = of.map(({ list }) => listKept(list))
    sources.push({ fileId, carriedFrom: of[0]!.carried_from, sha256: file.sha256, file: { ...await load(file, dataDir), only } })
  }
  return sources
}
