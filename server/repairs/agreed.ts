import type { Kysely } from 'kysely'
import { lookUpRepairs, type AgreedRepair, type Repair, type RepairOf } from '#annex-a/repairs/repairs.ts'
import { listKept } from '#db/list-kept.ts'
import { rulesOfRepairs } from '#db/queries/repairs.ts'
import type { Tables } from '#db/tables/index.ts'

/** One way of writing and what stands for it, as it is kept: the authority agrees to these and to no others. */
type KeptRule = readonly [field: string, written: string, after: string]

export const keptRules = (repairs: readonly Repair[]): string => JSON.stringify(repairs.map(({ field, written, after }): KeptRule => [field, written, after]))

/** What the authority has agreed to for a version; undefined where that is nothing. */
export const repairsAgreed = async (db: Kysely<Tables>, submissionId: string): Promise<RepairOf | undefined> => {
  const agreed = (await rulesOfRepairs(db, submissionId)).flatMap(({ list, kind, rules }) =>
    (JSON.parse(rules) as KeptRule[]).map(([field, written, after]): AgreedRepair => ({ list: listKept(Number(list)), kind, field, written, after })))
  return agreed.length ? lookUpRepairs(agreed) : undefined
}
