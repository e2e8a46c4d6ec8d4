import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { pathsNamed } from '#db/queries/whole-inspection.ts'
import type { Tables } from '#db/tables/index.ts'
import { filesFolder } from './stored-file.ts'

/**
 * Removes files that nothing names: what is left of uploads that were cut off, or whose transaction never happened.
 * Only at start, when nothing is arriving. Returns how many there were.
 */
export const sweepOrphans = async (db: Kysely<Tables>, dataDir: string): Promise<number> => {
  const kept = await pathsNamed(db)
  let swept = 0
  for (const inspection of await below(join(dataDir, filesFolder))) {
    for (const name of await below(join(dataDir, filesFolder, inspection))) {
      const path = join(filesFolder, inspection, name)
      if (kept.has(path)) continue
      await rm(join(dataDir, path), { force: true })
      swept += 1
    }
  }
  return swept
}

/** Nothing where the folder is not there yet. */
const below = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder)
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ENOTDIR')) return []
    throw fault
  }
}
