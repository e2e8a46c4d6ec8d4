import { describe, expect, test } from 'vitest'
import { authorities } from '#annex-a/framework/authorities.ts'
import { againstUsual, usualRows } from '#annex-a/framework/volumes.ts'
import { listNumbers } from '#annex-a/specification/grammar/list.ts'

describe('how many rows are usual', () => {
  test('every authority has a level for lists 1 to 10, and none for list 11', () => {
    for (const { code, name } of authorities) for (const list of listNumbers) {
      if (list === 11) expect(usualRows(code, list)).toBeNull()
      else expect(usualRows(code, list), `${name}, list ${list}`).toEqual(expect.any(Number))
    }
    expect([usualRows('857', 8), usualRows('857', 6), usualRows('999', 8)]).toEqual([48, 271, null])
  })

  test.each([[100, 100, 'about as many'], [80, 100, 'about as many'], [74, 100, 'fewer'], [49, 100, 'far fewer'], [134, 100, 'more'], [201, 100, 'many more'], [0, 8, 'about as many'], [30, 0, 'many more']])('%i against %i: %s', (rows, usual, words) =>
    expect(againstUsual(rows, usual)).toBe(words))
})
