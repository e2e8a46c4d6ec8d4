import type { Kysely } from 'kysely'
import type { Who } from '#annex-a/explanations/explainable.ts'
import type { Explanation } from '#annex-a/explanations/speak.ts'
import { keptList, listKept } from '#db/list-kept.ts'
import { standingExplanations, type KnownExplanation, type Wordings } from '#db/queries/explanations.ts'
import type { Tables } from '#db/tables/index.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import type { Role } from '../access/may.ts'

/** An explanation as it is kept, with what finds it again. */
export interface KeptExplanation extends Explanation {
  readonly id: string
  readonly text: string
  /** The finding in words, when it was explained. */
  readonly said: string | null
  /** For a rule: how many findings there were then. */
  readonly findings: number | null
  readonly number: number
  readonly standing: boolean
  readonly writer: string
  readonly writtenAt: string
  readonly row: KnownExplanation
}

export const keptOr0 = (list: ListId | 0 | null): number => (list === 0 || list === null ? 0 : keptList(list))
export const listOr0 = (kept: number): ListId | null => (kept === 0 ? null : listKept(kept))

export const keptExplanation = (row: KnownExplanation): KeptExplanation => ({
  id: row.id, kind: row.kind, code: row.code, list: listOr0(row.list), field: row.field, who: whoOf(row), value: row.value, text: row.text, said: row.said,
  findings: row.findings, number: row.number, standing: row.standing === 1, writer: row.writer, writtenAt: row.written_at, row,
})

const whoOf = ({ about, child_key, reference }: KnownExplanation): Who | null =>
  about === 'child' ? `child:${child_key ?? ''}` : about === 'reference' ? `reference:${reference ?? ''}` : about

/** What is said of an upload that is not submitted is, as the upload, for officers of the authority alone. */
export const wordingsFor = (roles: readonly Role[]): Wordings => (roles.includes('officer') ? 'all' : 'submitted')

/** What stands in an inspection, the newest first; `list`: only about this list. */
export const explanationsOf = async (db: Kysely<Tables>, inspectionId: string, wordings: Wordings, list?: ListId | 0): Promise<KeptExplanation[]> =>
  (await standingExplanations(db, inspectionId, wordings, list === undefined ? undefined : keptOr0(list))).map(keptExplanation)
