import { severities, type Checked, type Finding, type Flag, type ReadRow, type Severity } from '#annex-a/reading/checked.ts'
import { disagreements } from '#annex-a/reading/journey.ts'
import { ownersOf } from '#annex-a/outgoing/owners.ts'
import { ruleByCode } from '#annex-a/rules/index.ts'
import { say, sayFileProblem } from '#annex-a/rules/say.ts'
import { childFacts } from '#annex-a/shown/child-facts.ts'
import { shownJourney } from '#annex-a/shown/child-journey.ts'
import { sayRow, type RowToSay } from '#annex-a/shown/child-rows.ts'
import { flagLine } from '#annex-a/shown/flag-lines.ts'
import { byWeight, findingLine, inOrder, titleOfRule, type RuleGroup } from '#annex-a/shown/finding-lines.ts'
import { perPage } from '#annex-a/shown/page-size.ts'
import { notCheckedShown, sheetShown } from '#annex-a/shown/sheets.ts'
import { placeInOrder, type ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import type { ChildAnswer, ListAnswer, Overview, RuleAnswer } from './messages.ts'

/** A check with the ways into it that the pages need, each made once: a page of 47,000 rows asks for slices. */
export interface Held {
  readonly checked: Checked
  /** Of each file, in their order. */
  readonly sha256: readonly (string | null)[]
  /** In the order in which they are shown, by list; 0 for those of no list. */
  readonly byList: ReadonlyMap<ListId | 0, readonly Numbered[]>
  readonly findingsOf: ReadonlyMap<string, readonly Numbered[]>
  readonly flagsOf: ReadonlyMap<string, readonly Flag[]>
}

interface Numbered { readonly finding: Finding; readonly number: number }

export function hold(checked: Checked, sha256: readonly (string | null)[]): Held {
  const numbered = checked.findings.toSorted(inOrder).map((finding, at) => ({ finding, number: at + 1 }))
  return {
    checked, sha256, byList: Map.groupBy(numbered, ({ finding }) => finding.list ?? (0 as const)),
    findingsOf: Map.groupBy(numbered.filter(({ finding }) => finding.childKey !== null), ({ finding }) => finding.childKey!),
    flagsOf: Map.groupBy(checked.flags.filter(({ childKey }) => childKey !== null), ({ childKey }) => childKey!),
  }
}

const none: readonly Numbered[] = []
const counted = (findings: readonly Finding[]): Record<Severity, number> => {
  const counts = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>
  for (const { severity } of findings) counts[severity]++
  return counts
}

export function overviewOf({ checked, sha256, byList }: Held): Overview {
  const { inspectionDate, stage, files, lists, findings, notChecked, children, flags } = checked
  const inList = (list: ListId | 0) => counted((byList.get(list) ?? none).map(({ finding }) => finding))
  return {
    inspectionDate, stage, findings: counted(findings), ofNoList: inList(0), notChecked: notChecked.map((one) => notCheckedShown({ ...one, list: one.list === null ? null : placeInOrder(one.list) })), ...ownersOf(checked),
    rows: lists.reduce((sum, { rows }) => sum + rows.length, 0), children: children.length, flags: flags.length,
    files: files.map(({ name, bytes, problem, otherSheets }, at) =>
      ({ id: String(at), name, bytes, sha256: sha256[at] ?? null, problem: problem && sayFileProblem(problem), otherSheets })),
    sheets: lists.map((list) => ({ ...sheetShown({ ...list, rows: list.rows.length }), carriedFrom: null, findings: inList(list.list) })),
  }
}

const nameOf = (list: ListId | 0): string => (list === 0 ? 'The files' : listOf(list).name)

/** The findings of one list by rule, what weighs most first, each with its first lines. */
export function listAnswer({ byList }: Held, list: ListId | 0): ListAnswer | null {
  const found = byList.get(list)
  if (!found) return null
  const groups = [...Map.groupBy(found, ({ finding }) => `${finding.code} ${finding.severity}`).values()].map((all): RuleGroup => {
    const { code, severity } = all[0]!.finding
    return { code, severity, title: titleOfRule(code), total: all.length, shown: all.slice(0, perPage).map(({ finding, number }) => findingLine(finding, number)) }
  })
  return { list, name: nameOf(list), groups: groups.sort(byWeight) }
}

/** All findings of one rule in one list, a page at a time. */
export function ruleAnswer({ byList }: Held, list: ListId | 0, code: string, page: number): RuleAnswer | null {
  const all = (byList.get(list) ?? none).filter(({ finding }) => finding.code === code)
  const pages = Math.ceil(all.length / perPage)
  if (page < 1 || page > pages) return null
  const totals = [...Map.groupBy(all, ({ finding }) => finding.severity)].map(([severity, some]) => ({ severity, total: some.length }))
  const shown = all.slice((page - 1) * perPage, page * perPage).map(({ finding, number }) => findingLine(finding, number))
  return { list, name: nameOf(list), code, title: titleOfRule(code), asks: ruleByCode(code)?.asks ?? '', totals, total: all.length, kept: all.length, page, pages, shown }
}

/** Everything that the lists say of one child; `number` is its place among the children. */
export function childAnswer({ checked, findingsOf, flagsOf }: Held, number: number): ChildAnswer | null {
  const child = checked.children[number]
  if (!child) return null
  const rows = checked.lists.flatMap(({ list, rows: all, sheet, file }) =>
    all.filter(({ childKey }) => childKey === child.key).map((row) => ({ row: toSay(list, row), from: { sheet, file: checked.files[file]!.name, carriedFrom: null } })))
  const said = rows.map(({ row }) => row)
  return {
    id: child.id, facts: childFacts(child), disagreements: disagreements(said), journey: shownJourney(said, [], checked.inspectionDate), rows: rows.map(({ row, from }) => sayRow(row, from)),
    findings: (findingsOf.get(child.key) ?? none).map(({ finding, number: key }) => ({ key: String(key), severity: finding.severity, ...say(finding), list: finding.list, field: finding.field, code: finding.code })),
    flags: (flagsOf.get(child.key) ?? []).map((flag, at) => flagLine(flag, String(at))),
  }
}

const toSay = (list: ListId, { number, ...row }: ReadRow): RowToSay => ({ ...row, list, row: number })
