import type { ExpressionBuilder, Kysely } from 'kysely'
import type { EvidenceCriterionTable, EvidencePolarity, EvidenceTable, EvidenceVersionTable } from '../tables/inspections.ts'
import type { Tables } from '../tables/index.ts'
import { blindFor } from './second-readings.ts'

type Db = Kysely<Tables>

/** A record as it stands: its latest version, who made it and who saved it last. */
export interface EvidenceRow extends EvidenceVersionTable {
  readonly made_by: string
  readonly made_at: string
  readonly deleted_at: string | null
  readonly maker: string | null
  readonly saver: string | null
  /** T01, S01 … */
  readonly case_number: string | null
}

/** What records are filtered by. Null asks nothing; `criteria` asks for any of them, an empty list for records that have none. */
export interface EvidenceWhere {
  readonly criteria: readonly string[] | null
  /** A case's number, or `none`. */
  readonly caseNumber: string | null
  readonly madeBy: string | null
  readonly activity: string | null
  readonly polarity: EvidencePolarity | null
  readonly removed: boolean
}

/**
 * For whom something is asked, by the id of the person: while they are to read a case without knowing what others found in it, evidence of
 * others about that case is not there for them. Null: all of it, for what is frozen or handed on whole and not for anybody's eyes now.
 */
export type SeenBy = string | null

const current = (db: Db, inspectionId: string, seenBy: SeenBy) =>
  db.selectFrom('evidence')
    .innerJoin('evidence_version', (on) => on.onRef('evidence_version.evidence_id', '=', 'evidence.id').onRef('evidence_version.version', '=', 'evidence.version'))
    .leftJoin('person as maker', 'maker.id', 'evidence.made_by')
    .leftJoin('person as saver', 'saver.id', 'evidence_version.saved_by')
    .leftJoin('chosen_case', 'chosen_case.id', 'evidence_version.case_id')
    .where('evidence.inspection_id', '=', inspectionId)
    .$if(seenBy !== null, (all) => all.where((is) => is.or([is('evidence.made_by', '=', seenBy!), is.not(is.exists(hidden(is, seenBy!)))])))

type Is = ExpressionBuilder<Tables, 'evidence'>

/** Second readings for which a record, in any of its versions, is to stay unseen by one of the two readers. */
const hidden = (is: Is, personId: string) =>
  is.selectFrom('evidence_version as any_version').innerJoin('second_reading', 'second_reading.case_id', 'any_version.case_id').select('second_reading.id')
    .whereRef('any_version.evidence_id', '=', 'evidence.id').where(blindFor(personId))

/** Records that a person is not to see now, removed ones too, whatever criteria they are held against. */
export const unseenEvidence = async (db: Db, inspectionId: string, personId: string): Promise<ReadonlySet<string>> =>
  new Set((await db.selectFrom('evidence').select('evidence.id').where('evidence.inspection_id', '=', inspectionId).where('evidence.made_by', '!=', personId)
    .where((is) => is.exists(hidden(is, personId))).execute()).map(({ id }) => id))

const tied = (is: Is) =>
  is.selectFrom('evidence_criterion').select('evidence_criterion.criterion_id')
    .whereRef('evidence_criterion.evidence_id', '=', 'evidence.id').whereRef('evidence_criterion.version', '=', 'evidence.version')

const matching = (db: Db, inspectionId: string, seenBy: SeenBy, where: EvidenceWhere) => {
  const { criteria, caseNumber, madeBy, activity, polarity } = where
  return current(db, inspectionId, seenBy)
    .where('evidence.deleted_at', where.removed ? 'is not' : 'is', null)
    .$if(criteria !== null && criteria.length > 0, (all) => all.where((is) => is.exists(tied(is).where('evidence_criterion.criterion_id', 'in', [...criteria!]))))
    .$if(criteria !== null && criteria.length === 0, (all) => all.where((is) => is.not(is.exists(tied(is)))))
    .$if(caseNumber === 'none', (all) => all.where('evidence_version.case_id', 'is', null))
    .$if(caseNumber !== null && caseNumber !== 'none', (all) => all.where('chosen_case.number', '=', caseNumber!))
    .$if(madeBy !== null, (all) => all.where('evidence.made_by', '=', madeBy!))
    .$if(activity !== null, (all) => all.where('evidence_version.activity', '=', activity!))
    .$if(polarity !== null, (all) => all.where('evidence_version.polarity', '=', polarity!))
}

/** Asks nothing: every record that stands. */
export const anyEvidence: EvidenceWhere = { criteria: null, caseNumber: null, madeBy: null, activity: null, polarity: null, removed: false }

const shown = ['evidence.made_by', 'evidence.made_at', 'evidence.deleted_at', 'maker.name as maker', 'saver.name as saver', 'chosen_case.number as case_number'] as const

export const countEvidence = async (db: Db, inspectionId: string, seenBy: SeenBy, where: EvidenceWhere): Promise<number> =>
  Number((await matching(db, inspectionId, seenBy, where).select((is) => is.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n)

/** One page, the newest record first. */
export const someEvidence = (db: Db, inspectionId: string, seenBy: SeenBy, where: EvidenceWhere, take: number, skip: number): Promise<EvidenceRow[]> =>
  matching(db, inspectionId, seenBy, where).selectAll('evidence_version').select(shown).orderBy('evidence.made_at', 'desc').orderBy('evidence.id').limit(take).offset(skip).execute()

/** Removed records too: they can be brought back. */
export const evidenceById = (db: Db, inspectionId: string, seenBy: SeenBy, id: string): Promise<EvidenceRow | undefined> =>
  current(db, inspectionId, seenBy).where('evidence.id', '=', id).selectAll('evidence_version').select(shown).executeTakeFirst()

/** When something was observed and who recorded it, of those of these records that a person may see. */
export const evidenceCalled = async (db: Db, inspectionId: string, seenBy: SeenBy, ids: readonly string[]): Promise<{ readonly id: string; readonly observed_on: string; readonly maker: string | null }[]> =>
  ids.length === 0 ? [] : current(db, inspectionId, seenBy).where('evidence.id', 'in', [...new Set(ids)]).select(['evidence.id', 'evidence_version.observed_on', 'maker.name as maker']).execute()

/** Every version, the latest first. Only of a record that `evidenceById` has shown. */
export const versionsOf = (db: Db, inspectionId: string, id: string): Promise<(EvidenceVersionTable & Pick<EvidenceRow, 'saver' | 'case_number'>)[]> =>
  db.selectFrom('evidence').innerJoin('evidence_version', 'evidence_version.evidence_id', 'evidence.id')
    .leftJoin('person as saver', 'saver.id', 'evidence_version.saved_by').leftJoin('chosen_case', 'chosen_case.id', 'evidence_version.case_id')
    .selectAll('evidence_version').select(['saver.name as saver', 'chosen_case.number as case_number'])
    .where('evidence.inspection_id', '=', inspectionId).where('evidence.id', '=', id).orderBy('evidence_version.version', 'desc').execute()

/** The criteria of every version of these records, in the order of their ids. */
export const criteriaOf = async (db: Db, evidenceIds: readonly string[]): Promise<EvidenceCriterionTable[]> =>
  evidenceIds.length === 0 ? [] : db.selectFrom('evidence_criterion').selectAll().where('evidence_id', 'in', [...evidenceIds]).orderBy('criterion_id').execute()

export const addEvidence = async (db: Db, evidence: EvidenceTable): Promise<void> => {
  await db.insertInto('evidence').values(evidence).execute()
}

export const addVersion = async (db: Db, version: EvidenceVersionTable, criteria: readonly EvidenceCriterionTable[]): Promise<void> => {
  await db.insertInto('evidence_version').values(version).execute()
  if (criteria.length) await db.insertInto('evidence_criterion').values([...criteria]).execute()
}

/** Raises the version by one if it is still `from` and the record is not removed. False where somebody was quicker. */
export const raiseVersion = async (db: Db, inspectionId: string, id: string, from: number): Promise<boolean> => {
  const result = await db.updateTable('evidence').set({ version: from + 1 })
    .where('inspection_id', '=', inspectionId).where('id', '=', id).where('version', '=', from).where('deleted_at', 'is', null).executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Removes softly, or (null) brings back. */
export const setRemoved = async (db: Db, inspectionId: string, id: string, at: string | null): Promise<void> => {
  await db.updateTable('evidence').set({ deleted_at: at }).where('inspection_id', '=', inspectionId).where('id', '=', id).execute()
}

/** People who have made a record in the inspection. */
export const makersOf = (db: Db, inspectionId: string, seenBy: SeenBy): Promise<{ readonly id: string; readonly name: string }[]> =>
  db.selectFrom('person').select(['id', 'name']).where('id', 'in', current(db, inspectionId, seenBy).select('evidence.made_by'))
    .orderBy('name').orderBy('id').execute()

export interface CaseName { readonly id: string; readonly number: string; readonly standing: boolean }

/** Every case ever chosen, by number. */
export const caseNames = async (db: Db, inspectionId: string): Promise<CaseName[]> =>
  (await db.selectFrom('chosen_case').select(['id', 'number', 'removed_at']).where('inspection_id', '=', inspectionId).orderBy('number').execute())
    .map(({ id, number, removed_at }) => ({ id, number, standing: removed_at === null }))

/** What coverage counts: one line for each criterion of each record that stands. */
export interface TiedEvidence {
  readonly evidenceId: string
  readonly criterionId: string
  readonly activity: string
  readonly polarity: EvidencePolarity
  readonly caseNumber: string | null
  readonly madeBy: string
}

export const tiedEvidence = (db: Db, inspectionId: string, seenBy: SeenBy): Promise<TiedEvidence[]> =>
  current(db, inspectionId, seenBy).innerJoin('evidence_criterion', (on) => on.onRef('evidence_criterion.evidence_id', '=', 'evidence.id').onRef('evidence_criterion.version', '=', 'evidence.version'))
    .where('evidence.deleted_at', 'is', null)
    .select([
      'evidence.id as evidenceId', 'evidence_criterion.criterion_id as criterionId', 'evidence_version.activity as activity', 'evidence_version.polarity as polarity',
      'chosen_case.number as caseNumber', 'evidence.made_by as madeBy',
    ]).execute()
