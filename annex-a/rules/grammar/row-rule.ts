import type { ListId, RowOf } from '../../specification/grammar/list.ts'
import type { listById } from '../../specification/lists/index.ts'
import type { ReadRow } from '../../reading/checked.ts'
import { becauseAbsent, type AboutList, type LooksAt, type RowQuestion, type Rule, type Saying } from './rule.ts'

export type Lists = typeof listById
export type FieldsOf<L extends ListId> = keyof Lists[L]['fields'] & string
/** The values that the rule needs: none of them is null. */
export type Needed<L extends ListId, N extends FieldsOf<L>> = {
  readonly [K in N]: L extends ListId ? (K extends keyof RowOf<Lists[L]> ? NonNullable<RowOf<Lists[L]>[K]> : never) : never
}

interface Question<L extends ListId, N extends FieldsOf<L>> {
  readonly lists: readonly L[]
  readonly needs: readonly N[]
  /** Columns without which the question cannot be asked, though their cells may be empty. */
  readonly columns?: readonly NoInfer<FieldsOf<L>>[] | undefined
  /** What the words need where the row breaks the rule; null where it does not. */
  readonly breaks: (row: Needed<L, N>, about: AboutList, whole: ReadRow) => Saying | null
}

/**
 * A rule about one row that a field cannot say of itself. It names the fields it needs and is then free of nulls:
 * rows in which one of them is empty are passed over, and a list without one of the columns is reported as not checked.
 */
export interface RowRule<L extends ListId, N extends FieldsOf<L>> extends Omit<Rule, 'eachRow'>, Question<L, N> {
  /** The field at which a finding is placed. */
  readonly at: NoInfer<FieldsOf<L>>
}

export function rowRule<const L extends ListId, const N extends FieldsOf<L>>(written: RowRule<L, N>): Rule {
  const { lists, needs, columns, at, breaks, ...rule } = written
  return { looksAt: rowLooksAt(lists, [...needs, ...columns ?? [], at]), ...rule, eachRow: askRows({ lists, needs, columns, at, breaks }) }
}

/** The fields that a rule of one row names. */
export const rowLooksAt = (lists: readonly ListId[], names: readonly string[]): LooksAt => ({ number }, name) => lists.includes(number) && names.includes(name)

/** What rules and flags about one row have in common. `at` is where findings are placed. */
export const askRows = <L extends ListId, N extends FieldsOf<L>>({ lists, needs, columns = [], at, breaks }: Question<L, N> & { readonly at: string | null }) =>
  (about: AboutList): RowQuestion | null => {
    if (!(lists as readonly ListId[]).includes(about.number)) return null
    const asked = [...needs, ...columns]
    const absent = asked.filter((name) => !about.has(name))
    if (absent.length > 0) {
      if (!isRightlyAbsent(asked, absent, about)) about.notChecked(becauseAbsent(about, absent))
      return null
    }
    return (row) => {
      for (const name of needs) if (row.values[name] === null) return
      const saying = breaks(row.values as Needed<L, N>, about, row)
      if (saying) about.find(row, at, saying)
    }
  }

/** None of the columns is there that many authorities rightly do without: then there is nothing to ask, and nothing missed. */
const isRightlyAbsent = (asked: readonly string[], absent: readonly string[], { list }: AboutList): boolean =>
  absent.every((name) => list.fields[name]?.mayBeAbsent) && asked.every((name) => !list.fields[name]?.mayBeAbsent || absent.includes(name))
