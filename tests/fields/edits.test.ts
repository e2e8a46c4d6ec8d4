import { describe, expect, test } from 'vitest'
import { withFieldwork } from '../evidence/fieldwork.ts'
import { engines } from '../support/engines.ts'
import { randomEdits } from '../trials/edits.ts'

// A part of the 10,000 of `npm run trials -- edits`.
const counts: Readonly<Record<string, (readonly [edits: number, seed: number])[]>> = { sqlite: [[150, 1], [150, 2]], postgres: [[80, 3]] }

describe.each(engines)('random edits by two to eight pages through a bad network, on %s', (engine) => {
  test.each(counts[engine]!)('%i of the seed %i: nothing is overwritten unseen, no page differs from itself', (count, seed) => withFieldwork(engine, async (store) => {
    const report = await randomEdits(store, count, seed)
    expect(report.wrong).toEqual([])
    expect(report.sent).toBeGreaterThan(count / 4)
  }))
})
