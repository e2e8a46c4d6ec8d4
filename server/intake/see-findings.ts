import type { Facts, Finding, Place, Severity } from '#annex-a/reading/checked.ts'
import { ruleByCode } from '#annex-a/rules/index.ts'
import { byWeight, findingLine, titleOfRule, type ExplainedCount, type FindingLine, type RuleGroup, type ShownExplanation } from '#annex-a/shown/finding-lines.ts'
import { perPage } from '#annex-a/shown/page-size.ts'
import { listIdOf, type ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { listKept } from '#db/list-kept.ts'
import { countByField, countKept, findingsNumbered, someFindings, totalsOf, type OfRule, type SeenFinding } from '#db/queries/findings.ts'
import type { SubmissionRow } from '#db/queries/submissions.ts'
import type { AnewState } from '#db/tables/submissions.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { keptOr0 } from '../explanations/kept.ts'
import { shownExplanation, spokenIn, withExplanation } from '../explanations/spoken.ts'
import { calledOf, type Called } from './called.ts'
import { visibleSubmission } from './visible.ts'

export interface FindingsHead {
  readonly inspectionId: string
  readonly submissionId: string
  readonly called: Called
  /** 0 for findings that are of no list. */
  readonly list: ListId | 0
  readonly name: string
  /** It is being checked again, or that failed: what is seen was found before what is known changed. */
  readonly anew: AnewState | null
}

/** All findings, or those that the authority has not explained, or explained when the value was another. */
export type Only = 'all' | 'unexplained'
export const onlyOf = (url: URL): Only => (url.searchParams.get('show') === 'unexplained' ? 'unexplained' : 'all')

interface Explained {
  readonly only: Only
  /** Of all findings, whatever is shown. */
  readonly count: ExplainedCount
  readonly all: number
}

export interface ListFindingsView extends FindingsHead, Explained { readonly groups: readonly RuleGroup[] }

export interface FieldFound { readonly field: string; readonly label: string; readonly findings: number }

export interface RuleFindingsView extends FindingsHead, Explained {
  readonly code: string
  readonly title: string
  readonly asks: string
  readonly totals: readonly { readonly severity: Severity; readonly total: number }[]
  readonly total: number
  /** Fewer than `total` where there are more than are kept. */
  readonly kept: number
  readonly page: number
  readonly pages: number
  readonly shown: readonly FindingLine[]
  /** What is said of all of them at once, or of a field. */
  readonly said: readonly ShownExplanation[]
  /** For whoever may explain them; null for all others. */
  readonly explain: { readonly fields: readonly FieldFound[]; readonly readAt: string; readonly openedAt: string } | null
}

/**
 * The lines of a page together weigh so many bytes at most, so that it stays quick to send and to draw (200 kB with all else).
 * What weighs most comes first and has its fifty lines; where no room is left, a rule shows a few and leads to the others.
 */
const mostBytes = 130_000
const fewestShown = 5
/** A line is in the page twice, as cells and as data; data names each different text once. */
const bytesOf = ({ message, value, header, field, beside, explanation }: FindingLine): number =>
  430 + (explanation?.kind === 'finding' ? 60 + 2 * explanation.text.length : 0) + (field === null ? 0 : 50 + field.length) + 2 * message.length + 2 * (value?.length ?? 0) + (header?.length ?? 0) + (beside === null ? 0 : 40 + 2 * beside.length)

/**
 * A version's findings in one list, by rule. `only`: leave out what is explained.
 * Null where there is no such version or list, or it was withdrawn.
 */
export const seeListFindings = async (here: HereInInspection, submissionId: string, listText: string, only: Only = 'all'): Promise<ListFindingsView | null> => {
  const head = await findingsHead(here, submissionId, listText)
  if (!head) return null
  const totals = (await totalsOf(here.db, submissionId)).filter(({ list }) => list === keptOr0(head.list)).toSorted(byWeight)
  const spoken = await spokenIn(here, head.version, head.list, totals)
  const groups: RuleGroup[] = []
  const [open, all] = [{ explained: 0, stale: 0 }, totals.reduce((sum, { total }) => sum + total, 0)]
  let room = mostBytes
  for (const { code, severity, total } of totals) {
    const count = spoken.count({ code, severity, total })
    open.explained += count.explained
    open.stale += count.stale
    if (only === 'unexplained' && count.explained === total) continue
    const left = only === 'unexplained' ? spoken.unexplained(code, severity) : null
    const rows = left ? await findingsNumbered(here.db, submissionId, left.slice(0, perPage)) : await someFindings(here.db, { submissionId, list: keptOr0(head.list), code, severity }, perPage)
    const shown = rows.map((row) => withExplanation(lineOf(row), spoken.of(row.number))).filter((line, at) => (room -= bytesOf(line)) > 0 || at < fewestShown)
    groups.push({ code, severity: severity as Severity, title: titleOfRule(code), total, shown, count, said: spoken.wide(code).map((explanation) => shownExplanation({ explanation, stale: false })) })
  }
  return { ...headShown(head), groups, only, count: open, all }
}

/** All that are kept of one rule's findings in one list, a page at a time. Null where there are none, or no such page. */
export const seeRuleFindings = async (here: HereInInspection, submissionId: string, listText: string, code: string, page: number, only: Only = 'all'): Promise<RuleFindingsView | null> => {
  const head = await findingsHead(here, submissionId, listText)
  const totals = head ? (await totalsOf(here.db, submissionId)).filter((one) => one.list === keptOr0(head.list) && one.code === code).toSorted(byWeight) : []
  if (!head || !totals.length) return null
  const which = { submissionId, list: keptOr0(head.list), code }
  const spoken = await spokenIn(here, head.version, head.list, totals)
  const left = only === 'unexplained' ? spoken.unexplained(code) : null
  const kept = left ? left.length : await countKept(here.db, which)
  const pages = Math.max(1, Math.ceil(kept / perPage))
  if (!Number.isInteger(page) || page < 1 || page > pages) return null
  const from = (page - 1) * perPage
  const shown = left ? await findingsNumbered(here.db, submissionId, left.slice(from, from + perPage)) : await someFindings(here.db, which, perPage, from)
  const counts = totals.map((one) => spoken.count(one))
  return {
    ...headShown(head), code, title: titleOfRule(code), asks: ruleByCode(code)?.asks ?? '', totals: totals.map(({ severity, total }) => ({ severity: severity as Severity, total })),
    total: left ? left.length : totals.reduce((sum, one) => sum + one.total, 0), kept, page, pages, shown: shown.map((row) => withExplanation(lineOf(row), spoken.of(row.number))),
    only, all: totals.reduce((sum, one) => sum + one.total, 0), count: { explained: counts.reduce((sum, one) => sum + one.explained, 0), stale: counts.reduce((sum, one) => sum + one.stale, 0) },
    said: spoken.wide(code).map((explanation) => shownExplanation({ explanation, stale: false })),
    explain: may('explain', here.roles, { closed: here.inspection.closed_at !== null }).may ? { fields: await fieldsFound(here.db, which, head.list), readAt: head.version.read_at ?? '', openedAt: here.now } : null,
  }
}

/** The columns that a rule's findings are in, where they are in several: it can be explained for one of them. */
const fieldsFound = async (db: HereInInspection['db'], which: OfRule, list: ListId | 0): Promise<readonly FieldFound[]> => {
  const found = list === 0 ? [] : await countByField(db, which)
  return found.length < 2 ? [] : found.map(({ field, findings }) => ({ field, label: listOf(list as ListId).fields[field]?.label ?? field, findings }))
}

type Head = FindingsHead & { readonly version: SubmissionRow }

const headShown = ({ version: _, ...head }: Head): FindingsHead => head

/** The version and the list that an address names. Null where there is no such version or list, or it was withdrawn. */
export const findingsHead = async (here: HereInInspection, submissionId: string, listText: string): Promise<Head | null> => {
  const list = listText === '0' ? 0 : listIdOf(listText)
  const submission = list === undefined ? undefined : await visibleSubmission(here, submissionId)
  if (list === undefined || !submission || (submission.state !== 'read' && submission.state !== 'unreadable')) return null
  return { inspectionId: here.inspection.id, submissionId, called: calledOf(submission), anew: submission.anew, list, name: list === 0 ? 'The files' : listOf(list).name, version: submission }
}

export const lineOf = (row: SeenFinding): FindingLine => findingLine(findingOf(row), row.number)

export const findingOf = (row: SeenFinding): Finding => ({
  code: row.code, severity: row.severity as Severity, list: row.list === null ? null : listKept(row.list), sheet: row.sheet, row: row.row_number, column: row.column_letter, field: row.field,
  header: row.header, value: row.value, childKey: row.child_key, facts: JSON.parse(row.facts) as Facts, related: JSON.parse(row.related) as Place[],
})
