import { isDocument, type ListId } from '../specification/grammar/list.ts'

/** Excel's limit. */
const LONGEST = 31

/**
 * Gives out sheet names that Excel takes: not too long, without `[]:*?/\`, without a quotation mark at either end, and each
 * once, whatever its case, and none that was given `before`. A name that cannot be kept as it is gives way to `otherwise`; the same again has a number: `Notes (2)`.
 */
export function sheetNames(before: readonly string[] = []): (wanted: string, otherwise?: string) => string {
  // Excel keeps this name for itself.
  const taken = new Set(['history', ...before.map((name) => name.toLowerCase())])
  const take = (name: string): string => {
    taken.add(name.toLowerCase())
    return name
  }
  const isFree = (name: string): boolean => !taken.has(name.toLowerCase())
  return (wanted, otherwise = wanted) => {
    if (legal(wanted) === wanted && wanted.length <= LONGEST && isFree(wanted)) return take(wanted)
    const plain = legal(otherwise)
    let name = plain.slice(0, LONGEST).trim()
    for (let n = 2; !isFree(name); n++) name = `${plain.slice(0, LONGEST - ` (${n})`.length).trim()} (${n})`
    return take(name)
  }
}

const legal = (name: string): string =>
  name.replace(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, ' ').replace(/\s+/g, ' ').replace(/^[' ]+|[' ]+$/g, '') || 'Sheet'

/** What the sheet of a list or document is called, so that it is known again: `List 7`, `2.03`. */
export const sheetNameOf = (id: ListId): string => (isDocument(id) ? id : `List ${id}`)
