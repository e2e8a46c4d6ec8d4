import { minutesLate, sayTimeLeft } from '#annex-a/calendar/lateness.ts'
import { capital, sayListSpans } from '#annex-a/rules/words.ts'
import { listsOwed } from '../inspections/due-next.ts'
import { listStanding } from '../inspections/list-standing.ts'
import { newListsOf, type NewList } from '../intake/arrivals.ts'
import type { AttentionItem, AttentionSource } from './item.ts'

/** Lists that are late, and those that came. */
export const listsAttention: AttentionSource = async ({ db, inspection, now, since }) => {
  const late = listsOwed(await listStanding(db, inspection, { seesDraft: false, now })).filter(({ on }) => minutesLate(on, now) >= 0)
  return [
    ...late.map(({ lists, stage, on }): AttentionItem => ({ kind: 'late', says: `${capital(sayListSpans(lists))}, ${stage === 1 ? 'first' : 'second'} submission: ${sayTimeLeft(on, now)}`, path: '/lists' })),
    ...cameLines(await newListsOf(db, inspection.id), since),
  ]
}

const cameLines = (arrivals: readonly NewList[], since: string): AttentionItem[] =>
  [...Map.groupBy(arrivals.filter(({ at }) => at >= since), ({ submissionId }) => submissionId)]
    .map(([id, some]) => ({ kind: 'came', says: `Lists came: ${some.length === 1 ? '1 list' : `${some.length} lists`}`, path: `/lists/${id}` }))
