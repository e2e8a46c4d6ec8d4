import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Outcome, Survey, Trial } from './child.ts'
import { Covered } from './covered.ts'
import type { Mutant } from './mutant.ts'

export interface Tried { readonly mutant: Mutant; readonly killedBy: string | null }

/** Longer than any honest run of all the tests: a mutant that takes it is going round in circles, and so is found. */
const TOO_LONG = 60_000
/** What was read for a mutant is never given back, so a new process begins after so many. */
const MOST_IN_ONE_PROCESS = 80

/** Found by no test's word, but because nothing came of it. */
export const BROKEN = ['it went on for too long', 'the process ended'] as const

/** Tries mutants one after the other. Tests that found the last ones in a file are asked first. */
export class Tester {
  private readonly filesFor: (path: string) => readonly string[]
  private readonly codesOf: (path: string) => readonly string[]
  private readonly found = new Map<string, { readonly file: string; readonly test: string }[]>()
  private covered: Covered | null = null
  private child: ChildProcess | null = null
  private tried = 0

  constructor(filesFor: (path: string) => readonly string[], codesOf: (path: string) => readonly string[]) {
    this.filesFor = filesFor
    this.codesOf = codesOf
  }

  /**
   * Learns which test files run what, so that later only those are asked. Throws where a test does not pass with no mutant
   * at all: it could find nothing.
   */
  async checkTests(files: readonly string[]): Promise<void> {
    const { killedBy, seen } = await this.ask<Survey>({ survey: files }, 10 * TOO_LONG)
    this.covered = new Covered(seen ?? [])
    if (killedBy) throw new Error(`${killedBy.file}: ${killedBy.test} does not pass: ${killedBy.error}`)
  }

  async attempt(mutant: Mutant): Promise<Tried> {
    const before = this.found.get(mutant.path) ?? []
    const rank = (wanted: string): number => before.filter(({ file }) => file === wanted).length
    const codes = this.codesOf(mutant.path)
    const files = this.covered?.filesFor(mutant, this.filesFor(mutant.path), codes.length > 0 ? 'ofOneRule' : 'all') ?? this.filesFor(mutant.path)
    const { killedBy } = await this.ask<Outcome>({ mutant, files: files.toSorted((a, b) => rank(b) - rank(a)), first: before.map(({ test }) => test), codes })
    if (killedBy) this.found.set(mutant.path, [killedBy, ...before.filter(({ test }) => test !== killedBy.test)])
    return { mutant, killedBy: killedBy && `${killedBy.file}: ${killedBy.test}` }
  }

  end(): void {
    this.child?.kill('SIGKILL')
    this.child = null
  }

  private ask<Answer extends Outcome>(asked: Trial | { readonly survey: readonly string[] }, limit = TOO_LONG): Promise<Answer> {
    if (++this.tried % MOST_IN_ONE_PROCESS === 0) this.end()
    const child = (this.child ??= fork(fileURLToPath(new URL('child.ts', import.meta.url)), { execArgv: ['--no-warnings'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }))
    return new Promise((done) => {
      const settle = (answer: Answer): void => {
        clearTimeout(timer)
        child.removeAllListeners()
        done(answer)
      }
      const broken = (test: (typeof BROKEN)[number]): void => {
        this.end()
        settle({ killedBy: { file: '', test, error: '' } } as Answer)
      }
      const timer = setTimeout(() => broken(BROKEN[0]), limit)
      child.once('message', (answer: Answer) => settle(answer))
      child.once('exit', () => broken(BROKEN[1]))
      child.send(asked)
    })
  }
}
