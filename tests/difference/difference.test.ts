import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, difference, type ListDifference } from '#annex-a/difference/difference.ts'
import { findingsDifference } from '#annex-a/difference/findings.ts'
import { comparedRow, isEmpty, type ComparedRow } from '#annex-a/difference/row.ts'
import { check } from '#annex-a/reading/check.ts'
import type { Checked } from '#annex-a/reading/checked.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'

const row = (number: number, key: string | null, values: Record<string, string | number>): ComparedRow =>
  ({ number, key, cells: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, written: null }])) })

const summary = ({ added, gone, changed, same, keysAdded, keysGone }: ListDifference) => ({
  added: added.map(({ number }) => number), gone: gone.map(({ number }) => number), same: same.length, keysAdded, keysGone,
  changed: changed.map(({ before, after, cells }) => [before, after, ...cells.map(({ name, from, to }) => `${name}: ${from.value} > ${to.value}`)]),
})

describe('two versions of a list', () => {
  test('a child who came, one who went, and one whose row changed', () => {
    expect(summary(difference(
      [row(2, '1', { gender: 'M', age: 6 }), row(3, '2', { gender: 'F', age: 7 }), row(4, '3', { gender: 'F', age: 8 })],
      [row(2, '3', { gender: 'F', age: 8 }), row(3, '1', { gender: 'M', age: 9 }), row(4, '4', { gender: 'F', age: 1 })],
    ))).toEqual({ added: [4], gone: [3], same: 1, keysAdded: ['4'], keysGone: ['2'], changed: [[2, 3, 'age: 6 > 9']] })
  })

  test('a child with several rows: the one whose blank was filled is known again, a wholly different one is new', () => {
    expect(summary(difference(
      [row(2, '1', { on: '2016-01-01', source: '6' }), row(3, '1', { on: '2016-02-01', source: '6' })],
      [row(2, '1', { on: '2016-03-01', source: '1' }), row(3, '1', { on: '2016-02-01', source: '6', team: 'North' }), row(4, '1', { on: '2016-01-01', source: '6' })],
    ))).toEqual({ added: [2], gone: [], same: 1, keysAdded: [], keysGone: [], changed: [[3, 3, 'team: null > North']] })
  })

  test('the only row of a child is the same row however much changed', () => {
    expect(summary(difference([row(2, '1', { a: 'x', b: 'y' })], [row(9, '1', { a: 'z', c: 'w' })])).changed).toHaveLength(1)
  })

  test('rows without a key are the same only where they agree', () => {
    expect(summary(difference([row(2, null, { a: 'x', b: 'y', c: 'z' })], [row(2, null, { a: 'x', b: 'y', c: 'w' })])).changed).toEqual([[2, 2, 'c: z > w']])
    expect(summary(difference([row(2, null, { a: 'x', b: 'y' })], [row(2, null, { a: 'p', b: 'q' })]))).toMatchObject({ added: [2], gone: [2] })
  })

  test('what changed, applied to the earlier version, gives the later one', () => {
    const cell = fc.record({ value: fc.constantFrom(null, 'x', 'y', 3), written: fc.constantFrom(null, 'X ') }).filter((one) => !isEmpty(one))
    const rows = fc.array(fc.record({ key: fc.constantFrom(null, '1', '2', '3', '4'), cells: fc.dictionary(fc.constantFrom('a', 'b', 'c', '+ d', '__proto__x'), cell, { noNullPrototype: true }) }), { maxLength: 14 })
      .map((all) => all.map((one, at): ComparedRow => ({ ...one, number: at + 2 })))
    fc.assert(fc.property(rows, rows, (before, after) => {
      const between = difference(before, after)
      expect(apply(before, between)).toEqual(after)
      expect(between.gone.length + between.changed.length + between.same.length).toBe(before.length)
    }), { numRuns: 2_000 })
  })

  test('nothing changed where nothing did, in whatever order the rows stand', () => {
    const before = Array.from({ length: 300 }, (_, at) => row(at + 2, String(at % 90), { a: at, b: at % 7 }))
    const after = before.toReversed().map((one, at) => ({ ...one, number: at + 2 }))
    expect(difference(before, after)).toMatchObject({ added: [], gone: [], changed: [] })
  })

  test('a change that does not belong to a version is refused', () => {
    const between = difference([row(2, '1', { a: 'x' })], [row(2, '1', { a: 'y' })])
    expect(() => apply([], between)).toThrow(RangeError)
    expect(() => apply([row(2, '1', { a: 'x' }), row(3, '2', {})], between)).toThrow(RangeError)
  })
})

describe('the second submission over the first', () => {
  const read = (name: string, stage: 1 | 2): Checked => check([{ name, bytes: readFileSync(join(import.meta.dirname, '..', 'workbooks', name)) }], { inspectionDate: '2016-04-12', stage })
  const rowsOf = ({ lists }: Checked, list: ListId): ComparedRow[] => lists.find((one) => one.list === list)!.rows.map((one) => comparedRow(one, 'reference'))

  test('fills blanks of stage 2 and does nothing else', () => {
    const [first, second] = [read('annexa_average_official_stage1.xlsx', 1), read('annexa_average_official.xlsx', 2)]
    let filled = 0
    for (const { list } of second.lists) {
      const between = difference(rowsOf(first, list), rowsOf(second, list))
      expect({ list, added: between.added, gone: between.gone, keys: [...between.keysAdded, ...between.keysGone] }).toEqual({ list, added: [], gone: [], keys: [] })
      for (const { cells } of between.changed) for (const { name, from } of cells) {
        expect([list, name, from]).toEqual([list, name, { value: null, written: null }])
        expect(listOf(list).fields[name]?.stage, `${list} ${name}`).toBe(2)
        filled++
      }
    }
    expect(filled).toBeGreaterThan(10_000)
  })
})

describe('findings of two versions', () => {
  const finding = (code: string, childKey: string | null, field: string | null = null) => ({ code, list: 1 as const, childKey, field })
  test('are the same by rule, list, child and field; of several as many as are left', () => {
    const { fixed, fresh } = findingsDifference([finding('a', '1'), finding('a', '1'), finding('b', '2', 'x')], [finding('a', '1'), finding('b', '2', 'y')])
    expect(fixed).toEqual([finding('a', '1'), finding('b', '2', 'x')])
    expect(fresh).toEqual([finding('b', '2', 'y')])
  })
})
