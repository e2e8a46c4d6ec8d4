/** One code of a code set, as the returns of the Department for Education name it. */
export interface Code {
  /** What we store. */
  readonly token: string
  /** What we say. */
  readonly means: string
  /** Other spellings met in real files: older tokens and descriptions. Compared without case, spaces or punctuation. */
  readonly also?: readonly string[]
  /** The group used for balance and filters. */
  readonly group?: string
  /** Codes that came into use, or fell out of use, during the framework's life: read, and said to be so. ISO dates. */
  readonly from?: string
  readonly until?: string
}

export interface CodeSet {
  readonly name: string
  readonly says: string
  readonly basis: string
  readonly codes: readonly Code[]
}

export const codeSet = (name: string, says: string, basis: string, codes: readonly Code[]): CodeSet => ({ name, says, basis, codes })
export const c = (token: string, means: string, more: Omit<Code, 'token' | 'means'> = {}): Code => ({ token, means, ...more })
