import type { Kysely } from 'kysely'
import { authorityOf } from '#annex-a/framework/authorities.ts'
import { inspectionsLedBy } from '#db/queries/attention.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { PersonRow } from '#db/queries/people.ts'
import type { Tables } from '#db/tables/index.ts'
import { casesAttention } from './cases.ts'
import { contextAttention } from './context.ts'
import { documentsAttention } from './documents.ts'
import type { AttentionItem, AttentionSource } from './item.ts'
import { questionsAttention } from './questions.ts'
import { listsAttention } from './lists.ts'
import { meetingsAttention } from './meetings.ts'
import { readingsAttention } from './readings.ts'
import { reportAttention } from './report.ts'
import { teamActionsAttention } from './team-actions.ts'

/** Every subject that has something to tell a lead inspector. To add one: a file here, and its line. */
const sources: readonly AttentionSource[] = [casesAttention, listsAttention, documentsAttention, questionsAttention, meetingsAttention, contextAttention, reportAttention, teamActionsAttention, readingsAttention]

export interface InspectionAttention {
  readonly inspectionId: string
  readonly authority: string
  readonly week1Monday: string
  readonly items: readonly AttentionItem[]
}

const order = ['needs', 'late', 'came'] as const
/** What came is told for so long. */
const dayMs = 24 * 60 * 60_000

/** What is late, what came and what needs her, in one inspection that a person leads. `now`: an instant. */
export const attentionIn = async (db: Kysely<Tables>, inspection: InspectionRow, person: Pick<PersonRow, 'id'>, now: string): Promise<readonly AttentionItem[]> => {
  const since = new Date(Date.parse(now) - dayMs).toISOString()
  const items: AttentionItem[] = []
  for (const source of sources) items.push(...await source({ db, inspection, person, now, since }))
  return items.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** The same over all open inspections that a person leads. */
export const attentionOf = async (db: Kysely<Tables>, person: Pick<PersonRow, 'id'>, now: string): Promise<readonly InspectionAttention[]> => {
  const all: InspectionAttention[] = []
  for (const inspection of await inspectionsLedBy(db, person.id)) all.push({
    inspectionId: inspection.id, authority: authorityOf(inspection.authority)?.name ?? inspection.authority, week1Monday: inspection.week1_monday, items: await attentionIn(db, inspection, person, now),
  })
  return all
}
