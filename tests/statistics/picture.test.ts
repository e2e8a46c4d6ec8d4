import { expect, test } from 'vitest'
import { authorities, authorityOf } from '#annex-a/framework/authorities.ts'
import { authoritiesTable } from '#annex-a/statistics/authorities-table.ts'
import { allGrades, gradeName } from '#annex-a/statistics/grade-names.ts'
import { pictureOf } from '#annex-a/statistics/picture/draw.ts'
import { regionTiles } from '#annex-a/statistics/picture/tiles.ts'
import { tableNames, tableOf } from '#annex-a/statistics/tables.ts'
import { yearsTable } from '#annex-a/statistics/years-table.ts'
import { publishedChildren, publishedOutcomes } from '#seeds/outcomes/published.ts'
import { constructed } from './constructed.ts'

const cut = { inspectedTo: '2016-09-30', publishedBy: '2016-10-31' }
const outcomes = constructed()
const names = allGrades.map((grade) => gradeName(grade, cut.publishedBy))
const tables = new Map([...tableNames.map((name) => [name as string, tableOf(name, outcomes, cut, publishedChildren())] as const), ['authorities', authoritiesTable(outcomes, cut)] as const, ['years', yearsTable(outcomes, cut)] as const])
const picture = (name: string) => pictureOf(name, tables.get(name)!, names)

test('each of the 152 authorities has one tile in its own region, a name of three letters that no other has, and a place to itself', () => {
  const tiles = regionTiles.flatMap(({ region, tiles }) => tiles.map((tile) => ({ ...tile, region })))
  expect(tiles.map(({ authority }) => authority).toSorted()).toEqual(authorities.map(({ code }) => code).toSorted())
  expect(tiles.filter(({ authority, region }) => authorityOf(authority)?.region !== region)).toEqual([])
  expect(new Set(tiles.map(({ short }) => short)).size).toBe(authorities.length)
  expect(tiles.filter(({ short }) => !/^[A-Z]{3}$/.test(short))).toEqual([])
})

test('the title of each picture says what the release of December 2016 says', () => {
  expect(Object.fromEntries([...tables.keys()].map((name) => [name, picture(name)?.finding]).filter(([, finding]) => finding))).toEqual({
    judgements: '28% of inspected authorities were good or better overall: 30 of 109',
    regions: 'Good or better: 50% in the East Midlands (4 of 8), 11% in the West Midlands (1 of 9)',
    types: expect.stringMatching(/^Good or better: \d+% of .+ \(\d+ of \d+\), \d+% of .+ \(\d+ of \d+\)$/),
    authorities: '30 authorities of the 109 inspected are good or better, 25 inadequate; 43 of 152 not inspected yet',
    years: expect.stringMatching(/^Good or better (rose|fell) from \d+% by 31 March \d{4} to 28% by 30 September 2016$/),
    'in-need': '23% of children in need lived in authorities that were good or better, 22% in inadequate ones',
    'looked-after': expect.stringContaining('children looked after'), 'on-plans': expect.stringContaining('child protection plan'),
    'change-help': '18 of 39 authorities improved, 16 stayed the same and 5 declined',
    'change-looked-after': expect.stringMatching(/^21 of \d+ authorities improved, \d+ stayed the same and 40 declined$/),
    'change-again': expect.any(String),
    boards: '63% of boards had the grade of their authority overall: 69 of 109', 'boards-help': expect.stringContaining('for help and protection'),
  })
})

test('every number drawn stands in the table behind the picture, and nothing drawn is missing there', () => {
  for (const [name, table] of tables) {
    const drawn = picture(name)
    if (drawn?.kind === 'bars') for (const [n, { parts }] of drawn.bars.entries()) {
      const rows = drawn.bars.length === table.rows.length ? table.rows : table.rows.slice(0, -1).filter((row) => (row.at(-1) as number) > 0)
      for (const { value } of parts) expect(rows[n], `${name}, bar ${n}`).toContain(value)
    }
    if (drawn?.kind === 'tiles') expect(Object.values(drawn.judged)).toHaveLength(109)
  }
})

test('of nothing there is a sentence, too, and no picture of an empty table', () => {
  const none = { publishedBy: '2013-12-31' }
  expect(pictureOf('judgements', tableOf('judgements', publishedOutcomes(), none, publishedChildren()), names)?.finding).toBe('No authority has been judged yet')
  expect(pictureOf('change-help', tableOf('change-help', publishedOutcomes(), cut, publishedChildren()), names)).toBeNull()
  expect(yearsTable(publishedOutcomes(), none).rows).toEqual([])
})
