/** A run of words of a text; `same`: it stands in the other text too. */
export interface TextRun { readonly text: string; readonly same: boolean }

/** Above this many pairs of words the middle of two texts is marked whole: nobody reads which words of pages and pages stayed. */
const mostPairs = 4_000_000

/** Words and the marks between them, each with the space behind it: a text cut so is joined again to the very same. */
const wordsOf = (text: string): readonly string[] => text.match(/\s*(?:[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\S)\s*/gu) ?? (text ? [text] : [])

/** How long the longest run of words in common is, from each pair of places to the end. */
const lengths = (a: readonly string[], b: readonly string[]): readonly Uint32Array[] => {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) {
    rows[i]![j] = a[i] === b[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!)
  }
  return rows
}

type Kept = readonly [before: readonly boolean[], after: readonly boolean[]]

/** Which words of either are in both, in the same order. */
const inBoth = (a: readonly string[], b: readonly string[]): Kept => {
  const [before, after] = [a.map(() => false), b.map(() => false)]
  if (a.length * b.length > mostPairs) return [before, after]
  const rows = lengths(a, b)
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) [before[i++], after[j++]] = [true, true]
    else if (rows[i + 1]![j]! >= rows[i]![j + 1]!) i++
    else j++
  }
  return [before, after]
}

const runs = (words: readonly string[], same: readonly boolean[]): readonly TextRun[] => words.reduce<TextRun[]>((made, word, at) => {
  const last = made.at(-1)
  if (last && last.same === same[at]) made[made.length - 1] = { text: last.text + word, same: last.same }
  else made.push({ text: word, same: same[at]! })
  return made
}, [])

/** Two texts with the words marked that are in one of them only. The runs of each, joined, are the text. */
export const textsApart = (before: string, after: string): { readonly before: readonly TextRun[]; readonly after: readonly TextRun[] } => {
  const [was, is] = [wordsOf(before), wordsOf(after)]
  const [bare, now] = [was.map((word) => word.trim()), is.map((word) => word.trim())]
  const shorter = Math.min(bare.length, now.length)
  let head = 0
  while (head < shorter && bare[head] === now[head]) head++
  let tail = 0
  while (tail < shorter - head && bare.at(-1 - tail) === now.at(-1 - tail)) tail++
  const middle = inBoth(bare.slice(head, bare.length - tail), now.slice(head, now.length - tail))
  const all = (same: readonly boolean[]): readonly boolean[] => [...Array.from({ length: head }, () => true), ...same, ...Array.from({ length: tail }, () => true)]
  return { before: runs(was, all(middle[0])), after: runs(is, all(middle[1])) }
}
