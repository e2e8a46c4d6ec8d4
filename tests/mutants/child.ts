import { begin } from './fresh.ts'
import type { Mutant } from './mutate.ts'
import { collect, type Collected, taken } from './stand-in.ts'

/** One mutant to be tried: the test files in the order in which they are likely to find it, and tests that have found others. */
export interface Trial {
  readonly mutant: Mutant | null
  readonly files: readonly string[]
  readonly first: readonly string[]
  /** Codes of the rules that the file holds: a test that speaks only of others is not asked. None: every test is. */
  readonly codes: readonly string[]
}
/** Which test found it, in which file; null where none did. */
export interface Outcome { readonly killedBy: { readonly file: string; readonly test: string; readonly error: string } | null }

const root = new URL('../../', import.meta.url)

async function attempt({ mutant, files, first, codes }: Trial): Promise<Outcome> {
  const number = begin(mutant)
  for (const file of files) {
    let tests: readonly Collected[]
    try {
      tests = await testsOf(file, number)
    } catch (error) {
      return { killedBy: { file, test: 'the file itself', error: String(error) } }
    }
    const rank = new Map(first.map((name, i) => [name, i]))
    for (const { name, run } of tests.filter((one) => isAsked(one, codes)).toSorted((a, b) => (rank.get(a.name) ?? 1e9) - (rank.get(b.name) ?? 1e9))) {
      try {
        await run()
      } catch (error) {
        return { killedBy: { file, test: name, error: String((error as Error).stack ?? error) } }
      }
    }
  }
  return { killedBy: null }
}

/** What every rule code looks like, so that a test that names none is asked of all. */
const ANY_CODE = /'[a-z0-9]+(?:-[a-z0-9]+)+'|^[a-z0-9]+(?:-[a-z0-9]+)+ > /
/** They ask once more, all at once, what the tests beside them ask one by one. */
const AGAIN = 'all of them are committed'

/** On a busy machine they fail for no mutant's sake. */
const MEASURES_TIME = /performance\.now|cpuUsage/

const isAsked = ({ name, about }: Collected, codes: readonly string[]): boolean =>
  name !== AGAIN && !MEASURES_TIME.test(about) && (codes.length === 0 || codes.some((code) => about.includes(code)) || !ANY_CODE.test(about))

async function testsOf(file: string, number: number): Promise<readonly Collected[]> {
  const url = new URL(file, root).href
  collect(url)
  await import(`${url}?${number}`)
  return taken()
}

process.on('message', (trial: Trial) => {
  void attempt(trial).then((outcome) => process.send!(outcome))
})
