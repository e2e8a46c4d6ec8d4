import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellName, columnIndex, columnLetter, columnOf, rowOf } from '#annex-a/workbook/a1.ts'

test('columns are named as Excel names them', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD'])
  expect(cellName(17, 2)).toBe('C17')
  expect(() => columnIndex('C17')).toThrow(RangeError)
})

test('every cell name reads back', () => {
  fc.assert(
    fc.property(fc.nat(16_383), fc.integer({ min: 1, max: 1_048_576 }), (column, row) => {
      expect(columnIndex(columnLetter(column))).toBe(column)
      expect(columnOf(cellName(row, column))).toBe(column)
      expect(rowOf(cellName(row, column))).toBe(row)
    }),
  )
})

test('what is no place in a sheet has no column or no row', () => {
  expect(columnOf('XFE1')).toBe(-1)
  expect(columnOf('17')).toBe(-1)
  expect(['A', 'A0', 'A1048577', 'A1B', 'A-1', ''].map(rowOf)).toEqual([-1, -1, -1, -1, -1, -1])
})
