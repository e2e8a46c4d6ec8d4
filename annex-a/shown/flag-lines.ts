import type { Flag } from '../reading/checked.ts'
import { flagByCode } from '../rules/index.ts'
import { sayFlag } from '../rules/say.ts'
import type { ListId } from '../specification/grammar/list.ts'

/** Something to know about a child, in words, with the row that says so. */
export interface SaidFlag {
  readonly key: string
  readonly code: string
  readonly title: string
  readonly says: string
  readonly list: ListId
  readonly row: number
}

/** What a flag is called, or its code where it is no longer raised. */
export const flagName = (code: string): string => flagByCode(code)?.title ?? code

/** A flag as a page shows it, as found or as stored. */
export const flagLine = (flag: Flag, key: string): SaidFlag =>
  ({ key, code: flag.code, title: flagName(flag.code), says: sayFlag(flag), list: flag.list, row: flag.row })
