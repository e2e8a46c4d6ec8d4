import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blankNamed, blanks } from '#annex-a/framework/context/blanks.ts'
import { counted, type ListsInUse } from '#annex-a/framework/context/counted.ts'
import { follows } from '#annex-a/framework/context/derived.ts'
import { saySentence } from '#annex-a/framework/context/say.ts'
import { sentences } from '#annex-a/framework/context/sentences.ts'
import { check } from '#annex-a/reading/check.ts'

const sentence = (id: string) => sentences.find((one) => one.id === id)!
const say = (id: string, values: Record<string, string>): string => saySentence(sentence(id), new Map(Object.entries(values)))

describe('the context section', () => {
  test('has 30 sentences and 69 blanks, each in one sentence', () => {
    const used = sentences.flatMap(({ template }) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))
    expect(sentences).toHaveLength(30)
    expect(used).toHaveLength(69)
    expect(used.toSorted()).toEqual(blanks.map(({ name }) => name).toSorted())
    expect(sentences.filter(({ mayBeLeftOut }) => mayBeLeftOut).map(({ id }) => id)).toEqual(['LL3', 'LL4', 'AR7'])
  })

  test('says where each blank comes from: 10 lists, 1 document, 5 earlier outcomes, 15 that follow, 25 of Ofsted and 13 of the authority', () => {
    const from = (what: string): number => blanks.filter((blank) => blank.from === what).length
    expect([from('lists'), from('document'), from('previous'), from('derived'), from('ofsted'), from('authority')]).toEqual([10, 1, 5, 15, 25, 13])
  })

  test('the four figures of twelve months that list 8 cannot give are never counted', () => {
    for (const name of ['sgoCount', 'ceasedCount', 'ceasedReturnedPercent', 'independentLivingCount', 'hmoCount', 'minorityEthnicPercent', 'childrensHomesOperated']) {
      expect(counted[name], name).toBeUndefined()
      expect(blankNamed(name)!.why, name).toBeTruthy()
    }
    for (const { name, from } of blanks) if (from === 'lists' || from === 'document') expect(counted[name], name).toBeDefined()
  })
})

describe('a sentence', () => {
  const before = { cinDate: '2016-04-12', cinCount: '1250', cinCountPrevious: '1300', cinDatePrevious: '2015-03-31' }
  test('reads as the framework prints it, with numbers and dates as people write them', () => {
    expect(say('CP1', { ...before, cinDirection: 'reduction' })).toBe('At 12 April 2016, 1,250 children had been identified through assessment as being formally in need of a specialist children’s service. This is a reduction from 1,300 at 31 March 2015.')
    expect(say('LL1', { dcsInPostSince: '2012-06' })).toContain('in post since June 2012.')
  })

  test('an increase has its own article, and no change has words of its own', () => {
    expect(say('CP1', { ...before, cinDirection: 'increase' })).toContain('This is an increase from 1,300 at')
    expect(say('CP1', { ...before, cinDirection: 'no change' })).toContain('This is no change from 1,300 at')
  })

  test('shows what is still open', () => expect(say('CP1', {})).toMatch(/^At XXX, XXX children.*This is a XXX from XXX at XXX\.$/))
})

describe('what follows from other figures', () => {
  const of = (name: string, values: Record<string, string>) => follows(name, new Map(Object.entries(values)))?.value ?? null
  test.each([['90', '100', 'reduction'], ['100', '90', 'increase'], ['90', '90', 'no change'], ['1,000', '999', 'increase'], ['90', '', null], ['many', '90', null]])('%s after %s: %s', (now, earlier, expected) =>
    expect(of('lookedAfterDirection', { lookedAfterCount: now, lookedAfterCountPrevious: earlier })).toBe(expected))
  test('the rate per 10,000 is a whole number, and nothing without a population', () => {
    expect(of('lookedAfterRate', { lookedAfterCount: '402', under18Population: '75,400' })).toBe('53')
    expect(of('lookedAfterRate', { lookedAfterCount: '402', under18Population: '0' })).toBeNull()
    expect(of('areaName', {})).toBeNull()
  })
})

describe('figures counted from the lists', () => {
  const row = (child: string | null, values: Record<string, string | number>) => ({ child, value: (field: string) => values[field] ?? null })
  const lists = (rows: Record<string, ReturnType<typeof row>[]>): ListsInUse => ({ inspectionDate: '2016-04-12', rows: (list) => rows[list] ?? null })
  const value = (name: string, rows: Record<string, ReturnType<typeof row>[]>) => counted[name]!(lists(rows))?.value ?? null

  test('children, not rows; open at the inspection; nothing where the list has not come', () => {
    const six = [row('1', {}), row('1', {}), row('2', { cinClosure: '2016-04-12' }), row('3', { cinClosure: '2016-04-13' }), row(null, {})]
    expect(value('cinCount', { 6: six })).toBe('2')
    expect(value('cinCount', {})).toBeNull()
    expect(value('privateFosteringCount', { '2.03': [row('1', {}), row('9', {})] })).toBe('2')
    expect(value('adoptionsCount', { 10: [row('1', { adoptionOrder: '2015-04-12' }), row('2', { adoptionOrder: '2015-04-13' }), row('3', {}), row('4', { adoptionOrder: '2016-05-01' })] })).toBe('1')
  })

  test('a share leaves out those whose placement is not known, and says how many', () => {
    const eight = [row('1', { placementType: 'K2', placementLocation: 'OUT' }), row('2', { placementType: 'K2', placementLocation: 'IN' }), row('3', { placementType: 'K2', placementLocation: 'IN' }), row('4', { placementType: 'K2' }), row('5', { placementType: 'K2', placementLocation: 'OUT', ceased: '2016-01-01' })]
    expect(counted['residentialHomesOutPercent']!(lists({ 8: eight }))).toEqual({ value: '33', counts: expect.stringContaining('1 of 3') as string, caution: 'the placement location of 1 more is not given; they are left out' })
    expect(value('residentialHomesCount', { 8: eight })).toBe('4')
    expect(value('withParentsOutPercent', { 8: eight })).toBeNull()
  })

  test('of a real workbook agree with a plain count of its rows', () => {
    const name = 'annexa_average_official.xlsx'
    const checked = check([{ name, bytes: readFileSync(join(import.meta.dirname, '..', 'workbooks', name)) }], { inspectionDate: '2016-04-12', stage: 2 })
    const inUse: ListsInUse = { inspectionDate: '2016-04-12', rows: (list) => checked.lists.find((one) => one.list === list)?.rows.map((one) => ({ child: one.childKey, value: (field) => one.values[field] ?? null })) ?? null }
    const eight = checked.lists.find(({ list }) => list === 8)!.rows.filter(({ values }) => !values['ceased'])
    expect(counted['lookedAfterCount']!(inUse)!.value).toBe(String(new Set(eight.map(({ childKey }) => childKey)).size))
    const parts = ['residentialHomesCount', 'residentialSpecialSchoolsCount', 'fosterFamiliesCount', 'withParentsCount'].map((one) => Number(counted[one]!(inUse)!.value))
    expect(parts.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(eight.length)
    expect(Number(counted['fosterFamiliesCount']!(inUse)!.value)).toBeGreaterThan(eight.length / 3)
  })
})

test('a count of one is followed by words for one; any other keeps the framework’s own', () => {
  expect(say('CL7', { uascCount: '1' })).toBe('1 child is an unaccompanied asylum-seeking child.')
  expect(say('CL7', { uascCount: '11' })).toBe('11 children are unaccompanied asylum-seeking children.')
  expect(say('CL6', { withParentsCount: '1', withParentsOutPercent: '0' })).toContain('1 lives with parents')
  expect(say('CL12', { hmoCount: '1' })).toContain('1 child or young person ceased to be looked after and is now living')
})
