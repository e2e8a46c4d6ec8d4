import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { random } from '#seeds/workbooks/random.ts'
import { EQUIVALENT } from './equivalent.ts'
import type { Mutant } from './mutant.ts'
import { mutantsOf } from './mutate.ts'
import { BROKEN, Tester, type Tried } from './run.ts'
import { withGoodTypes } from './compiler.ts'

const help = `Puts small wrongs into the rules and the reading, one at a time, and sees which of them no test finds.

npm run mutants -- [options]

  --only TEXT        paths that hold this text (annex-a/rules/ and annex-a/reading/ both)
  --sample NUMBER    so many mutants of each folder, drawn by --seed, instead of all of them
  --seed TEXT        (1)
  --again FILE       those that a former run printed as living there
  --quiet            only the score, not the mutants that live
  --least PERCENT    end with 1 where the score of a folder is below this (80)
`

const root = new URL('../../', import.meta.url)
const cwd = fileURLToPath(root)
const FOLDERS = ['annex-a/rules/', 'annex-a/reading/']
/** Slow, or without a say of their own here: what they would find is not counted. */
const LEFT_OUT = /fuzz|shuffled|samples/

const sourceOf = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** The tests of the same room, the quickest first; whatever is read is read for the rules, so theirs come second. */
const tests = (folder: string): string[] => globSync(`tests/${folder}/*.test.ts`, { cwd }).filter((file) => !LEFT_OUT.test(file))
const QUICK = ['tests/rules/said.test.ts', 'tests/rules/nearby.test.ts', 'tests/rules/examples.test.ts', 'tests/rules/told.test.ts', 'tests/rules/not-checked.test.ts']
const ofRules = [...QUICK, ...tests('rules').filter((file) => !QUICK.includes(file)).sort()]
const ofReading = ['tests/reading/cells.test.ts', 'tests/rules/told.test.ts', ...tests('reading').filter((file) => !file.includes('cells')).sort(), 'tests/rules/said.test.ts', 'tests/rules/boundaries.test.ts']
const testsFor = (path: string): readonly string[] => (path.startsWith('annex-a/rules/') ? ofRules : ofReading)

const all = (only: string): Mutant[] => FOLDERS.flatMap((folder) => globSync(`${folder}**/*.ts`, { cwd })).filter((path) => path.includes(only)).sort()
  .flatMap((path) => mutantsOf(path, sourceOf(path)))
  .filter((mutant) => !EQUIVALENT.some(({ path, what }) => mutant.path === path && mutant.what === what))

const LIVES = '  lives: '
const lives = ({ path, line, what }: Mutant): string => `${LIVES}${path}:${line} ${what}`

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, sample: { type: 'string' }, again: { type: 'string' }, seed: { type: 'string', default: '1' }, least: { type: 'string', default: '80' }, quiet: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
})
if (values.help || [values.sample ?? '0', values.least].some((number) => !/^\d+$/.test(number))) {
  console.log(help)
  process.exit(values.help ? 0 : 2)
}

const living = values.again === undefined ? null : new Set(readFileSync(values.again, 'utf8').split('\n').filter((line) => line.startsWith(LIVES)))
const mutants = all(values.only).filter((mutant) => living === null || living.has(lives(mutant)))
// Turn about, so that a run that is stopped has seen as many of each.
const byFolder = FOLDERS.map((folder) => draw(mutants.filter(({ path }) => path.startsWith(folder))))
const drawn = Array.from({ length: Math.max(...byFolder.map(({ length }) => length)) }, (_, i) => byFolder.flatMap((one) => one[i] ?? [])).flat()
console.log(`${drawn.length} of ${mutants.length} mutants${values.sample === undefined ? '' : `, seed "${values.seed}"`}`)

/** The compiler is asked about twice as many as are wanted: it refuses a third and more. */
function draw(from: readonly Mutant[]): Mutant[] {
  if (values.sample === undefined) return withGoodTypes(from)
  const shuffled = random(`mutants ${values.seed}`).shuffle(from)
  return withGoodTypes(shuffled.slice(0, 2 * Number(values.sample))).slice(0, Number(values.sample))
}

const tester = new Tester(testsFor, (path) => (path.startsWith('annex-a/rules/') ? [...sourceOf(path).matchAll(/\bcode: '([a-z0-9-]+)'/g)].map(([, code]) => code!) : []))
const start = performance.now()
await tester.checkTests([...new Set(FOLDERS.flatMap(testsFor))])
const tried: Tried[] = []
const foundOf = (some: readonly Tried[]): number => some.filter(({ killedBy }) => killedBy !== null).length
const percentOf = (some: readonly Tried[]): number => (some.length === 0 ? 100 : (100 * foundOf(some)) / some.length)
for (const mutant of drawn) {
  const one = await tester.attempt(mutant)
  tried.push(one)
  if (one.killedBy === null && !values.quiet) console.log(lives(mutant))
  if (tried.length % 50 === 0) console.log(`${tried.length} tried in ${Math.round((performance.now() - start) / 1000)} s; ${FOLDERS.map(score).join('; ')}`)
}
tester.end()

/** `annex-a/rules/: 220 of 250 found, 88.0%`. */
function score(folder: string): string {
  const here = tried.filter(({ mutant }) => mutant.path.startsWith(folder))
  const broken = here.filter(({ killedBy }) => BROKEN.some((how) => killedBy?.endsWith(how))).length
  return `${folder}: ${foundOf(here)} of ${here.length} found, ${percentOf(here).toFixed(1)}%${broken > 0 ? `, ${broken} of them because ${BROKEN.join(' or ')}` : ''}`
}

const tooLow = FOLDERS.filter((folder) => {
  const here = tried.filter(({ mutant }) => mutant.path.startsWith(folder))
  if (here.length > 0) console.log(score(folder))
  return percentOf(here) < Number(values.least)
})
process.exit(tooLow.length === 0 ? 0 : 1)
