/** Why a command did nothing, in words for whoever ran it. 1: it could not be done; 2: it was not understood. */
export class CannotDo extends Error {
  readonly exitCode: 1 | 2
  constructor(words: string, exitCode: 1 | 2 = 1) {
    super(words)
    this.exitCode = exitCode
  }
}

const fromDisk: Readonly<Record<string, string>> = {
  ENOENT: 'it, or its folder, is not there', ENOTDIR: 'its folder is not there', EISDIR: 'it is a folder', EACCES: 'it may not be opened', EPERM: 'it may not be opened', EROFS: 'nothing may be written there', ENOSPC: 'the disk is full',
}

/** Why the disk would not, in words; null where it is a fault of ours, and its stack is to be seen. */
export const sayDisk = (fault: unknown): string | null => (fault instanceof Error && 'syscall' in fault && 'code' in fault ? fromDisk[String(fault.code)] ?? null : null)
