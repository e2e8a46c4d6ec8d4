/**
 * How two different IDs are nearly the same: `form` where they differ only by zeros in front, spaces or signs; `slip`
 * where a hand slipped once: a character changed, left out, put in or swapped with the next. Null where they are not.
 */
export const nearlyEqual = (one: string, other: string): 'form' | 'slip' | null => nearlyEqualPlain(plainId(one), plainId(other))

/** The same of IDs that `plainId` has made plain. */
export function nearlyEqualPlain(a: string, b: string): 'form' | 'slip' | null {
  if (a === b) return 'form'
  // In short IDs a slip is another child more often than not.
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return null
  return isOneSlip(a, b) ? 'slip' : null
}

const SHORTEST = 4
export const plainId = (id: string): string => id.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '').replace(/o/g, '0').replace(/^0+(?=.)/, '')

function isOneSlip(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
