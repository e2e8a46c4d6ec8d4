import type { Seen } from './child.ts'
import type { Mutant } from './mutant.ts'

interface Ran { readonly key: string; readonly start: number; readonly end: number }

/** Which test files run the function that a mutant stands in: the others cannot find it. The quickest come first. */
export class Covered {
  private readonly byPath = new Map<string, Ran[]>()
  private readonly seen = new Map<string, Omit<Seen, 'ran'> & { readonly ran: ReadonlySet<string> }>()

  constructor(seen: readonly Seen[]) {
    for (const one of seen) this.seen.set(one.file, { ...one, ran: new Set(one.ran) })
    for (const key of new Set(seen.flatMap(({ ran }) => ran))) {
      const [path, start, end] = key.split(' ') as [string, string, string]
      this.byPath.set(path, [...(this.byPath.get(path) ?? []), { key, start: Number(start), end: Number(end) }])
    }
  }

  filesFor(mutant: Mutant, files: readonly string[], cost: 'all' | 'ofOneRule'): string[] {
    const around = (this.byPath.get(mutant.path) ?? []).filter(({ start, end }) => start <= mutant.start && mutant.end <= end)
    const innermost = around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
    return files.filter((file) => innermost === undefined || this.seen.get(file)?.ran.has(innermost.key) !== false)
      .toSorted((a, b) => (this.seen.get(a)?.[cost] ?? 0) - (this.seen.get(b)?.[cost] ?? 0))
  }
}
