import type { Checked } from '../reading/checked.ts'
import type { ListId } from '../specification/grammar/list.ts'
import { belongsTo, type OfRow } from './owners.ts'

/** What to leave in: all that is not given is not asked. A team or worker as read from the lists (see `ownersOf`). */
export interface Only {
  readonly list?: ListId | undefined
  readonly team?: string | undefined
  readonly worker?: string | undefined
}

/**
 * What was found, in its own order, in one list or with one team or worker: to be sent to whoever owns the data, so that it
 * holds only what that owner needs. A finding about a whole list or file is nobody's in particular, and is left out of a team's.
 */
export function narrowed(checked: Checked, only: Only): Checked {
  if (only.list === undefined && only.team === undefined && only.worker === undefined) return checked
  const belongs = belongsTo(checked, only)
  const wanted = (one: OfRow): boolean => (only.list === undefined || one.list === only.list) && belongs(one)
  return { ...checked, findings: checked.findings.filter(wanted), flags: checked.flags.filter(wanted) }
}
