import { namedColumns } from '../../reading/headings/named-columns.ts'
import { plainHeading } from '../../reading/headings/normalise.ts'
import { saysNothing } from '../../reading/cells/blank-words.ts'
import { textOf, tidy } from '../../reading/cells/result.ts'
import type { FindingLine } from '../../shown/finding-lines.ts'
import { columnLetter } from '../../workbook/a1.ts'
import type { Cell, Workbook } from '../../workbook/cells.ts'
import type { ChildrenThere } from '../children.ts'
import { authorityCalled } from './called.ts'

type Field = 'authority' | 'inNeed' | 'lookedAfter' | 'onPlans'

/** What a spreadsheet of how many children live where has above its columns. */
export const childrenColumns: Readonly<Record<Field, readonly string[]>> = {
  authority: ['Authority', 'Local authority', 'LA', 'Name'],
  inNeed: ['Children in need', 'In need', 'CIN'],
  lookedAfter: ['Looked after', 'Children looked after', 'CLA'],
  onPlans: ['On a child protection plan', 'Child protection plans', 'On plans', 'CPP'],
}
const known = new Map(Object.entries(childrenColumns).flatMap(([field, names]) => names.map((name) => [plainHeading(name), field as Field] as const)))

/** Either every row, or what is wrong with them. */
export interface ReadChildren {
  readonly rows: readonly ChildrenThere[]
  readonly wrong: readonly FindingLine[]
  readonly wrongCount: number
}

const MOST_TOLD = 200

/** How many children live in each authority. What the source held back (“x”, “:”, “c”, a dash, nothing) is null. Throws UnreadableFile. */
export function readChildren(workbook: Workbook): ReadChildren {
  const rows: ChildrenThere[] = []
  const told: Omit<FindingLine, 'number'>[] = []
  for (const sheet of workbook.sheets) {
    const headings = namedColumns(sheet, (heading) => known.get(plainHeading(heading)), ['authority', 'inNeed'])
    if (!headings) continue
    for (const row of sheet.rows()) {
      if (row.number <= headings.row) continue
      const cellOf = (field: Field): Cell | undefined => row.cells.find(({ column }) => column === headings.columns.get(field)?.at)
      const wrong = (field: Field, message: string, fix: string): null => {
        const column = columnLetter(headings.columns.get(field)?.at ?? 0)
        const cell = cellOf(field)
        told.push({ sheet: sheet.name, row: row.number, column, header: childrenColumns[field][0]!, list: null, field: null, cell: `${column}${row.number}`, value: cell ? tidy(textOf(cell)).slice(0, 200) : null, beside: null, message, fix })
        return null
      }
      const name = cellOf('authority')
      if (!name) continue
      const authority = authorityCalled(tidy(textOf(name)))
      if (!authority) wrong('authority', 'This is none of the 152 authorities', 'Write its name or its three-digit code, and leave out totals of regions and of England')
      else if (rows.some((one) => one.authority === authority.code)) wrong('authority', `${authority.name} is there already`, 'Leave one of the rows out')
      const count = (field: Field): number | null => countIn(cellOf(field), () => wrong(field, 'This is no number of children', 'Write a whole number, or leave the cell empty where the source held it back'))
      const counted = { inNeed: count('inNeed'), lookedAfter: count('lookedAfter'), onPlans: count('onPlans') }
      if (authority) rows.push({ authority: authority.code, ...counted })
    }
  }
  if (!rows.length && !told.length) told.push({ sheet: null, row: null, column: null, header: null, list: null, field: null, cell: null, value: null, beside: null, message: 'We found no numbers of children', fix: `Give the columns headings: ${Object.values(childrenColumns).map(([first]) => first).join(', ')}` })
  return { rows: told.length ? [] : rows, wrong: told.slice(0, MOST_TOLD).map((line, n) => ({ number: n + 1, ...line })), wrongCount: told.length }
}

const heldBack = ['x', 'c', 'z', 'u', 'low']

const countIn = (cell: Cell | undefined, wrong: () => null): number | null => {
  const text = cell ? tidy(textOf(cell)).replaceAll(',', '') : ''
  if (!text || saysNothing(text) || heldBack.includes(text.toLowerCase())) return null
  return /^\d{1,7}$/.test(text) ? Number(text) : wrong()
}
