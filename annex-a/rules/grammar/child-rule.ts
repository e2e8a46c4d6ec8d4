import { listIdOf, type ListId, type RowOf } from '../../specification/grammar/list.ts'
import { listOf } from '../../specification/lists/index.ts'
import type { Facts, ReadRow } from '../../reading/checked.ts'
import { onLists } from '../words.ts'
import { flagRule, type FlagRule } from './flag.ts'
import type { FieldsOf, Lists, Needed } from './row-rule.ts'
import { becauseAbsent, type AboutChildren, type ChildQuestion, type ChildRow, type LooksAt, type RowsByList, type Rule, type Saying } from './rule.ts'

/** Fields by list. */
export type Fields = { readonly [L in ListId]?: readonly FieldsOf<L>[] }

type NoFields = Readonly<Record<never, never>>
type FieldsIn<F, L extends ListId> = L extends keyof F ? (F[L] extends readonly (infer N)[] ? N : never) : never

/** A row of the child on a list, with the fields that the rule named and no others. */
export interface LinkedRow<L extends ListId, N> extends ChildRow {
  readonly row: Omit<ReadRow, 'values'> & { readonly values: ReadRow['values'] & { readonly [K in N & keyof RowOf<Lists[L]>]?: RowOf<Lists[L]>[K] } }
}

/** A child, as far as the rule asked to see it. */
export interface Child<F extends Fields> {
  readonly key: string
  /** The child's rows on a list; none where the child is not on it, or where the list or one of its columns was not sent. */
  readonly on: <L extends keyof F & ListId>(list: L) => readonly LinkedRow<L, FieldsIn<F, L>>[]
  /** The same, for what several rules share: they name the fields that it looks at. */
  readonly rows: RowsByList
}

/**
 * A question that is asked of each row that a child has on one list, and that looks at the child's other lists.
 * It names the lists and fields it needs: without them the rule is reported as not checked, and never passes in silence.
 * Where the list asked about was not sent at all, the report names the list, once for all its rules.
 */
interface Question<On extends ListId, N extends Fields, P extends Fields, U extends Fields> {
  readonly on: On
  /** Without these the question cannot be asked at all. Those of the list asked about are not null; a row where one is empty is passed over. */
  readonly needs: N
  /** Columns of the list asked about without which the question cannot be asked, though their cells may be empty. */
  readonly columns?: readonly NoInfer<FieldsOf<On>>[]
  /** Each is a part of the question: what is absent is reported, the rest is asked. */
  readonly parts?: P
  /** Taken into account where they were sent; the question is the same without them. */
  readonly uses?: U
  /** What hangs on what the authority has said: why not to ask, or null. */
  readonly notAsked?: (about: AboutChildren) => string | null
  readonly breaks: (row: Needed<On, FieldsIn<N, On> & FieldsOf<On>>, child: Child<N & P & U>, about: AboutChildren, at: ChildRow) => Saying | null
}

export interface ChildRule<On extends ListId, N extends Fields, P extends Fields, U extends Fields>
  extends Omit<Rule, 'eachChild'>, Question<On, N, P, U> {
  /** The field at which a finding is placed; null for the row. */
  readonly at: NoInfer<FieldsOf<On>> | null
}

export function childRule<const On extends ListId, const N extends Fields, const P extends Fields = NoFields, const U extends Fields = NoFields>(written: ChildRule<On, N, P, U>): Rule {
  const { on: _on, needs: _needs, columns: _columns, parts: _parts, uses: _uses, notAsked: _notAsked, at, breaks: _breaks, ...rule } = written
  return { looksAt: childLooksAt(written), ...rule, eachChild: askChild(written, at) }
}

export interface ChildFlag<On extends ListId, N extends Fields, P extends Fields, U extends Fields>
  extends Omit<FlagRule, 'kind' | 'eachChild'>, Omit<Question<On, N, P, U>, 'breaks'> {
  readonly raises: (...about: Parameters<Question<On, N, P, U>['breaks']>) => Facts | null
}

/** A flag that needs several lists to be seen. */
export function childFlag<const On extends ListId, const N extends Fields, const P extends Fields = NoFields, const U extends Fields = NoFields>(written: ChildFlag<On, N, P, U>): FlagRule {
  const { on: _on, needs: _needs, columns: _columns, parts: _parts, uses: _uses, notAsked: _notAsked, raises, ...flag } = written
  const breaks: Question<On, N, P, U>['breaks'] = (...about) => {
    const facts = raises(...about)
    return facts && { facts }
  }
  return flagRule({ looksAt: childLooksAt({ ...written, at: null }), ...flag, eachChild: askChild({ ...written, breaks }, null) })
}

interface Looking { readonly on: ListId; readonly needs: Fields; readonly columns?: readonly string[]; readonly parts?: Fields; readonly uses?: Fields; readonly at: string | null }

/** The fields that a rule of several lists names. */
const childLooksAt = ({ on, needs, columns = [], parts = {}, uses = {}, at }: Looking): LooksAt => ({ number }, name) =>
  [needs, parts, uses].some((fields) => (fields[number] as readonly string[] | undefined)?.includes(name)) || (number === on && (columns.includes(name) || at === name))

const askChild = <On extends ListId, N extends Fields, P extends Fields, U extends Fields>(question: Question<On, N, P, U>, field: string | null) =>
  (about: AboutChildren): ChildQuestion | null => {
    const { on: list, needs, columns = [], parts = {}, uses = {}, notAsked, breaks } = question
    if (!about.lists.some((one) => one.list === list)) return null
    const because = notAsked?.(about) ?? null
    if (because !== null) about.notChecked(because, list)
    const needed: readonly string[] = (needs as Fields)[list] ?? []
    const absent = findAbsent({ ...needs, [list]: [...needed, ...columns] }, about)
    const absentParts = findAbsent(parts, about)
    if (absent.size > 0) about.notChecked(sayAbsent(absent), list)
    else if (absentParts.size > 0) about.notChecked(`only in part: ${sayAbsent(absentParts)}`, list)
    if (because !== null || absent.size > 0) return null
    // A list without one of its columns says nothing: an end that was not sent is not an end that has not come.
    const silent = new Set([...absentParts.keys(), ...findAbsent(uses, about).keys()].filter((number) => number !== list))
    return (key, _rows, all) => {
      const anchors = all(list)
      if (anchors.length === 0) return
      const rows: RowsByList = silent.size === 0 ? all : (number) => (silent.has(number) ? [] : all(number))
      for (const at of anchors) {
        if (needed.some((name) => (at.row.values[name] ?? null) === null)) continue
        const saying = breaks(at.row.values as Parameters<typeof breaks>[0], { key, on: rows, rows } as Child<N & P & U>, about, at)
        if (saying) about.find(at, field, saying)
      }
    }
  }

/** Lists that were not sent (`null`), or not with some of the columns. */
type Absent = ReadonlyMap<ListId, readonly string[] | null>

/** A column that many authorities rightly do without is not missed. */
function findAbsent(fields: Fields, { lists }: AboutChildren): Absent {
  const found = new Map<ListId, readonly string[] | null>()
  for (const [key, names] of Object.entries(fields)) {
    const number = listIdOf(key)!
    const spec = listOf(number)
    const sent = lists.filter(({ list }) => list === number)
    const has = (name: string): boolean => sent.some(({ columns }) => columns.some(({ field }) => field === name))
    const absent = (names as readonly string[]).filter((name) => !has(name) && !spec.fields[name]!.mayBeAbsent)
    if (sent.length === 0) found.set(number, null)
    else if (absent.length > 0) found.set(number, absent)
  }
  return found
}

/** `lists 7 and 8 are not among the files; list 5 has no column "Date of …"`. */
function sayAbsent(absent: Absent): string {
  const whole = [...absent].flatMap(([number, columns]) => (columns === null ? [String(number)] : []))
  const columns = [...absent].flatMap(([number, names]) => (names === null ? [] : [becauseAbsent({ number, list: listOf(number) }, names)]))
  return [...(whole.length === 0 ? [] : [`${onLists(whole)} ${whole.length === 1 ? 'is' : 'are'} not among the files`]), ...columns].join('; ')
}
