import type { Kysely } from 'kysely'
import type { Stage } from '#annex-a/specification/grammar/field.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { listKept } from '#db/list-kept.ts'
import { listsOfVersions, submissionsOfInspection } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'

export interface Arrival {
  readonly version: number
  /** Instant of the submission. */
  readonly at: string
}

/** By list and stage, such as `4 2`: when it first came. What comes at the second submission has come at the first as well. */
export type Arrivals = ReadonlyMap<string, Arrival>

/** A list that came with an upload. */
export interface CameWith { readonly list: ListId; readonly stage: Stage }

/** A list that was new with a version, and was not carried forward to it from one before. */
export interface NewList extends CameWith, Arrival { readonly submissionId: string }

/** Every list that came with a version, the first version first. Versions that were withdrawn brought nothing, and drafts are nobody's business yet. */
export const newListsOf = async (db: Kysely<Tables>, inspectionId: string): Promise<NewList[]> => {
  const sent = await submissionsOfInspection(db, inspectionId)
  const stages = new Map(sent.map(({ number, stage }) => [number, stage as Stage]))
  const versions = sent.filter(({ version }) => version !== null).map(({ number }) => number)
  return (await listsOfVersions(db, inspectionId)).flatMap(({ list, carried_from, number, version, submitted_at, submission_id }) => {
    const upload = carried_from ?? number
    const isNew = !versions.some((earlier) => earlier >= upload && earlier < number)
    return isNew ? [{ list: listKept(list), stage: stages.get(upload) ?? 1, version, at: submitted_at, submissionId: submission_id }] : []
  })
}

/** What first came with which version. */
export const arrivalsOf = async (db: Kysely<Tables>, inspectionId: string): Promise<Arrivals> => {
  const arrivals = new Map<string, Arrival>()
  for (const { list, stage, version, at } of await newListsOf(db, inspectionId)) addArrival(arrivals, { list, stage }, { version, at })
  return arrivals
}

/** Notes what came, where it had not come before. */
export const addArrival = (arrivals: Map<string, Arrival>, { list, stage }: CameWith, arrival: Arrival): void => {
  for (const one of stage === 2 ? [1, 2] : [1]) if (!arrivals.has(`${list} ${one}`)) arrivals.set(`${list} ${one}`, arrival)
}
