import { openFile } from '../workbook/open.ts'
import type { Zlib } from '../workbook/zip/zlib.ts'
import { checkOpened } from './check-opened.ts'
import type { Checked, CheckOptions, Progress, SourceFile } from './checked.ts'

/**
 * Reads the files of a submission and asks every rule of them. Whatever the files are, this answers and does not throw:
 * what cannot be read is a finding. Pure: no clock, no disk, no network; the same in Node, a worker and a browser.
 * `zlib`: what the host has to inflate with, where it has something faster than we have.
 */
export function check(files: readonly SourceFile[], options: CheckOptions, progress?: (progress: Progress) => void, zlib?: Zlib): Checked {
  const sources = files.map(({ name, bytes, only }) => ({ name, bytes: bytes.length, only, open: () => openFile(name, bytes, {}, zlib) }))
  return checkOpened(sources, options, progress)
}
