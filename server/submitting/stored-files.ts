import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { filesWithin, submissionOf } from '#db/queries/submissions.ts'
import { sha256OfStream } from '../sha256.ts'
import type { Workbench } from '../workbench.ts'

/** Ids of the stored files of a submission of this inspection that are, byte for byte, what was sent. Before any transaction: they may be many megabytes. */
export const unchangedFiles = async ({ store, config }: Pick<Workbench, 'store' | 'config'>, inspectionId: string, submissionId: string): Promise<ReadonlySet<string>> => {
  const unchanged = new Set<string>()
  if (!await submissionOf(store.db, inspectionId, submissionId)) return unchanged
  for (const { id, path, sha256 } of await filesWithin(store.db, submissionId)) {
    if (await hashOf(join(config.dataDir, path)) === sha256) unchanged.add(id)
  }
  return unchanged
}

/** Null where the file cannot be read. */
const hashOf = (path: string): Promise<string | null> => sha256OfStream(createReadStream(path)).catch(() => null)
