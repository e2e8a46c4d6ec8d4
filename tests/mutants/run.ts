import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Outcome, Trial } from './child.ts'
import type { Mutant } from './mutate.ts'

export interface Tried { readonly mutant: Mutant; readonly killedBy: string | null }

/** Longer than any honest run of all the tests: a mutant that takes it is going round in circles, and so is found. */
const TOO_LONG = 60_000
/** What was read for a mutant is never given back, so a new process begins after so many. */
const MOST_IN_ONE_PROCESS = 80

/** Tries mutants one after the other. Tests that found the last ones in a file are asked first. */
export class Tester {
  private readonly filesFor: (path: string) => readonly string[]
  private readonly codesOf: (path: string) => readonly string[]
  private readonly found = new Map<string, { readonly file: string; readonly test: string }[]>()
  private readonly finders = new Map<string, number>()
  private child: ChildProcess | null = null
  private tried = 0

  constructor(filesFor: (path: string) => readonly string[], codesOf: (path: string) => readonly string[]) {
    this.filesFor = filesFor
    this.codesOf = codesOf
  }

  /** Throws where a test does not pass with no mutant at all: it could find nothing. */
  async checkTests(files: readonly string[]): Promise<void> {
    const { killedBy } = await this.ask({ mutant: null, files, first: [], codes: [] })
    if (killedBy) throw new Error(`${killedBy.file}: ${killedBy.test} does not pass: ${killedBy.error}`)
  }

  async attempt(mutant: Mutant): Promise<Tried> {
    const before = this.found.get(mutant.path) ?? []
    const rank = (file: string): number => before.filter((one) => one.file === file).length * 1_000 + (this.finders.get(file) ?? 0)
    const { killedBy } = await this.ask({ mutant, files: this.filesFor(mutant.path).toSorted((a, b) => rank(b) - rank(a)), first: before.map(({ test }) => test), codes: this.codesOf(mutant.path) })
    if (killedBy) {
      this.found.set(mutant.path, [killedBy, ...before.filter(({ test }) => test !== killedBy.test)])
      this.finders.set(killedBy.file, (this.finders.get(killedBy.file) ?? 0) + 1)
    }
    return { mutant, killedBy: killedBy && `${killedBy.file}: ${killedBy.test}` }
  }

  end(): void {
    this.child?.kill('SIGKILL')
    this.child = null
  }

  private ask(trial: Trial): Promise<Outcome> {
    if (++this.tried % MOST_IN_ONE_PROCESS === 0) this.end()
    const child = (this.child ??= fork(fileURLToPath(new URL('child.ts', import.meta.url)), { execArgv: ['--no-warnings'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }))
    return new Promise((done) => {
      const settle = (outcome: Outcome): void => {
        clearTimeout(timer)
        child.removeAllListeners()
        done(outcome)
      }
      const broken = (test: string): void => {
        this.end()
        settle({ killedBy: { file: '', test, error: '' } })
      }
      const timer = setTimeout(() => broken('it went on for too long'), TOO_LONG)
      child.once('message', (outcome: Outcome) => settle(outcome))
      child.once('exit', () => broken('the process ended'))
      child.send(trial)
    })
  }
}
