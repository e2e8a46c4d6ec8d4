import type { Side, ThreadTable } from '#db/tables/threads.ts'
import type { ThreadState } from './state.ts'

export type Doing = 'write' | 'close' | 'withdraw' | 'open' | 'due'

/** What a side may do with a question as it stands. The team may close what the authority asked; the authority never what the team asked. */
export const mayDo = ({ state }: Pick<ThreadState, 'state'>, { asked_by }: Pick<ThreadTable, 'asked_by'>, side: Side): { readonly [D in Doing]: boolean } => {
  const goesOn = state === 'open' || state === 'answered'
  const own = side === asked_by
  return { write: goesOn, close: goesOn && (own || side === 'team'), withdraw: goesOn && own, open: !goesOn && (own || side === 'team'), due: goesOn && own && side === 'team' }
}
