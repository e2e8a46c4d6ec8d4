import { expect, test } from 'vitest'
import { sayUnreadable, UNREADABLE, type UnreadableCode, UnreadableFile } from '#annex-a/workbook/unreadable.ts'

const CODES = Object.keys(UNREADABLE) as UnreadableCode[]

test.each(CODES)('%s says what is wrong and what to do in plain English', (code) => {
  const { message, fix } = UNREADABLE[code]
  for (const text of [message, fix]) {
    expect(text).toMatch(/^[A-Z].*\.$/)
    expect(text).not.toMatch(/\b(invalid|error|null|undefined|parse|corrupt)\b/i)
  }
})

test('facts are put into the words, counts with a comma and rows as Excel shows them', () => {
  expect(sayUnreadable('too-many-rows', { sheet: 'List 6', most: 200_000 }).message).toBe('Sheet "List 6" has more than 200,000 rows.')
  expect(sayUnreadable('unclosed-quote', { row: 1204 }).message).toContain('on row 1204 ')
  expect(sayUnreadable('too-many-columns', { sheet: 'List 6', cell: 'KO17', column: 'KO', most: 300 }).message).toBe(
    'Sheet "List 6" has something in cell KO17. We read the first 300 columns, so column KO is too far to the right.',
  )
})

test('what a file looks like is said only when it is known', () => {
  const plain = sayUnreadable('not-a-workbook', {}).message
  expect(plain).toBe('The selected file must be an Excel workbook (.xlsx) or a CSV file.')
  expect(sayUnreadable('not-a-workbook', { looksLike: 'a PDF document' }).message).toBe(`${plain} It looks like a PDF document.`)
})

test('what is logged names nothing from inside the file', () => {
  expect(new UnreadableFile('damaged', { sheet: 'Ann Other' }).message).not.toContain('Ann')
})
