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
    let name = upTo(plain, LONGEST)
    for (let n = 2; !isFree(name); n++) name = `${upTo(plain, LONGEST - ` (${n})`.length)} (${n})`
    return take(name)
  }
}

/** Cut after a word; inside one only where it is longer than half of all that there is room for. */
const upTo = (name: string, most: number): string => {
  if (name.length <= most) return name
  const words = name.slice(0, most + 1).replace(/ [^ ]*$/, '').trim()
  return words.length >= most / 2 && words.length <= most ? words.replace(/[,;]$/, '').replace(/(?: (?:and|as|in|it|of|or|that|the|they|to|was|were|with))+$/i, '').trim() : name.slice(0, most).trim()
}

const legal = (name: string): string =>
  name.replace(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, ' ').replace(/\s+/g, ' ').replace(/^[' ]+|[' ]+$/g, '') || 'Sheet'

/** What the sheet of a list or document is called, so that it is known again: `List 7`, `2.03`. */
export const sheetNameOf = (id: ListId): string => (isDocument(id) ? id : `List ${id}`)
