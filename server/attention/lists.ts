import { minutesLate, sayTimeLeft } from '#annex-a/calendar/lateness.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import { calendarOf, type Dated } from '../calendar/calendar.ts'
import { newListsOf, type NewList } from '../intake/arrivals.ts'
import type { AttentionItem, AttentionSource } from './item.ts'

/** When what was due first came: any version for the first submission, one sent as the second for the second. */
export const cameFor = (arrivals: readonly NewList[], { list, stage }: { readonly list: ListNumber; readonly stage: number }): NewList | undefined =>
  arrivals.find((one) => one.list === list && one.stage >= stage)

export const listsAttention: AttentionSource = async ({ db, inspection, now, since }) => {
  const arrivals = await newListsOf(db, inspection.id)
  const due = (await calendarOf(db, inspection)).filter((dated): dated is Dated & { due: NonNullable<Dated['due']> } => dated.due !== null)
  const late = due.filter((dated) => minutesLate(dated.on, now) >= 0 && !cameFor(arrivals, dated.due))
  const together = [...Map.groupBy(late, ({ on, due: { stage } }) => `${stage} ${on.date} ${on.time}`).values()]
  return [...together.map((some) => lateLine(some.map((one) => one.due.list), some[0]!.due.stage, sayTimeLeft(some[0]!.on, now))), ...cameLines(arrivals, since)]
}

const numbers = (lists: readonly number[]): string => {
  const [last, ...others] = lists.toSorted((a, b) => b - a)
  return others.length ? `Lists ${others.reverse().join(', ')} and ${last}` : `List ${last}`
}

const lateLine = (lists: readonly ListNumber[], stage: number, how: string): AttentionItem =>
  ({ kind: 'late', says: `${numbers(lists)}, ${stage === 1 ? 'first' : 'second'} submission: ${how}`, path: '/lists' })

const cameLines = (arrivals: readonly NewList[], since: string): AttentionItem[] =>
  [...Map.groupBy(arrivals.filter(({ at }) => at >= since), ({ submissionId }) => submissionId)]
    .map(([id, some]) => ({ kind: 'came', says: `Lists came: ${some.length === 1 ? '1 list' : `${some.length} lists`}`, path: `/lists/${id}` }))
