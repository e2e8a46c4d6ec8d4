import type { Facts, Flag } from '../../reading/checked.ts'
import type { ListId } from '../../specification/grammar/list.ts'
import type { AboutList, Asked } from './rule.ts'
import { askRows, rowLooksAt, type FieldsOf, type Needed } from './row-rule.ts'
import type { ReadRow } from '../../reading/checked.ts'

/**
 * Something to know about a child when choosing cases. What is late or unusual in practice is no fault of the data: an
 * average authority has three hundred late assessments, and that is information, not three hundred errors.
 */
export interface FlagRule extends Asked {
  readonly kind: 'flag'
  /** What there is to know, without a full stop. */
  readonly message: (flag: Flag) => string
}

export const flagRule = (written: Omit<FlagRule, 'kind'>): FlagRule => ({ kind: 'flag', ...written })

/** A flag that one row raises: see RowRule. */
export interface RowFlag<L extends ListId, N extends FieldsOf<L>> extends Omit<FlagRule, 'kind' | 'eachRow'> {
  readonly lists: readonly L[]
  readonly needs: readonly N[]
  /** Columns without which the question cannot be asked, though their cells may be empty. */
  readonly columns?: readonly NoInfer<FieldsOf<L>>[]
  /** What the words need where the flag is raised; null where it is not. */
  readonly raises: (row: Needed<L, N>, about: AboutList, whole: ReadRow) => Facts | null
}

export function rowFlag<const L extends ListId, const N extends FieldsOf<L>>(written: RowFlag<L, N>): FlagRule {
  const { lists, needs, columns, raises, ...flag } = written
  const breaks = (row: Needed<L, N>, about: AboutList, whole: ReadRow) => {
    const facts = raises(row, about, whole)
    return facts && { facts }
  }
  return flagRule({ looksAt: rowLooksAt(lists, [...needs, ...columns ?? []]), ...flag, eachRow: askRows({ lists, needs, columns, at: null, breaks }) })
}
