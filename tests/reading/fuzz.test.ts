import { describe, expect, test } from 'vitest'
import { judge } from './fuzz/judge.ts'
import { BASE_SEED, CASES, KEPT } from './fuzz/kept.ts'
import { kinds, oneCase } from './fuzz/one-case.ts'
import { type Failure, runCases } from './fuzz/run.ts'

const told = ({ number, kind, what, wrong }: Failure): string =>
  `case ${number} (${kind}: ${what}): ${wrong}. Again: npm run trials -- files --seed "${BASE_SEED}" --case ${number}`

describe('whatever is done to a file, it is read whole or refused', () => {
  test(`${CASES} spoilt files: no fault, no hang, no row gone in silence`, { timeout: 600_000 }, async () => {
    const { failures, cases, counts } = await runCases(BASE_SEED, 0, CASES)
    expect(failures.map(told)).toEqual([])
    expect(cases).toBe(CASES)
    // A reader that refused everything would pass the rest: what is only written otherwise is read, and much that is spoilt too.
    for (const kind of kinds.filter((one) => one !== 'noise')) expect(counts.get(kind)!.read, kind).toBeGreaterThan(100)
    for (const kind of ['rewritten', 'repacked', 'csv rewritten']) expect(counts.get(kind)!.refused, kind).toBe(0)
  })

  test.each(KEPT)('case $number of "$seed": $was', ({ seed, number }) => {
    expect(judge(oneCase(seed, number)).wrong).toBe(null)
  })

  test('the same seed spoils the same file in the same way', () => {
    for (const number of [0, 7, 4_711]) expect(oneCase(BASE_SEED, number).bytes).toEqual(oneCase(BASE_SEED, number).bytes)
  })
})

describe('the watchdog', () => {
  test('a case that takes too long is a failure, and the next one goes on', async () => {
    const { failures, cases } = await runCases(BASE_SEED, 0, 3, { milliseconds: 0 })
    expect(failures).toHaveLength(3)
    expect(failures[0]!.wrong).toContain('still at it')
    expect(cases).toBe(0)
  })
})
