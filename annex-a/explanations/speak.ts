import type { ListId } from '../specification/grammar/list.ts'
import { valueReader, type Explainable, type Who } from './explainable.ts'

/**
 * finding: one finding. rule: a rule's findings in a whole list, or those in one column of it, in every version.
 * field: a field that the authority does not hold, and how it keeps oversight of it instead (Annex A, "Where data are unavailable").
 */
export type ExplanationKind = 'finding' | 'rule' | 'field'

/** What was explained, by which it is found again. */
export interface Explanation {
  readonly kind: ExplanationKind
  /** Null for a field. */
  readonly code: string | null
  readonly list: ListId | null
  /** For a rule: null where it is meant in every column. */
  readonly field: string | null
  /** Only for one finding. */
  readonly who: Who | null
  /** As it was when it was explained; only for one finding. */
  readonly value: string | null
}

/** What is said of a finding. Stale: it was said when the value was another. */
export interface Spoken<E> { readonly explanation: E; readonly stale: boolean }

export interface Speaking<E, F> {
  readonly of: ReadonlyMap<F, Spoken<E>>
  /** Explanations of findings and rules that nothing in this version is left for. Fields are not asked here. */
  readonly unneeded: readonly E[]
}

/**
 * Which explanation stands for which finding of a version. What was said of one finding holds wherever its rule, list, child (or
 * reference) and field are found again with the same value, in whatever row. Where a child has several findings of one rule in one
 * field, each explanation goes to those with its value, and to all of them where several have it; explanations that are left then go
 * to findings that are left, one each and in order, as stale. What holds for a rule or a field stands where nothing was said of
 * the finding itself; a stale explanation is used last. Of two with the same key, the one given first counts.
 */
export function speak<E extends Explanation, F extends Explainable>(explanations: readonly E[], findings: readonly F[], inspectionDate: string): Speaking<E, F> {
  const single = explanations.filter(({ kind }) => kind === 'finding')
  const { exact, stale, idle } = forSingle(single, findings, valueReader(inspectionDate))
  const wide = wideOnes(explanations)
  const of = new Map<F, Spoken<E>>()
  const used = new Set<E>()
  for (const finding of findings) {
    for (const one of wide.rules(finding)) used.add(one)
    const own = exact.get(finding)
    const all = own ?? wide.rules(finding)[0] ?? wide.field(finding)
    const old = stale.get(finding)
    if (all) of.set(finding, { explanation: all, stale: false })
    else if (old) of.set(finding, { explanation: old, stale: true })
  }
  return { of, unneeded: [...idle, ...explanations.filter((one) => one.kind === 'rule' && !used.has(one))] }
}

const keyOf = ({ code, list, field, who }: Pick<Explanation, 'code' | 'list' | 'field' | 'who'>): string => JSON.stringify([code, list, field, who])

function forSingle<E extends Explanation, F extends Explainable>(explanations: readonly E[], findings: readonly F[], read: ReturnType<typeof valueReader>) {
  const exact = new Map<F, E>()
  const stale = new Map<F, E>()
  const idle: E[] = []
  const keys = new Set(explanations.map(keyOf))
  const found = Map.groupBy(findings.filter((one) => keys.has(keyOf(one))), keyOf)
  for (const [key, said] of Map.groupBy(explanations, keyOf)) {
    const here = found.get(key) ?? []
    const byValue = new Map(said.toReversed().map((one) => [read(one, one.value), one]))
    const taken = new Set<E>()
    const left: F[] = []
    for (const finding of here) {
      const one = byValue.get(read(finding, finding.value))
      if (one) { exact.set(finding, one); taken.add(one) } else left.push(finding)
    }
    const rest = [...byValue.values()].reverse().filter((one) => !taken.has(one))
    // A row without an ID whose value is another may be any other row.
    const follow = said[0]!.who !== 'row'
    rest.forEach((one, at) => {
      const finding = follow ? left[at] : undefined
      if (finding) stale.set(finding, one)
      else idle.push(one)
    })
  }
  return { exact, stale, idle }
}

function wideOnes<E extends Explanation>(explanations: readonly E[]) {
  const rules = Map.groupBy(explanations.filter(({ kind }) => kind === 'rule'), ({ code, list }) => JSON.stringify([code, list]))
  const fields = Map.groupBy(explanations.filter(({ kind }) => kind === 'field'), ({ list, field }) => JSON.stringify([list, field]))
  const none: readonly E[] = []
  const cache = new Map<string, readonly E[]>()
  return {
    /** Those that hold for the finding's rule, one that names the column first. */
    rules({ code, list, field }: Explainable): readonly E[] {
      const all = rules.get(JSON.stringify([code, list]))
      if (!all) return none
      const name = JSON.stringify([code, list, field])
      const before = cache.get(name)
      if (before) return before
      const made = [...all.filter((one) => one.field !== null && one.field === field), ...all.filter((one) => one.field === null)]
      cache.set(name, made)
      return made
    },
    /** A field that is not held explains its gaps, and nothing else that is found in it. */
    field: ({ list, field, severity }: Explainable): E | undefined =>
      severity === 'gap' && field !== null ? fields.get(JSON.stringify([list, field]))?.[0] : undefined,
  }
}
