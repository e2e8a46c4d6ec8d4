import type { Finding } from '#annex-a/reading/checked.ts'
import { inOrder } from '#annex-a/shown/finding-lines.ts'
import { keptList } from '#db/list-kept.ts'
import type { FindingRow, FindingTotalRow } from '#db/queries/findings.ts'

/** More findings of one rule in one list than this are counted, not kept: nobody reads the ten-thousandth. */
export const mostKept = 10_000

/** The findings to keep, in the order in which they are shown and numbered in it. */
export const findingRows = (place: string, findings: readonly Finding[], childIds: ReadonlyMap<string, string>, most: number = mostKept): FindingRow[] => {
  const kept = new Map<string, number>()
  const rows: FindingRow[] = []
  for (const finding of findings.toSorted(inOrder)) {
    const rule = `${finding.list}|${finding.code}`
    const before = kept.get(rule) ?? 0
    if (before >= most) continue
    kept.set(rule, before + 1)
    rows.push({
      submission_id: place, number: rows.length + 1, code: finding.code, severity: finding.severity, list: finding.list === null ? null : keptList(finding.list), sheet: finding.sheet, row_number: finding.row,
      column_letter: finding.column, field: finding.field, header: finding.header, value: finding.value,
      child_id: finding.childKey === null ? null : childIds.get(finding.childKey) ?? null, facts: JSON.stringify(finding.facts), related: JSON.stringify(finding.related),
    })
  }
  return rows
}

/** Exact, however many are kept. List 0 stands for findings of no list. */
export const findingTotals = (submissionId: string, findings: readonly Finding[]): FindingTotalRow[] => {
  const totals = new Map<string, FindingTotalRow>()
  for (const { list, code, severity } of findings) {
    const key = `${list}|${code}|${severity}`
    const total = totals.get(key) ?? { submission_id: submissionId, list: list === null ? 0 : keptList(list), code, severity, total: 0 }
    totals.set(key, { ...total, total: total.total + 1 })
  }
  return [...totals.values()]
}
