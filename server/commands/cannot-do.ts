/** Why a command did nothing, in words for whoever ran it. 1: it could not be done; 2: it was not understood. */
export class CannotDo extends Error {
  readonly exitCode: 1 | 2
  constructor(words: string, exitCode: 1 | 2 = 1) {
    super(words)
    this.exitCode = exitCode
  }
}
