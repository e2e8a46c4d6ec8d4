import { sayLateness, sayTimeLeft } from '#annex-a/calendar/lateness.ts'
import type { WallTime } from '#annex-a/calendar/london.ts'
import type { Side, ThreadMessageTable, ThreadTable } from '#db/tables/threads.ts'

export type ThreadStateName = 'open' | 'answered' | 'closed' | 'withdrawn'

/** How a question stands, as its messages tell. */
export interface ThreadState {
  readonly state: ThreadStateName
  /** Whose turn it is: to answer an open question, to read and close an answered one. Null once it is over. */
  readonly waitsFor: Side | null
  readonly due: WallTime | null
  /** The first answer since it was last asked, as an instant. */
  readonly answeredAt: string | null
}

const otherSide = (side: Side): Side => (side === 'team' ? 'authority' : 'team')

type Told = Pick<ThreadMessageTable, 'kind' | 'side' | 'due_date' | 'due_time' | 'written_at'>

/** `messages`: of one question, the oldest first. */
export const stateOf = ({ asked_by }: Pick<ThreadTable, 'asked_by'>, messages: readonly Told[]): ThreadState =>
  messages.reduce<ThreadState>((now, message) => after(now, message, asked_by as Side), { state: 'open', waitsFor: otherSide(asked_by as Side), due: null, answeredAt: null })

const after = (now: ThreadState, { kind, side, due_date, due_time, written_at }: Told, asker: Side): ThreadState => {
  const due: WallTime | null = due_date === null ? null : { date: due_date, time: due_time }
  if (kind === 'due') return { ...now, due }
  if (kind === 'closed' || kind === 'withdrawn') return { ...now, state: kind, waitsFor: null }
  if (kind === 'opened') return { ...now, state: 'open', waitsFor: otherSide(asker), answeredAt: null }
  if (side !== asker) return { ...now, state: 'answered', waitsFor: asker, answeredAt: now.answeredAt ?? written_at }
  // Asked on after an answer: the time that was set for the first answer was kept, or missed, by that answer.
  return { ...now, state: 'open', waitsFor: otherSide(asker), due: now.answeredAt === null ? due ?? now.due : due, answeredAt: null }
}

/** "in 3 hours", "2 hours late", "on time"; null where no time was set, or it ended without an answer. Late is said, never refused. */
export const sayDue = ({ state, due, answeredAt }: ThreadState, now: string): string | null => {
  if (due === null) return null
  if (answeredAt !== null) return sayLateness(due, answeredAt)
  return state === 'open' ? sayTimeLeft(due, now) : null
}

export const isLate = (state: ThreadState, now: string): boolean => state.state === 'open' && (sayDue(state, now)?.endsWith('late') ?? false)
