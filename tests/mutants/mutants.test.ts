import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { Covered } from './covered.ts'
import { EQUIVALENT } from './equivalent.ts'
import { mutantsOf } from './mutate.ts'
import { Tester } from './run.ts'
import { withGoodTypes } from './compiler.ts'

const sourceOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('small wrongs', () => {
  const made = (text: string) => mutantsOf('x.ts', text).map(({ start, end, by }) => text.slice(0, start) + by + text.slice(end))

  test('are put in one at a time', () => {
    expect(made('if (a < 1 && !b) return null').sort()).toEqual([
      'if ((a < 1 || !b)) return null', 'if (true) return null', 'if (false) return null', 'if ((a <= 1) && !b) return null', 'if ((a > 1) && !b) return null',
      'if (a < 2 && !b) return null', 'if (a < 1 && (b)) return null', 'if (a < 1 && !b) ;',
    ].sort())
    expect(made("list.filter(f).some((x) => x === 'a' + b)")).toContain('list.some((x) => x === \'a\' + b)')
    expect(made("list.filter(f).some((x) => x === 'a' + b)")).toContain("list.filter(f).every((x) => x === 'a' + b)")
  })

  test('are not put into words, examples, types or imports', () => {
    expect(made("import { a } from 'a'\ntype B = 'b' | 1\nconst r = { title: 'x', examples: { passes: 1 }, key: 'two words' }")).toEqual([])
  })
})

describe('which of them are tried, and by what', () => {
  const path = 'annex-a/rules/conditions.ts'
  const all = mutantsOf(path, sourceOf(path))

  test('only what the compiler lets through', { timeout: 120_000 }, () => {
    const good = withGoodTypes(all).map(({ what }) => what)
    expect(good).toContain("value !== null && value !== '': && → ||")
    expect(all.map(({ what }) => what)).toContain("'blank' → ''")
    expect(good).not.toContain("'blank' → ''")
  })

  test('only by tests that run the function that it stands in, the quickest first', () => {
    const [a, b] = [all[0]!, all.at(-1)!]
    const ran = (...mutants: readonly typeof all[number][]) => [`${path} 0 99999`, ...mutants.map(({ start, end }) => `${path} ${start - 1} ${end + 1}`)]
    const covered = new Covered([{ file: 'slow', all: 9, ofOneRule: 1, ran: ran(a, b) }, { file: 'quick', all: 2, ofOneRule: 2, ran: ran(a) }, { file: 'elsewhere', all: 1, ofOneRule: 1, ran: [] }])
    const files = ['slow', 'quick', 'elsewhere']
    expect([covered.filesFor(a, files, 'all'), covered.filesFor(a, files, 'ofOneRule'), covered.filesFor(b, files, 'all')]).toEqual([['quick', 'slow'], ['slow', 'quick'], ['slow']])
  })
})

describe('the tests find them', () => {
  const tester = new Tester(() => ['tests/rules/said.test.ts', 'tests/rules/boundaries.test.ts', 'tests/rules/working-days.test.ts'], () => [])
  afterAll(() => tester.end())
  const path = 'annex-a/rules/working-days.ts'

  test('the stand-in agrees that all tests pass', () => tester.checkTests(['tests/rules/said.test.ts', 'tests/rules/boundaries.test.ts', 'tests/rules/working-days.test.ts', 'tests/reading/cells.test.ts']), 120_000)

  test('a wrong in the counting of working days is found, and a right one is not', { timeout: 120_000 }, async () => {
    const wrong = mutantsOf(path, sourceOf(path)).find(({ what }) => what.includes('→ true') || what.includes('+ → -'))!
    expect((await tester.attempt(wrong)).killedBy).not.toBe(null)
    expect((await tester.attempt({ ...wrong, by: sourceOf(path).slice(wrong.start, wrong.end) })).killedBy).toBe(null)
  })
})

test('what is said to change nothing is still there, with its reason', () => {
  for (const { path, what, why } of EQUIVALENT) {
    expect(mutantsOf(path, sourceOf(path)).some((mutant) => mutant.what === what), `${path} ${what}`).toBe(true)
    expect(why.length).toBeGreaterThan(20)
  }
})
