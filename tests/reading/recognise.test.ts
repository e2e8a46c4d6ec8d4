import { describe, expect, test } from 'vitest'
import { checkOpened } from '#annex-a/reading/check-opened.ts'
import { check } from '#annex-a/reading/check.ts'
import type { SourceFile } from '#annex-a/reading/checked.ts'
import { listOfFileName, listOfSheetName } from '#annex-a/reading/recognise/names.ts'
import type { ExampleGrid } from '#annex-a/rules/grammar/example.ts'
import { exampleWorkbook } from '#annex-a/rules/grammar/example-files.ts'
import { lists } from '#annex-a/specification/lists/index.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'

const options = { inspectionDate: '2016-04-12', stage: 2 } as const
const checkSheets = (name: string, ...sheets: readonly ExampleGrid[]) =>
  checkOpened([{ name, bytes: 0, open: () => exampleWorkbook({ says: '', sheets })! }], options)
const labels = (list: ListNumber): string[] => Object.values(listOf(list).fields).map(({ label }) => label)
const sheet = (name: string, list: ListNumber, above: readonly (readonly string[])[] = [], row: readonly string[] = ['1001', 'Male', 'WBRI', '03/03/2010']): ExampleGrid =>
  ({ name, grid: [...above, labels(list), row] })
const csv = (name: string, text: string, only?: readonly ListNumber[]): SourceFile => ({ name, bytes: new TextEncoder().encode(text), ...(only ? { only } : {}) })

describe('names of sheets', () => {
  test.each<[string, ListNumber | null]>([
    ['List 4', 4], ['List_4', 4], ['list-04', 4], ['L4', 4], ['4', 4], ['4. Assessments', 4], ['Annex A List 10', 10], ['List 11 - Adopters', 11], ['Assessments', 4], ['Sec47 and ICPC', 5], ['S47', 5],
    ['Children in Need', 6], ['Children in Care', 8], ['Care leavers', 9], ['EarlyHelp', 2], ['Child Protection', 7], ['Adoption', 10], ['Prospective adopters', 11],
    ['Sheet4', null], ['Sheet1', null], ['List 12', null], ['CIN and CP', null], ['Data', null], ['2016 data', null],
  ])('%s', (name, list) => { expect(listOfSheetName(name)).toBe(list) })
  test.each<[string, ListNumber | null]>([
    ['Rutland_List 4_assessments 2016-04-12.xlsx', 4], ['contacts.csv', 1], ['3 April 2016 contacts.csv', 1], ['12 April.csv', null], ['list10.csv', 10],
  ])('file %s', (name, list) => { expect(listOfFileName(name)).toBe(list) })
})

describe('sheets', () => {
  test.each(lists.map(({ number }) => number))('list %i is known by its headings alone, also in a small selection of them', (list) => {
    expect(checkSheets('book.xlsx', sheet('Data', list)).lists.map((one) => one.list)).toEqual([list])
  })

  test('title rows above the headings', () => {
    const { lists: [list] } = checkSheets('book.xlsx', sheet('List 4', 4, [['Sampleshire County Council'], ['Extracted', '12/04/2016'], []]))
    expect(list).toMatchObject({ list: 4, headerRow: 4, blankRows: 0 })
    expect(list!.rows).toHaveLength(1)
  })

  test('headings win over a name only if they fit clearly better', () => {
    expect(checkSheets('book.xlsx', sheet('List 3', 1)).lists.map(({ list }) => list)).toEqual([1])
    const common = { name: 'List 3', grid: [['Child unique ID', 'Gender', 'Ethnicity', 'Date of birth', 'Age', 'Source'], ['1', 'M', 'WBRI', '03/03/2010', '6', '6']] }
    expect(checkSheets('book.xlsx', common).lists.map(({ list }) => list)).toEqual([3])
  })

  test('a sheet named like a list that is none is not read, and said not to be', () => {
    const checked = checkSheets('book.xlsx', sheet('List 1', 1), { name: 'List 4', grid: [['Client', 'When'], ['1', '03/03/2016']] })
    expect(checked.lists.map(({ list }) => list)).toEqual([1])
    expect(checked.files[0]!.otherSheets).toEqual([{ name: 'List 4', hidden: false, rows: 2 }])
    expect(checked.findings.find(({ code }) => code === 'sheet-not-taken')).toMatchObject({ severity: 'fix', sheet: 'List 4' })
  })

  test('guidance, look-ups and hidden sheets are no lists, and named', () => {
    const checked = checkSheets('book.xlsx', sheet('List 1', 1), { ...sheet('Example of list', 1) }, { name: 'Codes', grid: [['WBRI', 'White British']] }, { ...sheet('Old', 4), hidden: true })
    expect(checked.lists.map(({ sheet: name }) => name)).toEqual(['List 1'])
    expect(checked.files[0]!.otherSheets.map(({ name }) => name).sort()).toEqual(['Codes', 'Example of list', 'Old'])
    expect(checked.findings.filter(({ severity }) => severity === 'fix' || severity === 'unreadable')).toEqual([])
  })

  test('a hidden sheet that is named like a list is read, and said to be hidden', () => {
    const checked = checkSheets('book.xlsx', { ...sheet('List 1', 1), hidden: true })
    expect(checked.lists).toHaveLength(1)
    expect(checked.findings.some(({ code }) => code === 'hidden')).toBe(true)
  })

  test('a list twice is a problem of the file, unless only one has rows', () => {
    const twice = checkSheets('book.xlsx', sheet('List 1', 1), sheet('Contacts', 1), sheet('List 4', 4))
    expect(twice.files[0]!.problem).toEqual({ code: 'list-twice', facts: { list: 1, sheets: ['List 1', 'Contacts'] } })
    expect(twice.lists).toEqual([])
    expect(twice.findings).toHaveLength(1)
    const once = checkSheets('book.xlsx', { name: 'List 1', grid: [labels(1)] }, sheet('Contacts', 1))
    expect(once.files[0]!.problem).toBe(null)
    expect(once.lists.map(({ sheet: name }) => name)).toEqual(['Contacts'])
    expect(once.files[0]!.otherSheets.map(({ name }) => name)).toEqual(['List 1'])
  })
})

describe('files', () => {
  const contacts = 'Child unique ID,Gender,Date of contact,Contact source\n1001,Male,03/03/2016,6\n'
  const referrals = 'ChildUniqueID;Gender;Date of referral;Referral source;NFA\n1001;Male;03/03/2016;6;N\n'

  test('one list a file', () => {
    const checked = check([csv('a.csv', contacts), csv('b.csv', referrals)], options)
    expect(checked.lists.map(({ list, file }) => [list, file])).toEqual([[1, 0], [3, 1]])
    expect(checked.files.map(({ format, problem }) => [format, problem])).toEqual([['csv', null], ['csv', null]])
  })

  test('the same list in two files: the later one is not taken', () => {
    const checked = check([csv('a.csv', contacts), csv('b.csv', contacts)], options)
    expect(checked.lists.map(({ file }) => file)).toEqual([0])
    expect(checked.files[1]!.problem).toEqual({ code: 'list-in-two-files', facts: { lists: ['1'], other: 'a.csv' } })
  })

  test('only the lists that are wanted of a file', () => {
    expect(check([csv('a.csv', contacts, [3])], options)).toMatchObject({ lists: [], files: [{ problem: null }] })
  })

  test('no list at all, and no file at all', () => {
    expect(check([csv('a.csv', 'a,b\n1,2\n')], options).files[0]!.problem).toMatchObject({ code: 'no-lists' })
    expect(check([], options)).toMatchObject({ files: [], lists: [], children: [] })
    expect(check([{ name: 'empty.xlsx', bytes: new Uint8Array() }], options).files[0]!.problem).toMatchObject({ code: 'empty' })
  })
})

describe('rows', () => {
  const grid = (...rows: readonly (readonly (string | null)[])[]): ExampleGrid => ({ name: 'List 1', grid: [labels(1), ...rows] })
  const row = (id: string | null): readonly (string | null)[] => [id, 'M', 'WBRI', '03/03/2010', null, '6', '03/03/2016', '6']

  test('blank rows are counted, notes are passed over and named, nothing is lost', () => {
    const { lists: [list] } = checkSheets('book.xlsx', grid(row('1'), [], [], row('2'), labels(1), row('3'), [], ['End of report']))
    expect(list).toMatchObject({ blankRows: 2, footerRows: [6, 9], children: 3 })
    expect(list!.rows.map(({ number }) => number)).toEqual([2, 5, 7])
  })

  test('a row with nothing but an ID is a row', () => {
    const { lists: [list] } = checkSheets('book.xlsx', grid(row('1'), ['AB12'], ['77']))
    expect(list!.rows).toHaveLength(3)
  })

  test('other columns are kept by their heading, two of one name apart', () => {
    const { lists: [list] } = checkSheets('book.xlsx', { name: 'List 1', grid: [[...labels(1), 'Ward', 'Ward', '__proto__'], [...row('1'), 'North', 'South', 'x', 'stray']] })
    expect(list!.extra).toEqual([{ header: 'Ward', column: 'I' }, { header: 'Ward (column J)', column: 'J' }, { header: '__proto__', column: 'K' }, { header: 'Column L', column: 'L' }])
    expect(Object.entries(list!.rows[0]!.extra)).toEqual([['Ward', 'North'], ['Ward (column J)', 'South'], ['__proto__', 'x'], ['Column L', 'stray']])
  })

  test('one child under an ID written in several ways', () => {
    const checked = checkSheets('book.xlsx', grid(row('ab1 '), row('AB1'), row('0012'), row('12.0')))
    expect(checked.children.map(({ key }) => key)).toEqual(['ab1', '0012', '12'])
    expect(checked.lists[0]!.rows[0]).toMatchObject({ childKey: 'ab1', values: { childId: 'ab1' }, written: { childId: 'ab1 ' } })
  })
})
