import { authorityOf, trainingAuthority } from '../../framework/authorities.ts'
import { sayDate } from '../../reading/dates.ts'
import { authoritiesTable } from '../authorities-table.ts'
import type { ChildrenCounted } from '../children.ts'
import { type Cut } from '../cut.ts'
import { allGrades, gradeName } from '../grade-names.ts'
import type { Outcome, Table } from '../outcome.ts'
import { pictureOf } from '../picture/draw.ts'
import type { Picture } from '../picture/picture.ts'
import { sayCut } from '../profile.ts'
import { tableOf, type TableName } from '../tables.ts'
import { yearsTable } from '../years-table.ts'
import { revisionsOf, type Revision } from './revisions.ts'

/** A table of a release and its picture, as computed on the day that the release was made. */
export interface ReleaseTable {
  readonly name: ReleaseTableName
  readonly table: Table
  readonly picture: Picture | null
}

/** Everything that a release says. Once made it never changes: a later release lists what was corrected. */
export interface ReleaseContent {
  readonly cut: Cut
  /** What the four grades are called in it. */
  readonly grades: readonly string[]
  readonly says: string
  readonly tables: readonly ReleaseTable[]
  /** Tables that were left out, with why. */
  readonly leftOut: readonly string[]
  /** Every published outcome that it could be made of. */
  readonly outcomes: readonly Outcome[]
  /** What is otherwise now than in the release before. */
  readonly revisions: readonly Revision[]
}

/** What the address of each table is called, its short name on a sheet and in a list, in the order of a release. */
export const releaseTableNames = {
  judgements: 'All judgements', regions: 'By region', types: 'By type of authority', authorities: 'Each authority', years: 'Over time',
  'change-help': 'Change, help and protection', 'change-looked-after': 'Change, looked after', 'change-again': 'Change, inspected again',
  'in-need': 'Children in need', 'looked-after': 'Children looked after', 'on-plans': 'Children on plans', boards: 'Boards, overall', 'boards-help': 'Boards, help and protection',
  1: 'Printed table 1', 2: 'Printed table 2', 3: 'Printed table 3', 4: 'Printed table 4', 5: 'Printed table 5', mi: 'Management information',
} as const satisfies { readonly [name in TableName | 'authorities' | 'years']: string }
export type ReleaseTableName = `${keyof typeof releaseTableNames}`

/** Those of every release; what one of 2014 printed as well is asked for by name. */
export const usualTables: readonly ReleaseTableName[] = ['judgements', 'regions', 'types', 'authorities', 'years', 'change-help', 'change-looked-after', 'change-again', 'in-need', 'looked-after', 'on-plans', 'boards', 'boards-help']

const childrenTables: readonly ReleaseTableName[] = ['in-need', 'looked-after', 'on-plans']

export interface ReleaseOrder {
  readonly cut: Cut
  readonly tables: readonly ReleaseTableName[]
  /** All that the register holds. */
  readonly outcomes: readonly Outcome[]
  readonly children: ChildrenCounted | null
  readonly previous: Pick<ReleaseContent, 'cut' | 'outcomes'> | null
}

const tableNamed = (name: ReleaseTableName, { outcomes, cut, children }: ReleaseOrder): Table | null => {
  if (name === 'authorities') return authoritiesTable(outcomes, cut)
  if (name === 'years') return yearsTable(outcomes, cut)
  if (!childrenTables.includes(name)) return tableOf(name, outcomes, cut, { on: '', source: '', authorities: [] })
  return children ? tableOf(name, outcomes, cut, children) : null
}

const whyLeftOut = (name: ReleaseTableName, table: Table | null): string =>
  `${releaseTableNames[name]}: ${table === null ? 'no count of children on or before this day is held.' : table.notes.find((note) => note.includes('register holds no')) ?? 'there is nothing to count.'}`

/** The whole release. Children are counted only where their count is no later than the release. */
export const makeRelease = (order: ReleaseOrder): ReleaseContent => {
  const { cut, outcomes, previous } = order
  const children = order.children && order.children.on <= (cut.inspectedTo ?? cut.publishedBy) ? order.children : null
  const grades = allGrades.map((grade) => gradeName(grade, cut.publishedBy))
  const published = outcomes.filter((one) => one.published <= cut.publishedBy && one.authority !== trainingAuthority.code && authorityOf(one.authority) !== undefined)
  const made = order.tables.map((name) => ({ name, table: tableNamed(name, { ...order, children }) }))
  return {
    cut, grades, says: sayCut(cut),
    tables: made.flatMap(({ name, table }) => (table?.rows.length ? [{ name, table, picture: pictureOf(name, table, grades) }] : [])),
    leftOut: made.flatMap(({ name, table }) => (table?.rows.length ? [] : [whyLeftOut(name, table)])),
    outcomes: published, revisions: previous ? revisionsOf(previous, outcomes) : [],
  }
}

/** `September 2014`: the month of the day up to which reports were published names a release. */
export const sayRelease = (cut: Cut): string => sayDate(cut.publishedBy).replace(/^\d+ /, '')
/** `2014-09`: its address. */
export const releaseAddress = (cut: Cut): string => cut.publishedBy.slice(0, 7)
