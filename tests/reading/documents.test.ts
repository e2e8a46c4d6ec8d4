import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkOpened } from '#annex-a/reading/check-opened.ts'
import { check } from '#annex-a/reading/check.ts'
import { readHours } from '#annex-a/reading/cells/hours.ts'
import type { Checked, ReadList } from '#annex-a/reading/checked.ts'
import { listOfFileName, listOfSheetName } from '#annex-a/reading/recognise/names.ts'
import type { ExampleCell, ExampleGrid, ExampleSheet } from '#annex-a/rules/grammar/example.ts'
import { exampleWorkbook } from '#annex-a/rules/grammar/example-files.ts'
import { tryExample } from '#annex-a/reading/try-example.ts'
import { documentNumbers, listNumbers, type ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf, listsAndDocuments } from '#annex-a/specification/lists/index.ts'

const options = { inspectionDate: '2016-04-12', stage: 2 } as const
const sheets = (...some: readonly ExampleSheet[]): Checked => tryExample({ says: '', sheets: some })
const file = (name: string, ...some: readonly ExampleGrid[]): Checked => checkOpened([{ name, bytes: 0, open: () => exampleWorkbook({ says: '', sheets: some })! }], options)
const labels = (id: ListId): string[] => Object.values(listOf(id).fields).map(({ label }) => label)
const listsIn = ({ lists }: Checked): ListId[] => lists.map(({ list }) => list)

describe('names', () => {
  test.each<[string, ListId | null]>([
    ['2.03', '2.03'], ['2.03 Private fostering', '2.03'], ['Document 2.06', '2.06'], ['doc 2_07', '2.07'], ['2-06', '2.06'], ['203', '2.03'], ['Annex A 2.07', '2.07'],
    ['Private fostering', '2.03'], ['Privately fostered', '2.03'], ['Missing children', '2.07'], ['Missing from home or care', '2.07'], ['Not in full-time education', '2.06'],
    ['2', 2], ['List 2', 2], ['2. Early help', 2], ['List 2 - 03 April', 2], ['2.03.2016', null], ['12.03', null], ['2016-2-03', null], ['Sheet203', null], ['Children in care', 8], ['12.06', null], ['2.04', null], ['2.031', null],
  ])('sheet %s', (name, id) => { expect(listOfSheetName(name)).toBe(id) })

  test.each<[string, ListId | null]>([
    ['2.07 missing.xlsx', '2.07'], ['2.03.xlsx', '2.03'], ['Rutland 2.06 April.csv', '2.06'], ['missing children.csv', '2.07'], ['2.03.2016 contacts.csv', 1], ['list 4 2.03.2016.xlsx', 4], ['3 April 2016.csv', null],
  ])('file %s', (name, id) => { expect(listOfFileName(name)).toBe(id) })
})

describe('what is known as a document', () => {
  const row = ['1001', '03/03/2008', '01/02/2016', '12.5', '', '']

  test.each(documentNumbers)('%s by its headings, by its name, and by both; headings as printed', (id) => {
    for (const name of ['Data', id, `Document ${id}`]) {
      const checked = file('book.xlsx', { name, grid: [['Report'], labels(id), row.slice(0, labels(id).length)] })
      expect(listsIn(checked)).toEqual([id])
      expect(checked.lists[0]).toMatchObject({ headerRow: 2, missing: [], extra: [] })
    }
  })

  test('a file named for it, whose one sheet says nothing', () => {
    const checked = file('2.07 missing.xlsx', { name: 'Export', grid: [['Child ID', 'DOB', 'Episodes', 'Notes', 'CSE'], ['1001', '03/03/2008', '2', 'Seen', 'No']] })
    expect(listsIn(checked)).toEqual(['2.07'])
  })

  test('documents may stand among lists in one workbook, or be CSV files', () => {
    const both = file('book.xlsx', { name: 'Contacts', grid: [labels(1), ['1001', 'M', 'WBRI', '03/03/2008', '', '8', '03/03/2016', '6']] }, ...documentNumbers.map((id) => ({ name: `Sheet ${id.slice(3)}`, grid: [labels(id), row] })))
    expect(listsIn(both)).toEqual([1, '2.03', '2.06', '2.07'])
    const csv = check([{ name: 'x.csv', bytes: new TextEncoder().encode('Child unique ID,DOB,Private fostering start date\n1001,3/3/2008,1/2/2016\n') }], options)
    expect(listsIn(csv)).toEqual(['2.03'])
  })

  test('a document without one of its columns is taken by its name', () => {
    const checked = file('book.xlsx', { name: '2.03', grid: [['Child ID', 'Arrangement start date'], ['1001', '01/02/2016']] })
    expect(checked.lists[0]).toMatchObject({ list: '2.03', missing: ['dateOfBirth'] })
  })

  // Whichever of its headings a list sheet has, and in whatever order, it is that list or none; and so with documents.
  test('no list is ever taken for a document, nor a document for a list', () => {
    fc.assert(fc.property(fc.constantFrom(...listsAndDocuments), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), fc.constantFrom('Data', 'Sheet1', 'Export'), (list, chances, name) => {
      const headings = labels(list.number).map((label) => [chances.next().value, chances.next().value, label] as const).filter(([keep]) => keep > 0.3).sort((a, b) => a[1] - b[1]).map(([, , label]) => label)
      const found = listsIn(file('book.xlsx', { name, grid: [headings, headings.map(() => 'x')] }))
      expect([[], [list.number]]).toContainEqual(found)
    }), { numRuns: 300 })
  })

  test('the sample workbooks hold no document', () => {
    for (const name of ['annexa_rutland_la_export.xlsx', 'annexa_rutland_messy.xlsx']) {
      const bytes = new Uint8Array(readFileSync(new URL(`../workbooks/${name}`, import.meta.url)))
      expect(listsIn(check([{ name, bytes }], options))).toEqual(listNumbers)
    }
  })
})

const need = (childId: string, more: Readonly<Record<string, ExampleCell>> = {}): ExampleSheet =>
  ({ list: 6, rows: [{ childId, gender: 'F', ethnicity: 'WBRI', dateOfBirth: '02/05/2005', cinStart: '01/02/2016', primaryNeed: 'N1', ...more }] })
const only = (checked: Checked, list: ListId): ReadList => checked.lists.find((one) => one.list === list)!

describe('children of documents', () => {
  test('are the children of the lists; who is in a document only is a child with that document and no stage', () => {
    const { children } = sheets(need('A 1'), { list: '2.03', rows: [{ childId: 'a 1', dateOfBirth: '03/05/2005', arrangementStart: '01/02/2016' }] }, { list: '2.07', rows: [{ childId: '77', missingEpisodes: 2 }] })
    expect(children).toMatchObject([
      // Where they differ, the list stands, and not the document.
      { key: 'a 1', id: 'A 1', lists: [6], documents: ['2.03'], stage: 6, dateOfBirth: '2005-05-02' },
      { key: '77', lists: [], documents: ['2.07'], stage: null, dateOfBirth: null },
    ])
  })

  test('2.06: a UPN is kept, joins nothing, is no odd ID, and is said not to be joined', () => {
    const upn = 'A123456789012'
    const checked = sheets(need(upn), need2(upn), { list: '2.06', rows: [{ childId: upn, dateOfBirth: '02/05/2005', provisionType: 'None', hoursPerWeek: 0 }, { childId: 'b00000000001x', dateOfBirth: '02/05/2005', provisionType: 'None', hoursPerWeek: 0 }] })
    expect(only(checked, '2.06').rows.map(({ childKey, values }) => [childKey, values['childId']])).toEqual([[null, upn], [null, 'b00000000001x']])
    expect(only(checked, '2.06').children).toBe(2)
    expect(checked.children.map(({ key, documents: of }) => [key, of])).toEqual([[upn.toLowerCase(), []]])
    expect(checked.findings.filter(({ list }) => list === '2.06')).toEqual([])
    expect(checked.notChecked.filter(({ code }) => code === 'upn-not-joined').map(({ because, list }) => [list, because])).toEqual([['2.06', '2 rows of document 2.06 give the UPN instead of the child unique ID, and so are not joined to the lists']])
  })

  test('2.06: an ID that is none is joined; on a list, and in the other documents, what looks like a UPN is the ID', () => {
    const checked = sheets({ list: '2.06', rows: [{ childId: '10442' }, { childId: 'A12345678901' }, { childId: '1234567890123' }] }, { list: '2.07', rows: [{ childId: 'A123456789012' }] })
    expect(checked.children.map(({ key }) => key)).toEqual(['10442', 'a12345678901', '1234567890123', 'a123456789012'])
  })

  test('2.07: no ID and no date of birth are right (footnote 35)', () => {
    const checked = sheets({ list: '2.07', rows: [{ childId: null, missingEpisodes: 1, actionSummary: 'Found by the police', vulnerableToCse: 'Not known' }, { childId: null, missingEpisodes: 1, actionSummary: 'Seen', vulnerableToCse: 'Not known' }] })
    expect(checked.findings).toEqual([])
    expect(only(checked, '2.07')).toMatchObject({ children: 0, rows: [{ childKey: null }, { childKey: null }] })
    expect(checked.children).toEqual([])
  })

  test('documents that were not sent are no lists that are absent', () => {
    expect(sheets(need('1')).notChecked.filter(({ code }) => code === 'list-absent').map(({ list }) => list)).toEqual(listNumbers.filter((list) => list !== 6))
  })
})

const need2 = (childId: string): ExampleSheet => ({ list: 3, rows: [{ childId, dateOfBirth: '02/05/2005', dateOfReferral: '01/02/2016' }] })

describe('hours', () => {
  const read = (value: string | number) => readHours({ column: 0, kind: typeof value === 'number' ? 'number' : 'text', value, shown: String(value) })

  test.each<[string | number, number]>([
    [12.5, 12.5], [0, 0], [25, 25], ['12.5', 12.5], [' 15 ', 15], ['12.5 hours', 12.5], ['15hrs per week', 15], ['20 hours/week', 20], ['3h 30m', 3.5], ['None', 0], ['.5', 0.5], ['1 hour', 1],
  ])('%s', (written, hours) => { expect(read(written)).toMatchObject({ value: hours, problem: null }) })

  test.each(['less than 25', '<25', '10-15', '25+', 'full time', '200', '-1', '12:30', '12.5.1'])('%s is no number of hours', (written) => {
    expect(read(written)).toMatchObject({ value: null, problem: 'hours-not-a-number', written })
  })

  test.each(['', '-', 'N/A'])('"%s" is empty', (written) => { expect(read(written)).toMatchObject({ value: null, problem: null }) })
})

