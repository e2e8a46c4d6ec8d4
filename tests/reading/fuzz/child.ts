import { oneCase } from './one-case.ts'
import { judge } from './judge.ts'

/**
 * Reads case after case in a process of its own, so that one that never ends, or takes the process with it, is somebody
 * else's to see. Says of each that it begins, and what came of it.
 */
export type Word =
  | { readonly begins: number }
  | { readonly ends: number; readonly kind: string; readonly what: string; readonly outcome: 'read' | 'refused' | 'fault'; readonly wrong: string | null; readonly milliseconds: number }

const tell = (word: Word): Promise<void> => new Promise((done) => process.send!(word, () => done()))

async function run(seed: string, from: number, to: number): Promise<void> {
  for (let number = from; number < to; number++) {
    await tell({ begins: number })
    const one = oneCase(seed, number)
    const start = performance.now()
    try {
      const { wrong, outcome } = judge(one)
      await tell({ ends: number, kind: one.kind, what: one.what, outcome, wrong, milliseconds: performance.now() - start })
    } catch (fault) {
      await tell({ ends: number, kind: one.kind, what: one.what, outcome: 'fault', wrong: (fault as Error).stack ?? String(fault), milliseconds: performance.now() - start })
    }
  }
  process.disconnect()
}

const [, , seed, from, to] = process.argv
await run(seed!, Number(from), Number(to))
