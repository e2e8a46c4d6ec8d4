import { Session } from 'node:inspector'
import { begin } from './fresh.ts'
import type { Mutant } from './mutant.ts'
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

/**
 * What a test file runs without a mutant: functions as `path start end`; how long all of it takes, in microseconds of the
 * processor, and how long what is asked for the sake of one rule.
 */
export interface Seen { readonly file: string; readonly all: number; readonly ofOneRule: number; readonly ran: readonly string[] }
export interface Survey extends Outcome { readonly seen: readonly Seen[] }

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
    for (const one of tests.filter((each) => isAsked(each, codes)).toSorted((a, b) => (rank.get(a.name) ?? 1e9) - (rank.get(b.name) ?? 1e9))) {
      const error = await failure(one)
      if (error !== null) return { killedBy: { file, test: one.name, error } }
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

/** Every file on its own, on freshly read modules and without a mutant: does it pass, what does it run, how long does it take. */
async function survey(files: readonly string[]): Promise<Survey> {
  const coverage = new Session()
  coverage.connect()
  coverage.post('Profiler.enable')
  coverage.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  const seen: Seen[] = []
  for (const file of files) {
    const tests = await testsOf(file, begin(null))
    let [all, ofAny, ofRules] = [0, 0, 0]
    for (const one of tests.filter((each) => isAsked(each, []))) {
      const { user } = process.cpuUsage()
      const error = await failure(one)
      if (error !== null) return { killedBy: { file, test: one.name, error }, seen }
      const took = process.cpuUsage().user - user
      all += took
      if (isAsked(one, ['-'])) ofAny += took
      else ofRules++
    }
    seen.push({ file, all, ofOneRule: ofAny + (all - ofAny) / Math.max(1, ofRules), ran: ranIn(coverage) })
  }
  coverage.disconnect()
  return { killedBy: null, seen }
}

const failure = async ({ run }: Collected): Promise<string | null> => {
  try {
    await run()
    return null
  } catch (error) {
    return String((error as Error).stack ?? error)
  }
}

/** Functions that have run since it was last asked, of the modules that are read afresh. */
function ranIn(coverage: Session): string[] {
  const ran = new Set<string>()
  coverage.post('Profiler.takePreciseCoverage', (_, { result }) => {
    for (const { url, functions } of result.filter((one) => one.url.startsWith(root.href) && one.url.includes('?'))) {
      const path = url.slice(root.href.length).replace(/\?.*/, '')
      for (const { ranges: [range] } of functions) if (range && range.count > 0) ran.add(`${path} ${range.startOffset} ${range.endOffset}`)
    }
  })
  return [...ran]
}

process.on('message', (asked: Trial | { readonly survey: readonly string[] }) => {
  void ('survey' in asked ? survey(asked.survey) : attempt(asked)).then((answer) => process.send!(answer))
})
