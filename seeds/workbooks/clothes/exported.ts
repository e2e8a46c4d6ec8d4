import type { List, ListNumber } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import type { MadeRow } from '../fill.ts'
import type { MadeLists } from '../make.ts'
import { wards } from '../names.ts'
import type { Random } from '../random.ts'
import { headingOf, squash } from './headings.ts'
import { realDate } from './official.ts'
import type { Cell, Column, SheetPlan } from './plan.ts'
import { writerOf } from './values.ts'

const sheetNames: readonly ((list: List) => string)[] = [
  ({ number }) => `List_${number}`,
  ({ number, name }) => `List ${number} - ${name}`,
  ({ number }) => `Annex A List ${number}`,
  ({ name }) => name,
]

/** Columns that an authority adds for itself. No child's name among them. */
const extras = (made: MadeLists): readonly Column[] => {
  const groups = new Map(made.siblings.flatMap((ids, i) => ids.map((id) => [id, `SG${1001 + i}`])))
  const id = (row: MadeRow): string => String(row['childId'] ?? row['reference'])
  return [
    { heading: 'Ward', field: null, cell: (row) => wards[Number(id(row).replaceAll(/\D/g, '')) % wards.length]! },
    { heading: 'Sibling group', field: null, cell: (row) => groups.get(id(row)) ?? null },
    { heading: 'Comments', field: null, cell: (_, index) => index % 17 === 5 ? 'Checked by performance team' : null },
    { heading: 'Row checked', field: null, cell: () => 'Yes' },
  ]
}

const columnsOf = (made: MadeLists, list: List, authority: Random, own: Random): readonly Column[] => {
  const fields = Object.entries(list.fields).map(([name, field]): Column => {
    const write = writerOf(field, own.fork(name))
    return { heading: headingOf(list, field, authority, own), field: name, cell: (row, index) => write(row[name] ?? null, index) }
  })
  const taken = new Set(fields.map(({ heading }) => squash(heading)))
  const [first, ...rest] = fields
  const added = own.shuffle(extras(made)).filter(({ heading }) => !taken.has(squash(heading))).slice(0, own.int(0, 2))
  return [first!, ...(own.chance(0.6) ? own.shuffle([...rest, ...added]) : [...rest, ...added])]
}

const above = (made: MadeLists, list: List, own: Random): readonly (readonly Cell[])[] => ({
  nothing: [],
  title: [[`List ${list.number}: ${list.name}`]],
  report: [[`${made.authority} County Council - Annex A list ${list.number}`], ['Extracted', realDate(made.inspectionDate)], []],
})[own.weighted({ nothing: 40, title: 25, report: 35 }) as 'nothing' | 'title' | 'report']

/** A list in an authority's own clothes: other headings and order, words for codes, dates as text, and nothing that contradicts the official one. */
export const exportedSheet = (made: MadeLists, number: ListNumber, random: Random): SheetPlan => {
  const [list, own] = [listOf(number), random.fork(`sheet ${number}`)]
  const name = random.fork('sheet names').pick(sheetNames)(list)
  const hides = own.chance(0.4) ? own.int(9, 60) : 0
  return {
    list: number,
    name,
    above: above(made, list, own),
    columns: columnsOf(made, list, random.fork('headings'), own),
    rows: made.lists[number],
    below: own.chance(0.45) ? [[], ['End of report']] : [],
    isHidden: (index) => hides > 0 && index % hides === hides - 1,
  }
}

/** A sheet that is no list: somebody's notes, which a reader must name and leave alone. */
export const notesSheet = (made: MadeLists): SheetPlan => ({
  list: null,
  name: 'Read me',
  above: [[`${made.authority} County Council`], ['Produced by the performance team for the inspection'], ['All people and places in this file are invented']],
  columns: [], rows: [], below: [], isHidden: () => false,
})
