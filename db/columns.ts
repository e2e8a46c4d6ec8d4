import { byKind, type Field } from '#annex-a/specification/grammar/field.ts'
import type { List, ListId } from '#annex-a/specification/grammar/list.ts'
import { keptList } from './list-kept.ts'

/** Column types that both engines have and treat alike. Dates are ISO text; yes and no are 0 and 1. */
export type ColumnType = 'text' | 'integer' | 'double precision'
export interface Column { readonly name: string; readonly type: ColumnType }

/** `dateOfContact` → `date_of_contact`. */
export const columnName = (field: string): string =>
  field.replace(/([a-z])([0-9])/g, '$1_$2').replace(/([0-9])([A-Z])/g, '$1_$2').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/__/g, '_')

/** How each kind of field is kept. */
const columnType: (field: Field) => ColumnType = byKind<ColumnType>({
  child: () => 'text',
  reference: () => 'text',
  text: () => 'text',
  date: () => 'text',
  yesNo: () => 'text',
  code: () => 'text',
  count: () => 'integer',
  hours: () => 'double precision',
  age: () => 'integer',
})

/** The table that keeps the rows of a list or document: `list_01` … `list_11`, `list_203` … `list_207`. */
export const listTable = (list: ListId): `list_${string}` => `list_${String(keptList(list)).padStart(2, '0')}`

/** What every list's table has beside its fields. */
const rowColumns: readonly Column[] = [
  { name: 'submission_id', type: 'text' },
  { name: 'row_number', type: 'integer' },
  { name: 'hidden', type: 'integer' },
  { name: 'child_ref', type: 'text' },
  { name: 'written', type: 'text' },
  { name: 'extra', type: 'text' },
]

/** The fields of a list as columns, in the order of Table 2. */
export const fieldColumns = (list: List): readonly (Column & { readonly field: string })[] =>
  Object.entries(list.fields).map(([field, what]) => ({ field, name: columnName(field), type: columnType(what) }))

export const columnsOf = (list: List): readonly Column[] => [...rowColumns, ...fieldColumns(list).map(({ name, type }) => ({ name, type }))]
