import { type ListNumber, type RowOf } from '../../specification/grammar/list.ts'
import { listOf } from '../../specification/lists/index.ts'
import type { Facts, ReadRow } from '../../reading/checked.ts'
import { flagRule, type FlagRule } from './flag.ts'
import type { FieldsOf, Lists, Needed } from './row-rule.ts'
import { becauseAbsent, type AboutChildren, type ChildQuestion, type ChildRow, type RowsByList, type Rule, type Saying } from './rule.ts'

/** Fields by list. */
export type Fields = { readonly [L in ListNumber]?: readonly FieldsOf<L>[] }

type FieldsIn<F, L extends ListNumber> = L extends keyof F ? (F[L] extends readonly (infer N)[] ? N : never) : never

/** A row of the child on a list, with the fields that the rule named and no others. */
export interface LinkedRow<L extends ListNumber, N> extends ChildRow {
  readonly row: Omit<ReadRow, 'values'> & { readonly values: ReadRow['values'] & { readonly [K in N & keyof RowOf<Lists[L]>]?: RowOf<Lists[L]>[K] } }
}

/** A child, as far as the rule asked to see it. */
export interface Child<F extends Fields> {
  readonly key: string
  /** The child's rows on a list; none where the child is not on it, or the list was not sent. */
  readonly on: <L extends keyof F & ListNumber>(list: L) => readonly LinkedRow<L, FieldsIn<F, L>>[]
  /** The same, for what several rules share: they name the fields that it looks at. */
  readonly rows: RowsByList
}

/**
 * A question that is asked of each row that a child has on one list, and that looks at the child's other lists.
 * It names the lists and fields it needs: without them the rule is reported as not checked, and never passes in silence.
 * Where the list asked about was not sent at all, the report names the list, once for all its rules.
 */
interface Question<On extends ListNumber, N extends Fields, P extends Fields, U extends Fields> {
  readonly on: On
  /** Without these the question cannot be asked at all. Those of the list asked about are not null; a row where one is empty is passed over. */
  readonly needs: N
  /** Each is a part of the question: what is absent is reported, the rest is asked. */
  readonly parts?: P
  /** Taken into account where they were sent; the question is the same without them. */
  readonly uses?: U
  /** What hangs on what the authority has said: why not to ask, or null. */
  readonly notAsked?: (about: AboutChildren) => string | null
  readonly breaks: (row: Needed<On, FieldsIn<N, On> & FieldsOf<On>>, child: Child<N & P & U>, about: AboutChildren, at: ChildRow) => Saying | null
}

export interface ChildRule<On extends ListNumber, N extends Fields, P extends Fields, U extends Fields>
  extends Omit<Rule, 'eachChild'>, Question<On, N, P, U> {
  /** The field at which a finding is placed; null for the row. */
  readonly at: NoInfer<FieldsOf<On>> | null
}

export function childRule<const On extends ListNumber, const N extends Fields, const P extends Fields = {}, const U extends Fields = {}>(written: ChildRule<On, N, P, U>): Rule {
  const { on, needs, parts, uses, notAsked, at, breaks, ...rule } = written
  return { ...rule, eachChild: askChild({ on, needs, at, breaks, ...(parts && { parts }), ...(notAsked && { notAsked }) }) }
}

export interface ChildFlag<On extends ListNumber, N extends Fields, P extends Fields, U extends Fields>
  extends Omit<FlagRule, 'kind' | 'eachChild'>, Omit<Question<On, N, P, U>, 'breaks'> {
  readonly raises: (...about: Parameters<Question<On, N, P, U>['breaks']>) => Facts | null
}

/** A flag that needs several lists to be seen. */
export function childFlag<const On extends ListNumber, const N extends Fields, const P extends Fields = {}, const U extends Fields = {}>(written: ChildFlag<On, N, P, U>): FlagRule {
  const { on, needs, parts, uses, notAsked, raises, ...flag } = written
  const breaks: Question<On, N, P, U>['breaks'] = (...about) => {
    const facts = raises(...about)
    return facts && { facts }
  }
  return flagRule({ ...flag, eachChild: askChild({ on, needs, at: null, breaks, ...(parts && { parts }), ...(notAsked && { notAsked }) }) })
}

const askChild = <On extends ListNumber, N extends Fields, P extends Fields, U extends Fields>(question: Question<On, N, P, U> & { readonly at: string | null }) =>
  (about: AboutChildren): ChildQuestion | null => {
    const { on: list, needs, parts, notAsked, at: field, breaks } = question
    if (!about.lists.some((one) => one.list === list)) return null
    const because = notAsked?.(about) ?? null
    if (because !== null) about.notChecked(because, list)
    const absent = [...reportAbsent(needs, about)]
    if (parts) reportAbsent(parts, about)
    if (because !== null || absent.length > 0) return null
    const needed = (needs[list] ?? []) as readonly string[]
    return (key, _rows, on) => {
      for (const at of on(list)) {
        if (needed.some((name) => (at.row.values[name] ?? null) === null)) continue
        const saying = breaks(at.row.values as Parameters<typeof breaks>[0], { key, on, rows: on } as Child<N & P & U>, about, at)
        if (saying) about.find(at, field, saying)
      }
    }
  }

/** Says which of the lists and columns were not sent. A column that many authorities rightly do without is not missed. */
function reportAbsent(fields: Fields, { lists, notChecked }: AboutChildren): ListNumber[] {
  return Object.entries(fields).flatMap(([key, names]) => {
    const number = Number(key) as ListNumber
    const spec = listOf(number)
    const sent = lists.filter(({ list }) => list === number)
    const has = (name: string): boolean => sent.some(({ columns }) => columns.some(({ field }) => field === name))
    const absent = (names as readonly string[]).filter((name) => !has(name) && !spec.fields[name]!.mayBeAbsent)
    if (sent.length > 0 && absent.length === 0) return []
    notChecked(sent.length === 0 ? `list ${number} (${spec.name}) is not among the files` : becauseAbsent({ number, list: spec }, absent), number)
    return [number]
  })
}
