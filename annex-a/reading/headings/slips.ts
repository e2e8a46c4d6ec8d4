/**
 * How many slips of the keyboard lie between two words: a letter too many, too few, wrong, or two neighbours swapped.
 * Small words are not worth asking about: one slip makes another word of them.
 */
export function slips(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + wrong)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      row[j] = least
    }
    before = above
    above = row
  }
  return above[b.length]!
}

/** One slip in a word of five letters or more, two in one of eight. */
export const nearlySame = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length)
  const most = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0
  return Math.abs(a.length - b.length) <= most && slips(a, b) <= most
}
