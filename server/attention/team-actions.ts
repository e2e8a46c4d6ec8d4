import { wallTimeOf } from '#annex-a/calendar/london.ts'
import { sayDate } from '#annex-a/reading/dates.ts'
import { teamActionsOf } from '#db/queries/team-meetings.ts'
import type { AttentionItem, AttentionSource } from './item.ts'

/** What the team agreed to do and has not done: of everybody what is late; of her own all of it, with the day. Never what it is: that was typed. */
export const teamActionsAttention: AttentionSource = async ({ db, inspection, person, now }) => {
  const day = wallTimeOf(now).date
  const toDo = (await teamActionsOf(db, inspection.id)).filter(({ last }) => last?.kind !== 'done')
  const late = toDo.filter(({ due_on }) => due_on < day).length
  const own = toDo.filter(({ owner_id }) => owner_id === person.id).map(({ due_on }) => due_on)
  return [
    ...(late ? [{ kind: 'late' as const, says: late === 1 ? 'An action that the team agreed is past its day' : `${late} actions that the team agreed are past their day`, path: '/team-meetings' }] : []),
    ...ownLines(own.filter((due) => due < day), 'late', (due) => `An action of yours was due on ${due}`, (count, due) => `${count} actions of yours are past their day, the first since ${due}`),
    ...ownLines(own.filter((due) => due === day), 'needs', () => 'An action of yours is due today', (count) => `${count} actions of yours are due today`),
    ...ownLines(own.filter((due) => due > day), 'needs', (due) => `An action of yours is due on ${due}`, (count, due) => `${count} actions of yours are due later, the first on ${due}`),
  ]
}

/** `days`: when they are due, the first at the head. */
const ownLines = (days: readonly string[], kind: AttentionItem['kind'], one: (due: string) => string, several: (count: number, due: string) => string): AttentionItem[] => {
  const [first] = days
  return first === undefined ? [] : [{ kind, says: days.length === 1 ? one(sayDate(first)) : several(days.length, sayDate(first)), path: '/team-meetings', own: true }]
}
