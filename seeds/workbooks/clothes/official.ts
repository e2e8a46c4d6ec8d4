import { byKind } from '#annex-a/specification/grammar/field.ts'
import type { Field } from '#annex-a/specification/grammar/field.ts'
import { sheetNameOf } from '#annex-a/outgoing/sheet-names.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import type { MadeRow, MadeValue } from '../fill.ts'
import type { Cell, SheetPlan } from './plan.ts'

/** Code sets whose tokens are this product's own: people write the words. */
const inWords = new Set(['gender', 'categoryOfAbuse', 'eligibility', 'suitability', 'providerJudgement'])

export const realDate = (iso: string): Date => new Date(`${iso}T00:00:00Z`)
/** Planted defects may put anything into a field: what is no date goes into the cell as it is. */
export const isDay = (value: MadeValue): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))

const sayCode = (set: string, value: MadeValue): MadeValue => {
  const code = codeSets[set]!.codes.find(({ token }) => token === value)
  if (!code) return value
  if (set === 'placementLocation') return code.also?.[0] ?? code.means
  return inWords.has(set) ? code.means : code.token
}

const asIs = () => (value: MadeValue): Cell => value

const officially = byKind<(value: MadeValue) => Cell>({
  child: asIs, reference: asIs, text: asIs, count: asIs, hours: asIs, age: asIs,
  yesNo: () => (value) => value === 'U' ? 'Unknown' : value,
  date: () => (value) => isDay(value) ? realDate(value) : value,
  code: (field) => (value) => sayCode(field.codes, value),
})

const column = (name: string, field: Field): SheetPlan['columns'][number] => {
  const say = officially(field)
  return { heading: field.label, field: name, cell: (row: MadeRow) => say(row[name] ?? null) }
}

/** A list or document as Annex A prints it: its own headings in its own order, codes, real dates. */
export const officialSheet = (number: ListId, rows: readonly MadeRow[]): SheetPlan => ({
  list: number,
  name: sheetNameOf(number),
  above: [],
  columns: Object.entries(listOf(number).fields).map(([name, field]) => column(name, field)),
  rows,
  below: [],
  isHidden: () => false,
})
