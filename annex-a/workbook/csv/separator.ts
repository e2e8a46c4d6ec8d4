const CANDIDATES = [',', ';', '\t'] as const
const RECORDS = 50

/** How the cells of a CSV file are parted, and where its records begin. */
export interface Separation {
  readonly separator: string
  /** Characters before the first record: Excel's `sep=;` line, which it does not show as a row. */
  readonly skip: number
}

/** Decided by the first records of the file. */
export function separationOf(start: string): Separation {
  const told = /^sep=(.)(\r\n|\r|\n|$)/i.exec(start)
  if (told) return { separator: told[1]!, skip: told[0].length }
  const counts = countOutsideQuotes(start)
  let best = { separator: ',' as string, agreeing: 0, total: 0 }
  for (const [i, separator] of CANDIDATES.entries()) {
    const { agreeing, total } = agreement(counts.map((record) => record[i]!))
    if (agreeing > best.agreeing || (agreeing === best.agreeing && total > best.total)) best = { separator, agreeing, total }
  }
  return { separator: best.separator, skip: 0 }
}

/** For each of the first records, how many of each candidate stand outside quotation marks. */
function countOutsideQuotes(start: string): number[][] {
  const counts: number[][] = []
  let record = CANDIDATES.map(() => 0)
  let quoted = false
  for (const character of start) {
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '\n' || character === '\r') {
      counts.push(record)
      if (counts.length === RECORDS) return counts
      record = CANDIDATES.map(() => 0)
    } else {
      const candidate = (CANDIDATES as readonly string[]).indexOf(character)
      if (candidate >= 0) record[candidate]!++
    }
  }
  counts.push(record)
  return counts
}

/** A separator parts every record into as many cells; a comma in prose comes now and then. */
function agreement(counts: readonly number[]): { agreeing: number; total: number } {
  const sizes = new Map<number, number>()
  for (const count of counts) if (count > 0) sizes.set(count, (sizes.get(count) ?? 0) + 1)
  return { agreeing: Math.max(0, ...sizes.values()), total: counts.reduce((sum, count) => sum + count, 0) }
}
