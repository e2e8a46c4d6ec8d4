import { listIdOf, type ListId } from '#annex-a/specification/grammar/list.ts'

/**
 * Lists stand in integer columns, and so do the documents, by their number without its point: 2.03, 2.06 and 2.07 are 203,
 * 206 and 207. This is the only place that knows; 0 stands for "no list" where a column cannot be empty.
 */
export const keptList = (id: ListId): number => (typeof id === 'number' ? id : Number(id.replace('.', '')))

/** The list or document that an integer column names. Throws RangeError where it names none. */
export const listKept = (kept: number): ListId => {
  const id = listIdOf(kept > 200 ? `2.${String(kept).slice(1)}` : String(kept))
  if (id === undefined) throw new RangeError(`${kept} is no list and no document`)
  return id
}
