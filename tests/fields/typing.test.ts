import { expect, test } from 'vitest'
import { typingTrials } from '../trials/typing.ts'

// A part of the 500 of `npm run trials -- typing`.
test('text typed in a browser outlives its tab and the server, and what is said to be saved is there', async () => {
  const lines: string[] = []
  const report = await typingTrials({ trials: 6, seed: 11, tabs: 3, only: ['tab', 'server'], say: (line) => lines.push(line) })
  expect(report.wrong, lines.join('\n')).toEqual([])
  expect(report.looks).toBeGreaterThan(0)
}, 180_000)
