import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { EQUIVALENT } from './equivalent.ts'
import { mutantsOf } from './mutate.ts'
import { Tester } from './run.ts'

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
