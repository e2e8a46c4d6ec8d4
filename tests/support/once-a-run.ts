import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Before the first file of tests: a folder for what is made once and copied from then on. Gone when the run is over. */
export default (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-run-'))
  process.env['ONCE_A_RUN'] = folder
  // Node strips the types of some hundred modules for each server, checker and command that a test starts.
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled')
  return () => rmSync(folder, { recursive: true, force: true })
}

/** False for what starts without vitest, such as the bench. */
export const isRunOfTests = (): boolean => Boolean(process.env['ONCE_A_RUN'])

/** The folder of this run. */
export const runFolder = (): string => {
  const folder = process.env['ONCE_A_RUN']
  if (!folder) throw new Error('The tests run through vitest.config.ts, which says where to keep what is made once')
  return folder
}

/**
 * The path of something that takes long to make and is the same for every file of tests: made by whoever asks for it first.
 * `make` writes it to the path that it is given. Where two ask at once, both make it and either will do.
 */
export const onceARun = async (name: string, make: (path: string) => Promise<void>): Promise<string> => {
  const folder = runFolder()
  const path = join(folder, name)
  if (existsSync(path)) return path
  const own = `${mkdtempSync(join(folder, 'making-'))}/${name}`
  await make(own)
  try {
    renameSync(own, path)
  } catch (fault) {
    // A folder is not put in the place of another one: the other file of tests was first.
    if (!existsSync(path)) throw fault
  }
  return path
}
