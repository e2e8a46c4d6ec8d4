import { boardTable } from './boards.ts'
import { changeTable, comparisons } from './change.ts'
import { childrenTable, type ChildrenCounted } from './children.ts'
import type { Cut } from './cut.ts'
import type { Outcome, Table } from './outcome.ts'
import { placeTable } from './places.ts'
import { profileTable } from './profile.ts'
import { managementInformation, table1, table2, table3, table4, table5 } from './release-2014.ts'

/** Every table that can be asked for by name. `children` is null where nobody has imported how many children live where. */
export const tables = {
  mi: managementInformation, 1: table1, 2: table2, 3: table3, 4: table4, 5: table5,
  judgements: profileTable,
  regions: (outcomes: readonly Outcome[], cut: Cut) => placeTable(outcomes, cut, 'region'),
  types: (outcomes: readonly Outcome[], cut: Cut) => placeTable(outcomes, cut, 'type'),
  'in-need': (outcomes: readonly Outcome[], cut: Cut, children: ChildrenCounted) => childrenTable(outcomes, cut, children, 'inNeed'),
  'looked-after': (outcomes: readonly Outcome[], cut: Cut, children: ChildrenCounted) => childrenTable(outcomes, cut, children, 'lookedAfter'),
  'on-plans': (outcomes: readonly Outcome[], cut: Cut, children: ChildrenCounted) => childrenTable(outcomes, cut, children, 'onPlans'),
  'change-help': (outcomes: readonly Outcome[], cut: Cut) => changeTable(outcomes, cut, comparisons.help),
  'change-looked-after': (outcomes: readonly Outcome[], cut: Cut) => changeTable(outcomes, cut, comparisons.lookedAfter),
  'change-again': (outcomes: readonly Outcome[], cut: Cut) => changeTable(outcomes, cut, comparisons.again),
  boards: (outcomes: readonly Outcome[], cut: Cut) => boardTable(outcomes, cut, 'OE'),
  'boards-help': (outcomes: readonly Outcome[], cut: Cut) => boardTable(outcomes, cut, 'HP'),
} as const satisfies { readonly [name: string]: (outcomes: readonly Outcome[], cut: Cut, children: ChildrenCounted) => Table }

export type TableName = `${keyof typeof tables}`
export const tableNames = ['mi', '1', '2', '3', '4', '5', 'judgements', 'regions', 'types', 'in-need', 'looked-after', 'on-plans', 'change-help', 'change-looked-after', 'change-again', 'boards', 'boards-help'] as const satisfies readonly TableName[]
export const isTableName = (name: string): name is TableName => (tableNames as readonly string[]).includes(name)

/** A table by its name. */
export const tableOf = (name: TableName, outcomes: readonly Outcome[], cut: Cut, children: ChildrenCounted): Table => tables[name](outcomes, cut, children)
