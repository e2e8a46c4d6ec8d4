import type { FindingMarkRow } from '#db/queries/compare.ts'

export interface RuleChange {
  readonly code: string
  /** As it is kept; 0 for findings of no list. */
  readonly list: number
  readonly severity: string
  readonly fixed: number
  readonly fresh: number
}

/** By what makes a finding the same in another version: one of them, and how often. */
export type TimesFound = Map<string, { readonly mark: FindingMarkRow; times: number }>

export const markOf = ({ code, list, child_id, field, severity }: FindingMarkRow): string => `${code}|${list}|${severity}|${child_id}|${field}`

/** By rule and list: what was found in one of them only. Of several of one child in one field, as many as there are more. */
export const ruleChanges = (before: TimesFound, after: TimesFound): RuleChange[] => {
  const rules = new Map<string, RuleChange>()
  const tell = ({ code, list, severity }: FindingMarkRow, fixed: number, fresh: number): void => {
    if (fixed <= 0 && fresh <= 0) return
    const key = `${code}|${list}|${severity}`
    const rule = rules.get(key) ?? { code, list: list ?? 0, severity, fixed: 0, fresh: 0 }
    rules.set(key, { ...rule, fixed: rule.fixed + Math.max(0, fixed), fresh: rule.fresh + Math.max(0, fresh) })
  }
  for (const [name, { mark, times }] of after) {
    const was = before.get(name)?.times ?? 0
    tell(mark, was - times, times - was)
  }
  for (const [name, { mark, times }] of before) if (!after.has(name)) tell(mark, times, 0)
  return [...rules.values()].toSorted((a, b) => a.list - b.list || b.fixed + b.fresh - a.fixed - a.fresh || (a.code < b.code ? -1 : 1))
}
