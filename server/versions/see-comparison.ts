import type { Severity } from '#annex-a/reading/checked.ts'
import { titleOfRule, type FindingLine } from '#annex-a/shown/finding-lines.ts'
import { perPage } from '#annex-a/shown/page-size.ts'
import { listIdOf, type ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { listKept } from '#db/list-kept.ts'
import { submissionsOfInspection, type SubmissionRow } from '#db/queries/submissions.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { calledOf, type Called } from '../intake/called.ts'
import { isVisibleTo, visibleSubmission } from '../intake/visible.ts'
import { compare, type Comparison } from './compare.ts'
import { findingLinesOf, onlyFound } from './compared-findings.ts'
import { childLine, changedLine, rowLine, type ComparedLine } from './compared-lines.ts'

export interface ListSummary {
  readonly list: ListId
  readonly name: string
  readonly before: number
  readonly after: number
  readonly added: number
  readonly gone: number
  readonly changed: number
  /** Cells that mean something else, in those rows. */
  readonly cells: number
  /** Cells that mean the same and are written otherwise. */
  readonly rewritten: number
}

export interface RuleSummary { readonly list: ListId | 0; readonly code: string; readonly title: string; readonly severity: Severity; readonly fixed: number; readonly fresh: number }

export const shows = ['added', 'gone', 'changed', 'rewritten', 'children-added', 'children-gone', 'fixed', 'fresh'] as const
export type Show = (typeof shows)[number]

/** What the address asks to be shown line by line. */
export interface Detail {
  readonly show: Show
  readonly list: ListId | 0 | null
  readonly rule: { readonly code: string; readonly title: string } | null
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly lines: readonly ComparedLine[]
  readonly findings: readonly FindingLine[]
}

export interface Side { readonly id: string; readonly called: Called }

export interface ComparisonView {
  readonly inspectionId: string
  readonly from: Side
  readonly to: Side
  /** Everything that can be compared by this person, the newest first. */
  readonly choices: readonly Side[]
  readonly childrenAdded: number
  readonly childrenGone: number
  readonly lists: readonly ListSummary[]
  readonly rules: readonly RuleSummary[]
  readonly detail: Detail | null
  readonly mayOpenChildren: boolean
}

type Asking = Pick<HereInInspection, 'workbench' | 'inspection' | 'roles' | 'url'>
export interface Compared { readonly from: SubmissionRow; readonly to: SubmissionRow; readonly comparison: Comparison }

/** Compares what the address names, before any transaction. Null where this person knows of no such two that were read. */
export const prepareComparison = async ({ workbench, inspection, roles, url }: Asking): Promise<Compared | null> => {
  const asking = { db: workbench.store.db, inspection, roles }
  const [from, to] = [await visibleSubmission(asking, url.searchParams.get('from') ?? ''), await visibleSubmission(asking, url.searchParams.get('to') ?? '')]
  if (from?.state !== 'read' || to?.state !== 'read') return null
  return { from, to, comparison: await compare(workbench, from, to) }
}

/** What differs between two versions, in numbers; and what the address asks for line by line. Null where there is no such page of it. */
export const seeComparison = async ({ db, inspection, roles, url }: HereInInspection, { from, to, comparison }: Compared): Promise<ComparisonView | null> => {
  const asked = url.searchParams.get('show')
  const detail = asked === null ? null : await detailOf(db, from.id, to.id, comparison, url.searchParams)
  if (asked !== null && detail === null) return null
  const sent = (await submissionsOfInspection(db, inspection.id)).filter((one) => one.state === 'read' && isVisibleTo(roles, one))
  const side = (one: SubmissionRow): Side => ({ id: one.id, called: calledOf(one) })
  return {
    inspectionId: inspection.id, from: side(from), to: side(to), choices: sent.map(side),
    childrenAdded: comparison.childrenAdded.length, childrenGone: comparison.childrenGone.length,
    lists: comparison.lists.map(({ list, before, after, added, gone, changed, rewritten }) => ({
      list, name: listOf(list).name, before, after, added: added.length, gone: gone.length, changed: changed.length, cells: cellsIn(changed), rewritten: cellsIn(rewritten),
    })),
    rules: comparison.rules.map(({ list, code, severity, fixed, fresh }) => ({ list: list === 0 ? 0 : listKept(list), code, title: titleOfRule(code), severity: severity as Severity, fixed, fresh })),
    detail, mayOpenChildren: may('seeChild', roles, null).may,
  }
}

const cellsIn = (rows: readonly { readonly cells: readonly unknown[] }[]): number => rows.reduce((sum, { cells }) => sum + cells.length, 0)

const detailOf = async (db: HereInInspection['db'], from: string, to: string, comparison: Comparison, search: URLSearchParams): Promise<Detail | null> => {
  const show = shows.find((one) => one === search.get('show'))
  const [listText, code, page] = [search.get('list') ?? '', search.get('rule') ?? '', Number(search.get('page') ?? 1)]
  const list = listText === '0' ? 0 : listIdOf(listText) ?? null
  if (!show) return null
  const isFindings = show === 'fixed' || show === 'fresh'
  const found = isFindings && list !== null ? await onlyFound(db, from, to, { show, list, code }) : { submissionId: to, numbers: [] }
  const lines = isFindings ? [] : linesOf(comparison, show, list)
  const total = found.numbers.length + lines.length
  const pages = Math.max(1, Math.ceil(total / perPage))
  if (total === 0 || !Number.isInteger(page) || page < 1 || page > pages) return null
  const shown = <T>(all: readonly T[]): readonly T[] => all.slice((page - 1) * perPage, page * perPage)
  return { show, list, rule: isFindings ? { code, title: titleOfRule(code) } : null, total, page, pages, lines: shown(lines).map((say) => say()), findings: await findingLinesOf(db, { ...found, numbers: shown(found.numbers) }) }
}

/** Only the lines of a page are put into words. */
const linesOf = ({ lists, childrenAdded, childrenGone, shown }: Comparison, show: Show, list: ListId | 0 | null): readonly (() => ComparedLine)[] => {
  if (show === 'children-added' || show === 'children-gone') return (show === 'children-added' ? childrenAdded : childrenGone).map((id) => () => childLine(id, shown))
  const changes = lists.find((one) => one.list === list)
  if (!changes) return []
  switch (show) {
    case 'added': return changes.added.map((row) => () => rowLine(row, 'after', shown))
    case 'gone': return changes.gone.map((row) => () => rowLine(row, 'before', shown))
    case 'changed': return changes.changed.map((row) => () => changedLine(changes.list, row, shown))
    case 'rewritten': return changes.rewritten.map((row) => () => changedLine(changes.list, row, shown))
    case 'fixed':
    case 'fresh': return []
  }
}
