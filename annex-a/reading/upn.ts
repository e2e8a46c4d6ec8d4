import type { ReadRow } from './checked.ts'

/** A unique pupil number: a letter, eleven figures, and a figure or (while it is temporary) a letter. */
const UPN = /^[a-z]\d{11}[a-z0-9]$/i

/** Whether an ID is one that schools give and not the authority. It joins nothing: the lists have no UPN to compare it with. */
export const isUpn = (id: unknown): boolean => typeof id === 'string' && UPN.test(id)

/** A row that gives a UPN where it may is a row of nobody on the lists. */
export const unlessUpn = (row: ReadRow): ReadRow => (isUpn(row.values['childId']) ? { ...row, childKey: null } : row)
