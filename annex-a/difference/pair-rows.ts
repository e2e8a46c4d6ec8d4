import { sameCell, type ComparedRow } from './row.ts'

export interface Pairs {
  readonly pairs: readonly (readonly [before: ComparedRow, after: ComparedRow])[]
  readonly gone: readonly ComparedRow[]
  readonly added: readonly ComparedRow[]
}

/** Of more rows of one key than this, only equal ones are paired: comparing each with each would take for ever. */
export const mostCompared = 60
/** Rows of a child that has several are the same row only where so large a part of their cells agrees. */
const ENOUGH = 0.5

/**
 * Which row of one version is which of the other. Equal rows of a key first, in their order; then, where a child has one row
 * left on each side, these two; where it has more, those that agree most, if they agree enough.
 */
export function pairRows(before: readonly ComparedRow[], after: readonly ComparedRow[]): Pairs {
  const [a, b] = [byKey(before), byKey(after)]
  const pairs: [ComparedRow, ComparedRow][] = []
  const gone: ComparedRow[] = []
  const added: ComparedRow[] = []
  for (const [key, rows] of a) {
    const others = b.get(key)
    if (!others) { gone.push(...rows); continue }
    if (key !== null && rows.length === 1 && others.length === 1) {
      pairs.push([rows[0]!, others[0]!])
      continue
    }
    const left = pairAlike(pairEqual(rows, others, pairs), pairs)
    gone.push(...left.before)
    added.push(...left.after)
  }
  for (const [key, rows] of b) if (!a.has(key)) added.push(...rows)
  return { pairs, gone, added }
}

const byKey = (rows: readonly ComparedRow[]): Map<string | null, ComparedRow[]> => Map.groupBy(rows, ({ key }) => key)

interface Rest { readonly before: readonly ComparedRow[]; readonly after: readonly ComparedRow[] }

function pairEqual(before: readonly ComparedRow[], after: readonly ComparedRow[], pairs: [ComparedRow, ComparedRow][]): Rest {
  const waiting = new Map<string, ComparedRow[]>()
  for (const row of after) {
    const one = signature(row)
    const same = waiting.get(one)
    if (same) same.push(row)
    else waiting.set(one, [row])
  }
  const left = before.filter((row) => {
    const match = waiting.get(signature(row))?.shift()
    if (match) pairs.push([row, match])
    return !match
  })
  return { before: left, after: [...waiting.values()].flat().sort((x, y) => x.number - y.number) }
}

const signature = ({ cells }: ComparedRow): string => JSON.stringify(Object.keys(cells).sort().map((name) => [name, cells[name]!.value, cells[name]!.written]))

function pairAlike({ before, after }: Rest, pairs: [ComparedRow, ComparedRow][]): Rest {
  if (before.length > mostCompared || after.length > mostCompared) return { before, after }
  const candidates = before.flatMap((a) => after.map((b) => ({ a, b, agree: agreement(a, b) }))).filter(({ agree }) => agree >= ENOUGH)
    .sort((x, y) => y.agree - x.agree || x.a.number - y.a.number || x.b.number - y.b.number)
  const taken = new Set<ComparedRow>()
  for (const { a, b } of candidates) {
    if (taken.has(a) || taken.has(b)) continue
    taken.add(a).add(b)
    pairs.push([a, b])
  }
  return { before: before.filter((row) => !taken.has(row)), after: after.filter((row) => !taken.has(row)) }
}

/** The part of the cells filled in the emptier of the two that are the same in both: a row whose blanks were filled agrees wholly. */
function agreement(a: ComparedRow, b: ComparedRow): number {
  const [fewer, more] = Object.keys(a.cells).length <= Object.keys(b.cells).length ? [a, b] : [b, a]
  const names = Object.keys(fewer.cells)
  const same = names.filter((name) => more.cells[name] !== undefined && sameCell(fewer.cells[name]!, more.cells[name]!)).length
  return names.length === 0 ? 0 : same / names.length
}
