import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { authorities, authorityOf } from '#annex-a/framework/authorities.ts'
import type { JudgementCode } from '#annex-a/framework/judgement.ts'
import { boardTable, matching } from '#annex-a/statistics/boards.ts'
import { changeTable, comparisons, pairsOf } from '#annex-a/statistics/change.ts'
import { childrenShares, childrenTable } from '#annex-a/statistics/children.ts'
import { countsOf, goodOrBetter, percent } from '#annex-a/statistics/count.ts'
import { inPeriod, stateOfTheNation } from '#annex-a/statistics/cut.ts'
import { inspectionsMade } from '#annex-a/statistics/release-2014.ts'
import { authoritiesGraded, authoritiesIn, placeTable } from '#annex-a/statistics/places.ts'
import { fellSince, profileTable } from '#annex-a/statistics/profile.ts'
import { publishedChildren, publishedOutcomes } from '#seeds/outcomes/published.ts'
import { constructed, constructedFile } from './constructed.ts'

// The figures of the release of December 2016, by their numbers in our list of what it says.
const outcomes = constructed()
const now = { inspectedTo: '2016-09-30', publishedBy: '2016-10-31' }
const march = { inspectedTo: '2016-03-31', publishedBy: '2016-04-30' }
const period = { inspectedFrom: '2016-04-01', ...now }
const current = stateOfTheNation(outcomes, now)
const children = publishedChildren()
const counts = (judgement: JudgementCode, cut: typeof now = now) => countsOf(stateOfTheNation(outcomes, cut), judgement)
const names = (wanted: Parameters<typeof authoritiesGraded>[2]) => authoritiesGraded(outcomes, now, wanted)
const row = (table: { readonly rows: readonly (readonly unknown[])[]; readonly columns: readonly string[] }, name: string, column: string) => table.rows.find(([first]) => first === name)![table.columns.indexOf(column)]

test('nothing of the constructed set is told as real', () => {
  const rows = readFileSync(constructedFile, 'utf8').trim().split('\n').slice(1)
  expect(rows.filter((line) => !line.endsWith('NOT a real outcome'))).toEqual([])
  expect(publishedOutcomes().filter(({ source }) => /construct/i.test(source))).toEqual([])
})

describe('how many', () => {
  test('G01-G04: 109 of 152 inspected, 72%; 110 inspections, because Slough’s re-inspection replaces the first; 87 in March, 57%', () => {
    expect(inspectionsMade(outcomes, now)).toEqual({ inspections: 110, authorities: 109 })
    expect([percent(109, authorities.length), stateOfTheNation(outcomes, march).length, percent(87, authorities.length)]).toEqual([72, 87, 57])
    expect(inPeriod(outcomes, now).filter(({ printedAs }) => printedAs === 'Slough').map(({ reinspectionOf }) => reinspectionOf !== null)).toEqual([false, true])
    expect(current.find(({ printedAs }) => printedAs === 'Slough')!.reinspectionOf).toBe('published-2014-871')
  })

  test('Birmingham’s re-inspection ended after the one cut-off and was published after the other: not counted', () => {
    expect(current.find(({ printedAs }) => printedAs === 'Birmingham')!.grades.OE).toBe(4)
    expect(stateOfTheNation(outcomes, { publishedBy: '2016-12-15' }).find(({ printedAs }) => printedAs === 'Birmingham')!.grades.OE).toBe(3)
  })

  test('G05, G06: two not judged in all; types', () => {
    expect(current.filter(({ grades }) => Object.values(grades).includes(null)).map(({ printedAs }) => printedAs)).toEqual(['City of London', 'Isles of Scilly'])
    expect((['London borough', 'metropolitan district', 'shire county', 'unitary'] as const).map((type) => authoritiesIn('type', type).length)).toEqual([33, 36, 27, 56])
  })
})

describe('overall effectiveness', () => {
  test('OE01-OE03: 28% good or better from 26%, 23% inadequate from 24%, 50% requires improvement to be good; they add to 101', () => {
    const share = (cut: typeof now) => [percent(goodOrBetter(counts('OE', cut)), counts('OE', cut).judged), percent(counts('OE', cut)[4], counts('OE', cut).judged)]
    expect([share(now), share(march)]).toEqual([[28, 23], [26, 24]])
    const table = profileTable(outcomes, now)
    expect(row(table, 'Overall effectiveness', 'Requires improvement to be good (%)')).toBe(50)
    expect(table.notes).toContain('Percentages may not add to 100 because of rounding.')
  })

  test('OE04, OE05: 30 good or better and 25 inadequate, in all nine regions; both outstanding are London boroughs', () => {
    expect([goodOrBetter(counts('OE')), counts('OE')[4]]).toEqual([30, 25])
    const table = placeTable(outcomes, now, 'region')
    expect(table.rows.slice(0, 9).map((cells) => [cells[table.columns.indexOf('Good or better')], cells[table.columns.indexOf('Inadequate')]]).filter(([good, inadequate]) => !good || !inadequate)).toEqual([])
    expect(current.filter(({ grades }) => grades.OE === 1).map(({ authority }) => authorityOf(authority)!.type)).toEqual(['London borough', 'London borough'])
  })

  test('R01-R05: regions', () => {
    const table = placeTable(outcomes, now, 'region')
    const good = (region: string) => row(table, region, 'Good or better (%)') as number
    expect(['East Midlands', 'East of England', 'London', 'North East', 'West Midlands'].map(good)).toEqual([50, 44, 43, 38, 11])
    expect(['North West', 'South East', 'South West', 'Yorkshire and The Humber'].map(good).filter((one) => one > 20)).toEqual([])
    expect([row(table, 'West Midlands', 'Judged'), row(table, 'West Midlands', 'Inadequate (%)'), row(table, 'East of England', 'Inadequate (%)')]).toEqual([9, 44, 11])
    const london = placeTable(outcomes, period, 'region', 'OE', 'in period')
    expect([row(london, 'London', 'Good'), row(london, 'London', 'Inspections judged')]).toEqual([4, 5])
    const southWest = inPeriod(outcomes, period).filter(({ authority, grades }) => authorityOf(authority)!.region === 'South West' && grades.OE === 2).map(({ printedAs }) => printedAs)
    expect(southWest).toEqual(['Cornwall', 'Isles of Scilly'])
    expect(stateOfTheNation(outcomes, march).filter(({ authority, grades }) => authorityOf(authority)!.region === 'South West' && grades.OE! < 3)).toEqual([])
  })

  test('T01, T02: types', () => {
    const table = placeTable(outcomes, now, 'type')
    const of = (type: string) => [row(table, type, 'Good or better'), row(table, type, 'Inadequate')]
    expect(['Shire county', 'London borough', 'Unitary', 'Metropolitan district'].map(of)).toEqual([[12, 6], [9, 3], [5, 6], [4, 10]])
  })
})

describe('key and graded judgements', () => {
  test('K01: leadership: eight outstanding, four in London and one in the South East; 22 inadequate', () => {
    const outstanding = current.filter(({ grades }) => grades.LMG === 1).map(({ authority }) => authorityOf(authority)!.region)
    expect([outstanding.length, outstanding.filter((one) => one === 'London').length, outstanding.filter((one) => one === 'South East').length, counts('LMG')[4]]).toEqual([8, 4, 1, 22])
  })

  test('K02, K03: help and protection 60 and 22; looked after 61 and 12, the only judgement that fell', () => {
    expect([counts('HP')[3], counts('HP')[4], percent(counts('HP')[4], 109)]).toEqual([60, 22, 20])
    expect([counts('CLA')[3], counts('CLA')[4]]).toEqual([61, 12])
    expect(fellSince(outcomes, now, march).filter((code) => code !== 'LSCB')).toEqual(['CLA'])
  })

  test('K04, K05: inadequate in everything, and in each key judgement', () => {
    const everything = names({ OE: 4, HP: 4, CLA: 4, AD: 4, CL: 4, LMG: 4 })
    expect(everything).toEqual(['Birmingham', 'Bromley', 'Sunderland'])
    expect(names({ HP: 4, CLA: 4, LMG: 4 }).filter((name) => !everything.includes(name))).toEqual(['Buckinghamshire', 'Dudley', 'Reading', 'Rotherham', 'Slough', 'Somerset'])
    const before = authoritiesGraded(outcomes, march, { HP: 4, CLA: 4, LMG: 4 })
    expect(names({ HP: 4, CLA: 4, LMG: 4 }).filter((name) => !before.includes(name)), 'new since March').toEqual(['Bromley', 'Dudley', 'Reading'])
  })

  test('A01, A02: adoption', () => {
    expect([goodOrBetter(counts('AD')), counts('AD')[1], counts('AD')[4], counts('AD', march)[4]]).toEqual([59, 7, 8, 6])
    expect([names({ AD: 4, OE: 4 }).length, names({ AD: 4, OE: 3 }).length]).toEqual([7, 1])
    expect(counts('AD').judged, 'a denominator of its own').toBe(107)
  })

  test('L01, L02: care leavers', () => {
    expect([counts('CL')[1], counts('CL')[2], counts('CL')[4]]).toEqual([5, 37, 14])
    expect([names({ CL: 4, OE: 3 }).length, names({ CL: 4, OE: 4 }).length]).toEqual([4, 10])
    expect(percent(42, counts('CL').judged)).toBe(39)
  })
})

describe('children', () => {
  const shares = (kind: 'inNeed' | 'lookedAfter' | 'onPlans') => childrenShares(current, children, kind, authorities)

  test('C01, C02: how many, and 77% of vulnerable children where inspections had been', () => {
    expect((['inNeed', 'lookedAfter', 'onPlans'] as const).map((kind) => Math.round(shares(kind).children / 1_000)), 'within what rounding by authority leaves').toEqual([394, 70, 50])
    const all = (['inNeed', 'lookedAfter', 'onPlans'] as const).map(shares)
    const sum = (of: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0)
    expect(percent(sum(({ children: some, notInspected }) => some - notInspected), sum(({ children: some }) => some))).toBe(77)
  })

  test('C03-C05: shares of children in need', () => {
    const table = childrenTable(outcomes, now, children)
    const good = (place: string) => row(table, place, 'Good or better (%)') as number
    const inadequate = (place: string) => row(table, place, 'Inadequate (%)') as number
    expect([good('England'), inadequate('England')]).toEqual([23, 22])
    expect([good('East of England'), inadequate('West Midlands'), inadequate('East Midlands'), inadequate('East of England'), good('North East')]).toEqual([48, 41, 9, 28, 21])
    const regions = table.rows.slice(0, 9).map(([name]) => String(name))
    expect(regions.toSorted((a, b) => good(b) - good(a))[0]).toBe('East of England')
    expect(regions.toSorted((a, b) => inadequate(b) - inadequate(a)).filter((_, n) => n % 8 === 0)).toEqual(['West Midlands', 'East Midlands'])
  })
})

describe('change since an earlier framework', () => {
  test('P01, P02: help and protection beside child protection inspections', () => {
    const pairs = pairsOf(outcomes, now, comparisons.help)
    const of = (change: string) => pairs.filter((one) => one.change === change)
    expect([outcomes.filter(({ framework }) => framework === 'CPI').length, pairs.length, of('Improved').length, of('Declined').length, of('Same').length]).toEqual([50, 39, 18, 5, 16])
    const changed = pairs.filter(({ change }) => change !== 'Same')
    expect([changed.length, changed.filter(({ before, now: after }) => Math.abs(before - after) === 1).length]).toEqual([23, 22])
    expect(changed.filter(({ before, now: after }) => Math.abs(before - after) > 1)).toMatchObject([{ printedAs: 'Kingston upon Thames', before: 4, now: 2 }])
    expect(of('Declined').every(({ before, now: after }) => before === 3 && after === 4)).toBe(true)
    expect([pairs.filter(({ before, now: after }) => before === 4 && after === 4).length, pairs.filter(({ before, now: after }) => before === 1 || after === 1).length]).toEqual([4, 0])
    expect(changeTable(outcomes, now, comparisons.help).notes.at(-1)).toMatch(/not strictly comparable/)
  })

  test('P03-P06: looked after beside looked after children inspections', () => {
    const pairs = pairsOf(outcomes, now, comparisons.lookedAfter)
    const from = (before: number, after: number) => pairs.filter((one) => one.before === before && one.now === after)
    expect([pairs.filter(({ change }) => change === 'Improved').length, pairs.filter(({ change }) => change === 'Declined').length]).toEqual([21, 40])
    expect([from(3, 2).length, from(4, 3).length]).toEqual([15, 4])
    expect(from(2, 1).map(({ printedAs }) => printedAs)).toEqual(['Kensington and Chelsea', 'Westminster'])
    expect([from(3, 4).length, from(2, 4).length, from(1, 4).map(({ printedAs }) => printedAs), from(4, 4).map(({ printedAs }) => printedAs)]).toEqual([7, 3, ['Lambeth'], ['Norfolk']])
    expect([from(2, 3).length, percent(29, 61), pairs.filter(({ before }) => before === 4).length]).toEqual([29, 48, 5])
  })
})

describe('boards', () => {
  test('B01-B05: their grades against overall effectiveness', () => {
    const table = boardTable(outcomes, now)
    const cells = (name: string) => table.rows.find(([first]) => first === name)!.slice(1)
    expect(cells('Outstanding'), 'outstanding, good, requires improvement, inadequate, all').toEqual([0, 2, 0, 0, 2])
    expect([cells('Good'), cells('Inadequate')]).toEqual([[2, 18, 14, 1, 35], [0, 0, 4, 15, 19]])
    expect(names({ LSCB: 1 })).toEqual(['City of London', 'Hackney'])
    expect([counts('LSCB').judged, matching(outcomes, now), percent(69, 109)]).toEqual([109, { same: 69, of: 109 }, 63])
  })

  test('B06, B07: against help and protection', () => {
    expect(names({ LSCB: 2, HP: 4 })).toEqual(['Lancashire'])
    expect(current.filter(({ grades }) => grades.LSCB === 2 && grades.HP === 1)).toEqual([])
    expect([names({ LSCB: 4, HP: 4 }).length, names({ LSCB: 4, HP: 3 })]).toEqual([14, ['Bexley', 'Devon', 'Dorset', 'Lambeth', 'Sefton']])
    expect(boardTable(outcomes, now, 'HP').rows[3]!.slice(1)).toEqual([0, 0, 5, 14, 19])
  })
})

test('every count of the table of judgements and of the regions, told again from the lines of the files alone', () => {
  const published = [...readFileSync('seeds/outcomes/2014-09.json', 'utf8').matchAll(/"code": "(\d+)".*?"grades": \{(.*?)\}/g)].map(([, code, grades]) => ({ code: code!, ended: '2014-07-31', grades: [...grades!.matchAll(/: (\d)/g)].map(([, grade]) => grade!) }))
  const code = new Map(authorities.map(({ name, code: one }) => [name, one]))
  const lines = readFileSync(constructedFile, 'utf8').trim().split('\n').map((line) => line.split(',')).filter(([, framework, , , ended, printed]) => framework === 'SIF' && ended! <= '2016-09-30' && printed! <= '2016-10-31')
  const last = new Map<string, readonly string[]>()
  for (const { code: one, grades } of [...published, ...lines.map((cells) => ({ code: code.get(cells[0]!)!, grades: cells.slice(7, 14) }))]) last.set(one, grades)
  const tally = (column: number, grade: string, among = [...last.keys()]) => among.filter((one) => last.get(one)![column] === grade).length
  expect(profileTable(outcomes, now).rows.map((cells) => cells.slice(2, 6))).toEqual([0, 1, 2, 3, 4, 5, 6].map((column) => ['1', '2', '3', '4'].map((grade) => tally(column, grade))))
  const table = placeTable(outcomes, now, 'region')
  for (const [name, ...cells] of table.rows.slice(0, 9)) {
    const there = [...last.keys()].filter((one) => authorities.find(({ code: other }) => other === one)!.region === name)
    expect(cells.slice(0, 5), String(name)).toEqual([...['1', '2', '3', '4'].map((grade) => tally(0, grade, there)), there.length])
  }
})
