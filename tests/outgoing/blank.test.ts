import ExcelJS, { type DataValidation } from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import { blankWorkbook } from '#annex-a/outgoing/blank-workbook.ts'
import { allChoices } from '#annex-a/outgoing/choices.ts'
import { check } from '#annex-a/reading/check.ts'
import { readers } from '#annex-a/reading/cells/readers.ts'
import { edition } from '#annex-a/specification/edition.ts'
import type { Field } from '#annex-a/specification/grammar/field.ts'
import { lists } from '#annex-a/specification/lists/index.ts'
import { columnLetter } from '#annex-a/workbook/a1.ts'
import { open, options } from './copies.ts'

let bytes: Uint8Array
let book: ExcelJS.Workbook
beforeAll(async () => {
  bytes = await blankWorkbook()
  book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
})

const fieldsOf = (number: number): Field[] => Object.values(lists.find((list) => list.number === number)!.fields)
const validation = (sheet: ExcelJS.Worksheet, column: number): DataValidation | undefined =>
  (sheet as unknown as { dataValidations: { model: Record<string, DataValidation> } }).dataValidations.model[`range:${columnLetter(column)}2:${columnLetter(column)}5000`]
  ?? sheet.getCell(2, column + 1).dataValidation

describe('the blank workbook', () => {
  test('has every list under its number, instructions in front and codes behind', () => {
    expect(open(bytes).sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['Instructions', false], ...lists.map(({ number }) => [`List ${number}`, false]), ['Codes', false]])
    expect(book.subject).toBe(edition.id)
    expect(JSON.stringify(book.getWorksheet('Instructions')!.getSheetValues())).toContain(edition.says)
  })

  test.each([1, 2] as const)('is checked without a finding at stage %d, every heading exact', (stage) => {
    const checked = check([{ name: 'blank.xlsx', bytes }], { ...options, stage })
    expect(checked.findings).toEqual([])
    expect(checked.lists.map(({ list, missing, extra, columns }) => [list, missing, extra, columns.every(({ matched }) => matched === 'exact')]))
      .toEqual(lists.map(({ number }) => [number, [], [], true]))
    expect(checked.files[0]!.otherSheets.map(({ name }) => name)).toEqual(['Instructions', 'Codes'])
  })

  test.each(lists.map(({ number }) => number))('list %d: headings with help, formats and drop-downs by kind of field', (number) => {
    const sheet = book.getWorksheet(`List ${number}`)!
    expect(sheet.rowCount).toBe(1)
    expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }])
    fieldsOf(number).forEach((field, i) => {
      const heading = sheet.getCell(1, i + 1)
      expect(heading.value).toBe(field.label)
      expect(heading.font.bold).toBe(true)
      expect(JSON.stringify(heading.note)).toContain(JSON.stringify(field.help).slice(1, -1))
      const format = sheet.getColumn(i + 1).numFmt
      const rule = validation(sheet, i)
      if (field.kind === 'code' || field.kind === 'yesNo') expect(rule).toMatchObject({ type: 'list', formulae: [expect.stringMatching(/^Codes!\$A\$\d+:\$A\$\d+$/)] })
      if (field.kind === 'date') expect([format, rule]).toMatchObject(['dd/mm/yyyy', { type: 'date', errorStyle: 'warning' }])
      if (field.kind === 'child' || field.kind === 'reference') expect([format, rule]).toEqual(['@', undefined])
    })
  })

  test('every drop-down offers all codes of its set, and each choice is read back as its code', () => {
    const codes = book.getWorksheet('Codes')!
    const sets = new Map(allChoices().map((one) => [one.name, one.choices]))
    const readerOf = readers(options.inspectionDate)
    for (const { number } of lists) {
      fieldsOf(number).forEach((field, i) => {
        if (field.kind !== 'code' && field.kind !== 'yesNo') return
        const [, from, to] = /\$A\$(\d+):\$A\$(\d+)/.exec(String(validation(book.getWorksheet(`List ${number}`)!, i)!.formulae[0]))!.map(Number)
        const offered = codes.getRows(from!, to! - from! + 1)!.map((row) => String(row.getCell(1).value))
        const choices = sets.get(field.kind === 'code' ? field.codes : 'yesNo')!
        expect(offered).toEqual(choices.map(({ chosen }) => chosen))
        for (const { chosen, token } of choices) {
          expect(readerOf(field)({ column: 0, kind: 'text', value: chosen, shown: chosen })).toMatchObject({ value: token, problem: null })
        }
      })
    }
  })

  test('what is filled in is read back', async () => {
    const filled = new ExcelJS.Workbook()
    await filled.xlsx.load(bytes as unknown as ArrayBuffer)
    filled.getWorksheet('List 1')!.getRow(2).values = ['00123', 'M - Male', 'WBRI - White British', new Date('2010-02-01'), null, 6, new Date('2016-03-01'), '2A - Schools']
    const checked = check([{ name: 'filled.xlsx', bytes: new Uint8Array(await filled.xlsx.writeBuffer()) }], options)
    expect(checked.lists[0]!.rows[0]!.values).toEqual({
      childId: '00123', gender: 'M', ethnicity: 'WBRI', dateOfBirth: '2010-02-01', expectedDateOfBirth: null, age: 6, dateOfContact: '2016-03-01', contactSource: '2A',
    })
    expect(checked.findings.filter(({ list }) => list === 1)).toEqual([])
  })
})
