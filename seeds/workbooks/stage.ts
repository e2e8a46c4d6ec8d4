import type { Stage } from '#annex-a/specification/grammar/field.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import type { MadeRow } from './fill.ts'
import type { MadeLists } from './make.ts'

/** The same lists as they can be sent at a submission date: at the first, fields of stage 2 are empty (Annex A, introduction). */
export const atStage = (made: MadeLists, stage: Stage): MadeLists => {
  if (stage === 2) return made
  const blank = (list: ListNumber): ((row: MadeRow) => MadeRow) => {
    const later = Object.entries(listOf(list).fields).filter(([, field]) => field.stage === 2).map(([name]) => [name, null])
    return (row) => ({ ...row, ...Object.fromEntries(later) })
  }
  const lists = Object.fromEntries(Object.entries(made.lists).map(([list, rows]) => [list, rows.map(blank(Number(list) as ListNumber))]))
  return { ...made, lists: lists as unknown as MadeLists['lists'] }
}
