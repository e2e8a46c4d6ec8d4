import type { Facts, Finding, Place, Severity } from '#annex-a/reading/checked.ts'
import { ruleByCode } from '#annex-a/rules/index.ts'
import { byWeight, findingLine, titleOfRule, type FindingLine, type RuleGroup } from '#annex-a/shown/finding-lines.ts'
import { perPage } from '#annex-a/shown/page-size.ts'
import { listIdOf, type ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { keptList, listKept } from '#db/list-kept.ts'
import { countKept, someFindings, totalsOf, type SeenFinding } from '#db/queries/findings.ts'
import type { AnewState } from '#db/tables/submissions.ts'
import type { HereInInspection } from '../door.ts'
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

export interface ListFindingsView extends FindingsHead { readonly groups: readonly RuleGroup[] }

export interface RuleFindingsView extends FindingsHead {
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
}

/**
 * The lines of a page together weigh so many bytes at most, so that it stays quick to send and to draw (200 kB with all else).
 * What weighs most comes first and has its fifty lines; where no room is left, a rule shows a few and leads to the others.
 */
const mostBytes = 130_000
const fewestShown = 5
/** A line is in the page twice, as cells and as data; data names each different text once. */
const bytesOf = ({ message, value, header, field, beside }: FindingLine): number =>
  430 + (field === null ? 0 : 50 + field.length) + 2 * message.length + 2 * (value?.length ?? 0) + (header?.length ?? 0) + (beside === null ? 0 : 40 + 2 * beside.length)

/** A version's findings in one list, by rule. Null where there is no such version or list, or it was withdrawn. */
export const seeListFindings = async (here: HereInInspection, submissionId: string, listText: string): Promise<ListFindingsView | null> => {
  const head = await headOf(here, submissionId, listText)
  if (!head) return null
  const totals = (await totalsOf(here.db, submissionId)).filter(({ list }) => list === keptOr0(head.list)).toSorted(byWeight)
  const groups: RuleGroup[] = []
  let room = mostBytes
  for (const { code, severity, total } of totals) {
    const lines = (await someFindings(here.db, { submissionId, list: keptOr0(head.list), code, severity }, perPage)).map(lineOf)
    const shown = lines.filter((line, at) => (room -= bytesOf(line)) > 0 || at < fewestShown)
    groups.push({ code, severity: severity as Severity, title: titleOfRule(code), total, shown })
  }
  return { ...head, groups }
}

/** All that are kept of one rule's findings in one list, a page at a time. Null where there are none, or no such page. */
export const seeRuleFindings = async (here: HereInInspection, submissionId: string, listText: string, code: string, page: number): Promise<RuleFindingsView | null> => {
  const head = await headOf(here, submissionId, listText)
  const totals = head ? (await totalsOf(here.db, submissionId)).filter((one) => one.list === keptOr0(head.list) && one.code === code).toSorted(byWeight) : []
  if (!head || !totals.length) return null
  const which = { submissionId, list: keptOr0(head.list), code }
  const kept = await countKept(here.db, which)
  const pages = Math.max(1, Math.ceil(kept / perPage))
  if (!Number.isInteger(page) || page < 1 || page > pages) return null
  const shown = await someFindings(here.db, which, perPage, (page - 1) * perPage)
  return {
    ...head, code, title: titleOfRule(code), asks: ruleByCode(code)?.asks ?? '', totals: totals.map(({ severity, total }) => ({ severity: severity as Severity, total })),
    total: totals.reduce((sum, one) => sum + one.total, 0), kept, page, pages, shown: shown.map(lineOf),
  }
}

const headOf = async (here: HereInInspection, submissionId: string, listText: string): Promise<FindingsHead | null> => {
  const list = listText === '0' ? 0 : listIdOf(listText)
  const submission = list === undefined ? undefined : await visibleSubmission(here, submissionId)
  if (list === undefined || !submission || (submission.state !== 'read' && submission.state !== 'unreadable')) return null
  return { inspectionId: here.inspection.id, submissionId, called: calledOf(submission), anew: submission.anew, list, name: list === 0 ? 'The files' : listOf(list).name }
}

const keptOr0 = (list: ListId | 0): number => (list === 0 ? 0 : keptList(list))

/** A finding as it is kept, in words. */
export const lineOf = (row: SeenFinding): FindingLine => findingLine(findingOf(row), row.number)

const findingOf = (row: SeenFinding): Finding => ({
  code: row.code, severity: row.severity as Severity, list: row.list === null ? null : listKept(row.list), sheet: row.sheet, row: row.row_number, column: row.column_letter, field: row.field,
  header: row.header, value: row.value, childKey: row.child_key, facts: JSON.parse(row.facts) as Facts, related: JSON.parse(row.related) as Place[],
})
