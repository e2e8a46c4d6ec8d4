import { wallTimeOf } from '#annex-a/calendar/london.ts'
import { teamActionsOf } from '#db/queries/team-meetings.ts'
import type { AttentionSource } from './item.ts'

/** What the team agreed to do and has not done: of everybody what is late, of her own what is due today. */
export const teamActionsAttention: AttentionSource = async ({ db, inspection, person, now }) => {
  const day = wallTimeOf(now).date
  const toDo = (await teamActionsOf(db, inspection.id)).filter(({ last }) => last?.kind !== 'done')
  const late = toDo.filter(({ due_on }) => due_on < day).length
  const own = toDo.filter(({ due_on, owner_id }) => due_on === day && owner_id === person.id).length
  return [
    ...(late ? [{ kind: 'late' as const, says: late === 1 ? 'An action that the team agreed is past its day' : `${late} actions that the team agreed are past their day`, path: '/team-meetings' }] : []),
    ...(own ? [{ kind: 'needs' as const, says: own === 1 ? 'An action of yours is due today' : `${own} actions of yours are due today`, path: '/team-meetings' }] : []),
  ]
}
