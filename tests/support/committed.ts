import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/**
 * Answers that are committed beside the tests that ask for them, so that what a change of the rules or of the reading changes
 * shows in its review. One test for each name, and one that writes the file anew (`npx vitest run FILE -u`).
 * `beside`: the address of the test file.
 */
export function committed(beside: string, file: string, says: string, answers: readonly (readonly [name: string, answer: () => unknown])[]): void {
  const url = new URL(file, beside)
  const before = existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as { readonly [name: string]: unknown }) : {}
  const given = new Map<string, unknown>()
  const ask = (name: string, answer: () => unknown): unknown => {
    if (!given.has(name)) given.set(name, answer())
    return given.get(name)
  }
  describe.each(answers)('%s', (name, answer) => {
    test(says, () => expect(ask(name, answer)).toEqual(before[name]))
  })
  test('all of them are committed', { timeout: 240_000 }, async () => {
    await expect(`${JSON.stringify(Object.fromEntries(answers.map(([name, answer]) => [name, ask(name, answer)])), null, 1)}\n`).toMatchFileSnapshot(file)
  })
}
