import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { filesWithin, submissionOf } from '#db/queries/submissions.ts'
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
const hashOf = async (path: string): Promise<string | null> => {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex')
  } catch {
    return null
  }
}
