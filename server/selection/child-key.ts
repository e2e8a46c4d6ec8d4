import { joinKey, readKey } from '#annex-a/reading/cells/text.ts'

/** The normalised ID that joins lists 1 to 10, by the readers that made it: an ID typed here is taken as one in a cell is. Null where nothing is left. */
export const keyOfChild = (typed: string): string | null => {
  const { value } = readKey({ column: 0, kind: 'text', value: typed, shown: typed })
  return value === null || value === '' ? null : joinKey(String(value))
}
