import { describe, expect, test } from 'vitest'
import { contextEntries } from '#db/queries/context.ts'
import { contextReport, seeContext, type ContextView } from '#server/context/see-context.ts'
import { decideFigures, giveFigures } from '#server/context/say-figures.ts'
import { as, csvOf, engines, inspectionId, withOffice, type Office } from '../intake/office.ts'

const view = async (office: Office, who: 'officer' | 'lead' = 'lead'): Promise<ContextView> => (await as(office, who, seeContext)).answer
const blank = (all: ContextView, name: string) => all.sentences.flatMap(({ blanks }) => blanks).find((one) => one.blank.name === name)!
const words = (all: ContextView, id: string): string => all.sentences.find((one) => one.id === id)!.pieces.map((piece) => piece.words ?? 'XXX').join('')
const form = (fields: Record<string, string>) => new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) })
const give = async (office: Office, who: 'officer' | 'lead', sentence: string, fields: Record<string, string>) => (await as(office, who, (here) => giveFigures({ ...here, request: form(fields) }, sentence))).answer
const decide = async (office: Office, sentence: string, fields: Record<string, string>) => (await as(office, 'lead', (here) => decideFigures({ ...here, request: form(fields) }, sentence))).answer
const errors = (answer: Awaited<ReturnType<typeof give>>) => (answer && 'refusal' in answer ? { ...answer.refusal.data.errors } : {})

const plans = csvOf(7, [1, 2, 3].map((childId) => ({ childId, gender: 'Male', planStart: '01/02/2016', ...(childId === 3 ? { planEnd: '01/03/2016' } : {}) })))

describe.each(engines)('the context section on %s', (engine) => {
  test('counts what the lists honestly give, and says what it counted', () => withOffice(engine, async (office) => {
    expect(blank(await view(office), 'cppCount')).toMatchObject({ lists: null, stands: null })
    await office.deliver([plans])
    const all = await view(office)
    expect(blank(all, 'cppCount')).toMatchObject({ lists: { value: '2', from: expect.stringContaining('list 7') as string }, decision: null, stands: '2' })
    expect(blank(all, 'sgoCount').lists).toBeNull()
    expect(words(all, 'CP2')).toBe('At 12 April 2016, 2 children and young people were the subject of a child protection plan. This is a XXX from XXX at XXX.')
    expect([all.open, all.sentences.length]).toEqual([69, 30])
  }))

  test('keeps Ofsted’s figure, the authority’s newer one and the decision side by side', () => withOffice(engine, async (office) => {
    await office.deliver([plans])
    expect(await give(office, 'lead', 'CP2', { cppDate: '', cppCount: '', cppCountPrevious: '2', cppDatePrevious: '31 March 2015', note: 'children in need census' })).toEqual({ given: 2 })
    expect(words(await view(office), 'CP2')).toContain('This is no change from 2 at 31 March 2015.')
    expect(await give(office, 'officer', 'CP2', { cppDate: '', cppCount: '1,004', cppCountPrevious: '', cppDatePrevious: '', note: 'our own count of 8 April' })).toEqual({ given: 1 })
    const all = await view(office, 'officer')
    expect(blank(all, 'cppCount')).toMatchObject({ lists: { value: '2' }, ofsted: null, authority: { value: '1004', says: '1,004', by: { who: 'Name of officer' } }, stands: '1004' })
    expect(words(all, 'CP2')).toContain('This is an increase from 2')
    expect([all.mayDecide, all.side]).toEqual([false, 'authority'])
    expect(await decide(office, 'CP2', { cppDate: 'lists', cppCount: 'lists', cppDirection: 'lists', cppCountPrevious: 'own', 'cppCountPrevious-own': '3', cppDatePrevious: 'ofsted' })).toMatchObject({ given: 5 })
    const after = await view(office)
    expect(blank(after, 'cppCount')).toMatchObject({ authority: { value: '1004' }, decision: { value: '2', basis: 'lists' }, stands: '2' })
    expect(contextReport(after).sections.find(({ section }) => section === 'Child protection in this area')!.sentences[1]).toMatch(/^At 12 April 2016, 2 children .* from 3 at 31 March 2015\.$/)
    expect(contextReport(after).sections[0]!.sentences[0]).toContain('operates XXX children’s homes')
    expect(after.open).toBe(64)
  }))

  test('a figure needs its source, and nothing is kept where one is wrong', () => withOffice(engine, async (office) => {
    expect(errors(await give(office, 'officer', 'CP2', { cppCount: 'many', cppDatePrevious: '31/02/2015', cppCountPrevious: '7', note: '' }))).toMatchObject({
      cppCount: 'Children with a child protection plan: enter a whole number, such as 1,250', cppDatePrevious: 'Earlier date: enter a date, such as 31 March 2015', note: expect.stringContaining('Say where the figures are from') as string,
    })
    expect(errors(await decide(office, 'CP2', { cppCount: 'authority', cppCountPrevious: 'own', 'cppCountPrevious-own': '' }))).toEqual({
      cppCount: 'Children with a child protection plan: there is no such figure to take', 'cppCountPrevious-own': 'Children with a child protection plan, earlier: enter your own figure, or choose another',
    })
    expect(await contextEntries(office.store.db, inspectionId)).toEqual([])
    expect(await give(office, 'officer', 'none', {})).toBeNull()
  }))

  test('what does not apply is left out and can come back; a decision can be taken back', () => withOffice(engine, async (office) => {
    await decide(office, 'LL3', { lscbSharedWith: 'none', 'leave-out': 'yes' })
    const all = await view(office)
    expect(all.sentences.find(({ id }) => id === 'LL3')).toMatchObject({ leftOut: true, open: 0 })
    expect(contextReport(all).sections.flatMap(({ sentences }) => sentences).some((one) => one.startsWith('The LSCB is shared'))).toBe(false)
    await decide(office, 'LL3', { lscbSharedWith: 'own', 'lscbSharedWith-own': 'Exampleton' })
    expect(contextReport(await view(office)).sections[1]!.sentences).toContain('The LSCB is shared with Exampleton.')
    await decide(office, 'LL3', { lscbSharedWith: 'none' })
    expect(blank(await view(office), 'lscbSharedWith').decision).toBeNull()
  }))
})
