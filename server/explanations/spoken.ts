import type { Kysely } from 'kysely'
import { explainable, referenceKey, type Explainable } from '#annex-a/explanations/explainable.ts'
import { speak, type Spoken } from '#annex-a/explanations/speak.ts'
import { valueThen } from '#annex-a/explanations/words.ts'
import type { Severity } from '#annex-a/reading/checked.ts'
import type { ExplainedCount, FindingLine, ShownExplanation } from '#annex-a/shown/finding-lines.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { lightFindings, referencesByRow, type LightFinding } from '#db/queries/explanations.ts'
import { totalsOf, type FindingTotalRow } from '#db/queries/findings.ts'
import type { SubmissionRow } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import type { HereInInspection } from '../door.ts'
import { explanationsOf, keptOr0, listOr0, wordingsFor, type KeptExplanation } from './kept.ts'

type Db = Kysely<Tables>
/** Whose wordings are known is by the role of whoever asks. */
type Asking = { readonly db: Db } & Pick<HereInInspection, 'inspection' | 'roles'>
export type SpokenOf = Spoken<KeptExplanation>

/** What the authority says about the findings of a version in one list. */
export interface SpokenInList {
  /** Of the finding of this number. */
  readonly of: (number: number) => SpokenOf | undefined
  /** By explanation, the numbers of the findings that it stands for. */
  readonly numbersOf: (id: string) => readonly number[]
  readonly count: (total: Pick<FindingTotalRow, 'code' | 'severity' | 'total'>) => ExplainedCount
  /** The numbers of a rule's findings that nothing, or nothing that still holds, is said of; null where that is all of them. */
  readonly unexplained: (code: string, severity?: string) => readonly number[] | null
  /** What is said of a whole rule here, and of fields that it found empty. */
  readonly wide: (code: string) => readonly KeptExplanation[]
  readonly explanations: readonly KeptExplanation[]
  /** What nothing in this version is left for; fields are not asked. */
  readonly unneeded: readonly KeptExplanation[]
}

type Numbered = Explainable & { readonly number: number }

/** The same where nobody has the totals of the list at hand. */
export const spokenOfList = async (here: Asking, submission: Pick<SubmissionRow, 'id' | 'inspection_date'>, list: ListId | 0): Promise<SpokenInList> =>
  spokenIn(here, submission, list, (await totalsOf(here.db, submission.id)).filter((one) => one.list === keptOr0(list)))

/** `totals`: those of the list. Findings are looked up only of rules that something is said of. */
export const spokenIn = async ({ db, inspection, roles }: Asking, submission: Pick<SubmissionRow, 'id' | 'inspection_date'>, list: ListId | 0, totals: readonly Pick<FindingTotalRow, 'code' | 'severity'>[]): Promise<SpokenInList> => {
  const explanations = await explanationsOf(db, inspection.id, wordingsFor(roles), list)
  const codes = codesTouched(explanations, totals)
  const findings = explanations.length ? (await explainables(db, submission.id, list, codes)) : []
  const { of, unneeded } = speak(explanations, findings, submission.inspection_date)
  const byNumber = new Map([...of].map(([{ number }, spoken]) => [number, spoken]))
  const byId = Map.groupBy(of, ([, { explanation }]) => explanation.id)
  const ofCode = Map.groupBy(findings, ({ code }) => code)
  const holds = ({ number }: Numbered): boolean => byNumber.get(number)?.stale === false
  return {
    explanations, unneeded, of: (number) => byNumber.get(number),
    numbersOf: (id) => (byId.get(id) ?? []).map(([{ number }]) => number),
    count: ({ code, severity, total }) => {
      const own = (ofCode.get(code) ?? []).filter((one) => one.severity === severity)
      // More than are kept are counted too: what is said of a whole rule holds for every one of them.
      const explained = explanations.some((one) => one.kind === 'rule' && one.code === code && one.field === null) ? total : own.filter(holds).length
      return { explained, stale: own.filter(({ number }) => byNumber.get(number)?.stale).length }
    },
    unexplained: (code, severity) => (codes.includes(code)
      ? (ofCode.get(code) ?? []).filter((one) => !holds(one) && (severity === undefined || one.severity === severity)).map(({ number }) => number) : null),
    wide: (code) => {
      const used = new Set((ofCode.get(code) ?? []).flatMap(({ number }) => byNumber.get(number)?.explanation ?? []))
      return explanations.filter((one) => one.kind !== 'finding' && ((one.kind === 'rule' && one.code === code) || used.has(one)))
    },
  }
}

const codesTouched = (explanations: readonly KeptExplanation[], totals: readonly Pick<FindingTotalRow, 'code' | 'severity'>[]): string[] => {
  const gaps = explanations.some(({ kind }) => kind === 'field') ? totals.filter(({ severity }) => severity === 'gap').map(({ code }) => code) : []
  return [...new Set([...explanations.flatMap(({ code }) => code ?? []), ...gaps])]
}

/** A version's findings of some rules in one list, as explanations see them. */
export const explainables = async (db: Db, submissionId: string, list: ListId | 0, codes: readonly string[]): Promise<Numbered[]> => {
  const rows = await lightFindings(db, submissionId, keptOr0(list), codes)
  const referenceAt = list === 11 && rows.length ? await referencesIn(db, submissionId) : undefined
  return rows.map((row) => ({ ...explainableOf(row, referenceAt), number: row.number }))
}

type Row = Omit<LightFinding, 'number' | 'child_id'>

/** What is said of some findings that are all there are of their children, such as those of one child. */
export const spokenOfRows = async <R extends Row>({ db, inspection, roles }: Asking, rows: readonly R[]): Promise<(row: R) => SpokenOf | undefined> => {
  const explanations = rows.length ? await explanationsOf(db, inspection.id, wordingsFor(roles)) : []
  const seen = new Map(rows.map((row) => [row, explainableOf(row)]))
  const { of } = speak(explanations, [...seen.values()], inspection.inspection_date)
  return (row) => of.get(seen.get(row)!)
}

export const explainableOf = (row: Row, referenceAt?: (row: number) => string | null): Explainable => explainable({
  code: row.code, severity: row.severity as Severity, list: listOr0(row.list ?? 0), row: row.row_number, field: row.field, value: row.value, childKey: row.child_key,
}, referenceAt)

export const referencesIn = async (db: Db, submissionId: string): Promise<(row: number) => string | null> => {
  const byRow = await referencesByRow(db, submissionId)
  return (row) => referenceKey(byRow.get(row) ?? null)
}

export const shownExplanation = ({ explanation: { id, kind, text, value }, stale }: SpokenOf): ShownExplanation => ({ id, kind, text, staleSince: stale ? valueThen(value) : null })

/** A line with what is said of it. */
export const withExplanation = (line: FindingLine, spoken: SpokenOf | undefined): FindingLine => (spoken ? { ...line, explanation: shownExplanation(spoken) } : line)
