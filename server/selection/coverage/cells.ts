import type { Crossing, CountedValue } from '#db/queries/coverage.ts'
import { inOrderOfNames } from '../names.ts'
import type { CoverageFacet } from './coverage-facets.ts'

/** How many stand in each cell. With one facet the second group is empty. */
export type Cells = ReadonlyMap<string, number>
export const cellOf = (row: string, column: string): string => `${row}|${column}`

const groupsIn = (facet: CoverageFacet | null, value: CountedValue | undefined): readonly string[] => (facet === null ? [''] : value ? facet.groupsOf(value.value, value.on) : [])

/** Children by cell, from how many have which values: one with two teams stands in both. */
export const cellsOfCrossings = (crossings: readonly Crossing[], rows: CoverageFacet, columns: CoverageFacet | null): Cells => {
  const cells = new Map<string, number>()
  for (const { values, children } of crossings) {
    for (const row of groupsIn(rows, values[0])) for (const column of groupsIn(columns, values[1])) cells.set(cellOf(row, column), (cells.get(cellOf(row, column)) ?? 0) + children)
  }
  return cells
}

/** In which groups of a facet each child stands. */
export type GroupsOfChildren = ReadonlyMap<string, ReadonlySet<string>>

/** The same for some children, one by one. A child of whom a facet says nothing is in none of its cells. */
export const cellsOfChildren = (children: readonly string[], rows: GroupsOfChildren, columns: GroupsOfChildren | null): Cells => {
  const cells = new Map<string, number>()
  for (const child of children) {
    for (const row of rows.get(child) ?? []) for (const column of columns ? columns.get(child) ?? [] : ['']) cells.set(cellOf(row, column), (cells.get(cellOf(row, column)) ?? 0) + 1)
  }
  return cells
}

/** Teams and workers can be hundreds: the largest, and every one that has a case. */
const namesShown = 12

export interface ShownGroups {
  readonly shown: readonly string[]
  /** Teams or workers without a case that are left out. */
  readonly left: number
}

/**
 * The groups of a facet that occur: those of the specification in its order, names by their size, and what is not known last.
 * `sizes`: children (or cases, where no list has the facet) by group; `withCase`: groups in which a case stands.
 */
export const groupsShown = ({ fixed, unknown, column }: CoverageFacet, sizes: ReadonlyMap<string, number>, withCase: ReadonlySet<string>): ShownGroups => {
  const occurs = (group: string): boolean => sizes.has(group) || withCase.has(group)
  const others = [...new Set([...sizes.keys(), ...withCase])].filter((group) => !fixed.includes(group) && !unknown.includes(group))
    .toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || inOrderOfNames(a, b))
  const some = others.filter((group, index) => index < namesShown || withCase.has(group))
  // What is marked by hand has its answers from the first day.
  return { shown: [...fixed.filter((group) => column === null || occurs(group)), ...some, ...unknown.filter(occurs)], left: others.length - some.length }
}

/** How many stand in each group along one side. */
export const sizesAlong = (cells: Cells, side: 'rows' | 'columns'): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>()
  for (const [cell, count] of cells) {
    const bar = cell.indexOf('|')
    const group = side === 'rows' ? cell.slice(0, bar) : cell.slice(bar + 1)
    sizes.set(group, (sizes.get(group) ?? 0) + count)
  }
  return sizes
}

/**
 * How a cell is shaded. nobody: no child is there. none: children, and no case. fewer: fewer cases than the children's share would give,
 * in whole cases. share: that many or more.
 */
export type Level = 'nobody' | 'none' | 'fewer' | 'share'

/** `all` is null where no list says it. Nothing follows from a level: it says what is so. */
export const levelOf = (cases: number, all: number | null, casesTogether: number, allTogether: number): Level => {
  if (cases === 0) return all === 0 ? 'nobody' : 'none'
  const expected = all === null || allTogether === 0 ? 0 : (casesTogether * all) / allTogether
  return cases < Math.round(expected) ? 'fewer' : 'share'
}
