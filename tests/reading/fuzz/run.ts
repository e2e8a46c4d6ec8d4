import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Word } from './child.ts'

export interface Failure { readonly number: number; readonly kind: string; readonly what: string; readonly wrong: string }
/** How many cases of each kind were read and how many refused, what went wrong, and the slowest of them. */
export interface Run {
  readonly counts: Map<string, { read: number; refused: number }>
  readonly failures: Failure[]
  slowest: { readonly number: number; readonly milliseconds: number }
  cases: number
}

export interface Limits {
  /** A case that takes longer hangs. */
  readonly milliseconds: number
  /** Memory of the process that reads, in megabytes. */
  readonly megabytes: number
  /** Stop after so many failures: the first few tell. */
  readonly failures: number
}
const LIMITS: Limits = { milliseconds: 5_000, megabytes: 256, failures: 20 }

/** Reads cases `from` up to, not including, `to`. A case that hangs or kills its process is a failure, and the next one goes on. */
export async function runCases(seed: string, from: number, to: number, limits: Partial<Limits> = {}): Promise<Run> {
  const most = { ...LIMITS, ...limits }
  const run: Run = { counts: new Map(), failures: [], slowest: { number: from, milliseconds: 0 }, cases: 0 }
  for (let next = from; next < to && run.failures.length < most.failures; ) next = await inOneProcess(seed, next, to, run, most)
  return run
}

function inOneProcess(seed: string, from: number, to: number, run: Run, most: Limits): Promise<number> {
  const child = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), [seed, String(from), String(to)], { execArgv: [`--max-old-space-size=${most.megabytes}`], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  let now = from
  let open = true
  let last = ''
  let hung: NodeJS.Timeout | undefined
  child.stderr!.on('data', (words: Buffer) => { last = (last + words.toString()).slice(-2_000) })
  child.on('message', (word: Word) => {
    if ('begins' in word) {
      now = word.begins
      open = true
      hung = setTimeout(() => { last = `still at it after ${most.milliseconds / 1000} s`; child.kill('SIGKILL') }, most.milliseconds)
      return
    }
    clearTimeout(hung)
    open = false
    count(word, run)
    if (run.failures.length >= most.failures) child.kill('SIGKILL')
  })
  return new Promise((done) => child.on('close', () => {
    clearTimeout(hung)
    if (open && now < to) run.failures.push({ number: now, kind: '', what: '', wrong: `the process ended: ${last}` })
    done(now + 1)
  }))
}

function count(word: Extract<Word, { ends: number }>, run: Run): void {
  run.cases++
  const counts = run.counts.get(word.kind) ?? { read: 0, refused: 0 }
  if (word.outcome !== 'fault') counts[word.outcome]++
  run.counts.set(word.kind, counts)
  if (word.milliseconds > run.slowest.milliseconds) run.slowest = { number: word.ends, milliseconds: word.milliseconds }
  if (word.wrong !== null) run.failures.push({ number: word.ends, kind: word.kind, what: word.what, wrong: word.wrong })
}
