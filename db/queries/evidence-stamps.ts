import type { Kysely } from 'kysely'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>

/** Which version stands of each record that is held against any of these criteria. */
export const evidenceStamps = (db: Db, inspectionId: string, criterionIds: readonly string[]): Promise<{ readonly id: string; readonly version: number }[]> =>
  db.selectFrom('evidence')
    .innerJoin('evidence_criterion', (on) => on.onRef('evidence_criterion.evidence_id', '=', 'evidence.id').onRef('evidence_criterion.version', '=', 'evidence.version'))
    .select(['evidence.id', 'evidence.version']).distinct().where('evidence.inspection_id', '=', inspectionId).where('evidence.deleted_at', 'is', null)
    .where('evidence_criterion.criterion_id', 'in', [...criterionIds]).orderBy('evidence.id').execute()
