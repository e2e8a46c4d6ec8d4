import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '#annex-a/workbook/cells.ts'
import { book, type BookXml, firstSheet, rowsOf } from './build-workbook.ts'
import { refusal, refusalCode } from './refusal.ts'

/** The cells of one row written as XML. */
function cellsOf(xml: string, options: Omit<BookXml, 'sheets'> = {}): readonly Cell[] {
  return rowsOf(book({ ...options, sheets: [`<row r="1">${xml}</row>`] }))[0]?.cells ?? []
}

/** A number in one format, in the calendar from 1900 or 1904. */
function formatted(number: number | string, format: string | number, from1904 = false): Partial<Cell> {
  const properties = from1904 ? '<workbookPr date1904="1"/>' : ''
  const { kind, value, shown } = cellsOf(`<c r="A1" s="1"><v>${number}</v></c>`, { formats: [format], properties })[0]!
  return { kind, value, shown }
}

const number = (value: number, shown = String(value)) => ({ kind: 'number', value, shown })
const date = (value: string, shown: string) => ({ kind: 'date', value, shown })
const text = (value: string) => ({ kind: 'text', value, shown: value })

describe('types', () => {
  test('shared, inline and formula texts', () => {
    const cells = cellsOf('<c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t> in &amp; line </t></is></c><c r="C1" t="str"><f>A1</f><v>abc</v></c>', {
      sharedStrings: '<si><t>zero</t></si><si><t>one</t></si>',
    })
    expect(cells).toEqual([{ column: 0, ...text('one') }, { column: 1, ...text(' in & line ') }, { column: 2, ...text('abc'), formula: true }])
  })

  test('runs of rich text are joined and how it is pronounced is left out', () => {
    const rich = '<r><rPr><b/></rPr><t xml:space="preserve">Ann </t></r><r><t>Other</t></r><rPh sb="0" eb="2"><t>アン</t></rPh><phoneticPr fontId="1"/>'
    const cells = cellsOf(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${rich}</is></c>`, { sharedStrings: `<si>${rich}</si>` })
    expect(cells.map((cell) => cell.value)).toEqual(['Ann Other', 'Ann Other'])
  })

  test('booleans, errors and ISO dates', () => {
    const cells = cellsOf('<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2014-03-03</v></c><c t="d"><v>2014-03-03T14:30:00.000Z</v></c><c t="d"><v>2014-03-03T00:00:00</v></c><c t="d"><v>2014-02-30</v></c>')
    expect(cells.map(({ kind, value, shown }) => ({ kind, value, shown }))).toEqual([
      { kind: 'boolean', value: true, shown: 'TRUE' },
      { kind: 'boolean', value: false, shown: 'FALSE' },
      { kind: 'error', value: '#REF!', shown: '#REF!' },
      date('2014-03-03', '03/03/2014'),
      date('2014-03-03T14:30:00', '03/03/2014 14:30'),
      date('2014-03-03', '03/03/2014'),
      text('2014-02-30'),
    ])
  })

  test('formulas keep the value last saved and say so', () => {
    const cells = cellsOf('<c s="1"><f>TODAY()</f><v>41701</v></c><c t="e"><f>VLOOKUP()</f><v>#N/A</v></c><c t="b"><f t="shared" si="0"/><v>1</v></c><c t="str"><f>""</f><v></v></c>', { formats: ['dd/mm/yyyy'] })
    expect(cells).toEqual([
      { column: 0, ...date('2014-03-03', '03/03/2014'), formula: true },
      { column: 1, kind: 'error', value: '#N/A', shown: '#N/A', formula: true },
      { column: 2, kind: 'boolean', value: true, shown: 'TRUE', formula: true },
    ])
  })

  test('a formula that was never worked out is not taken for an empty cell', () => {
    expect(cellsOf('<c r="A1"><f>B1</f></c>')).toEqual([{ column: 0, kind: 'error', value: '', shown: '', formula: true }])
  })

  test('entities, line ends and what XML cannot hold', () => {
    const cells = cellsOf('<c t="inlineStr"><is><t>&lt;&#65;&#x42;&apos;&quot;&gt; A&amp;amp; B &#x1F600; R & B &bogus;</t></is></c><c t="inlineStr"><is><t>a_x000D_\r\nb_x005F_x000D_ _xZZZZ_</t></is></c><c t="inlineStr"><is><t><![CDATA[<b> & ]]>&amp;</t></is></c>')
    expect(cells.map((cell) => cell.value)).toEqual(['<AB\'"> A&amp; B \u{1f600} R & B &bogus;', 'a\r\nb_x000D_ _xZZZZ_', '<b> & &'])
  })

  test('cells that only look empty are empty', () => {
    const blanks = ['', ' ', '\u00a0\u00a0', '\u200b', '&#160; &#10;', '_x000D_'].map((blank) => `<c t="inlineStr"><is><t>${blank}</t></is></c>`).join('')
    expect(cellsOf(`<c r="A1" t="s"><v>0</v></c>${blanks}<c/><c s="1"></c><c><v></v></c>`, { sharedStrings: '<si><t>\u00a0</t></si>' })).toEqual([])
  })

  test('what a number cell holds that is no number is still shown', () => {
    expect(cellsOf('<c><v>NaN</v></c>')[0]).toMatchObject(text('NaN'))
  })
})

describe('numbers', () => {
  test.each([
    ['123.0', 123, '123'],
    ['1E3', 1000, '1000'],
    ['-0', -0, '0'],
    ['0.30000000000000004', 0.30000000000000004, '0.3'],
    ['9434765919', 9434765919, '9434765919'],
    ['123456789012', 123456789012, '123456789012'],
    ['1.2345678901234568E+16', 12345678901234568, '12345678901234568'],
  ])('%s', (written, value, shown) => {
    expect(cellsOf(`<c><v>${written}</v></c>`)[0]).toMatchObject(number(value, shown))
  })

  test('every number reads back', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 }), (numbers) => {
        expect(cellsOf(numbers.map((each) => `<c><v>${each}</v></c>`).join('')).map((cell) => cell.value)).toEqual(numbers.map((each) => Number(String(each))))
      }),
    )
  })

  test.each([
    ['0000', 12, '0012'],
    ['00000000', 12345, '00012345'],
    ['0000', 123456, '123456'],
    ['0000', 0, '0000'],
    ['"P"0000', 7, 'P0007'],
    ['000\\-000', 12345, '012-345'],
    ['0000;[Red]-0000;@', 12, '0012'],
    ['"Day "0', 3, 'Day 3'],
    ['[Red]0', 5, '5'],
    ['0_)', 5, '5'],
    ['0000', 1.5, '1.5'],
    ['0000', -12, '-12'],
    ['#,##0', 1234, '1234'],
    ['0.00', 2, '2'],
    ['0%', 1, '1'],
    ['@', 12, '12'],
  ])('format %s shows %s as %s', (format, value, shown) => {
    expect(formatted(value, format)).toEqual(number(value, shown))
  })
})

describe('dates', () => {
  test.each([14, 15, 16, 17, 22, 'dd/mm/yyyy', 'dd/mm/yyyy;@', 'd mmm yy', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '[$-809]dd mmmm yyyy;@', 'mmm-yy', 'YYYY-MM-DD', 'yyyy"-"mm', '[Red]dd/mm/yyyy', 'mmmm', 'dd/mm/yyyy hh:mm', 'h:mm', 21, 'h:mm AM/PM'])('format %s holds a date', (format) => {
    expect(formatted(41701, format)).toEqual(date('2014-03-03', '03/03/2014'))
  })

  test.each([0, 1, 2, 9, 10, 11, 37, 49, 46, 'General', '[Red]0', '"Day "0', '0.00E+00', '[h]:mm', '[mm]:ss', '[ss]', '0 "days"', '\\d0', '#,##0.00_);[Red](#,##0.00)', '[$£-809]#,##0.00', '[>=100]0;0.0', 'General" months"', '# ?/?', '0*m'])('format %s holds a number', (format) => {
    expect(formatted(41701, format)).toMatchObject({ kind: 'number', value: 41701 })
  })

  test('a time of day is kept to the second', () => {
    expect(formatted(41701.604166666664, 22)).toEqual(date('2014-03-03T14:30:00', '03/03/2014 14:30'))
    expect(formatted(41701.60421296296, 22)).toEqual(date('2014-03-03T14:30:04', '03/03/2014 14:30:04'))
    expect(formatted(41701.9999999, 22)).toEqual(date('2014-03-04', '04/03/2014'))
  })

  test('a time without a day is no date', () => {
    expect(formatted(0.5, 'h:mm')).toEqual(number(0.5, '12:00'))
    expect(formatted(0, 'h:mm')).toEqual(number(0, '00:00'))
  })

  test.each([
    [1, '1900-01-01', '01/01/1900'],
    [59, '1900-02-28', '28/02/1900'],
    [61, '1900-03-01', '01/03/1900'],
    [2_958_465, '9999-12-31', '31/12/9999'],
  ])('day %d of the calendar from 1900', (serial, iso, shown) => {
    expect(formatted(serial, 14)).toEqual(date(iso, shown))
  })

  test('numbers that are no day stay numbers', () => {
    expect(formatted(0, 14)).toEqual(number(0, '00/01/1900'))
    expect(formatted(60, 14)).toEqual(number(60, '29/02/1900'))
    expect(formatted(-5, 14)).toEqual(number(-5))
    expect(formatted(2_958_466, 14)).toEqual(number(2_958_466))
    expect(formatted(-1, 14, true)).toEqual(number(-1))
  })

  test('the calendar from 1904', () => {
    expect(formatted(0, 14, true)).toEqual(date('1904-01-01', '01/01/1904'))
    expect(formatted(40239, 14, true)).toEqual(date('2014-03-03', '03/03/2014'))
  })

  test('every day reads back', () => {
    const first = Date.UTC(1900, 2, 1)
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), fc.nat(86_399), (serial, second) => {
        const moment = new Date(first + (serial - 61) * 86_400_000 + second * 1000).toISOString().slice(0, 19)
        const expected = second === 0 ? moment.slice(0, 10) : moment
        expect(formatted(serial + second / 86_400, 22)).toMatchObject({ kind: 'date', value: expected })
      }),
    )
  })
})

describe('limits', () => {
  test('a cell too far to the right is named', () => {
    const xml = book({ sheets: ['<row r="17"><c r="KN17"><v>1</v></c><c r="KO17"><v>1</v></c></row>'] })
    expect(refusal(xml)).toMatchObject({ code: 'too-many-columns', facts: { sheet: 'Sheet1', cell: 'KO17', column: 'KO', most: 300 } })
    expect(firstSheet(book({ sheets: ['<row r="17"><c r="XFD17" s="1"/></row>'] })).rows()).toBeDefined()
    expect(rowsOf(book({ sheets: ['<row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576" s="1"/></row>'] }))).toHaveLength(1)
  })

  test('a cell that is too long is named, however its text is stored', () => {
    const long = 'x'.repeat(32_768)
    const most = 'y'.repeat(32_767)
    expect(cellsOf(`<c r="A1" t="inlineStr"><is><t>${most}</t></is></c>`)[0]!.value).toBe(most)
    for (const xml of [`<c r="B1" t="inlineStr"><is><t>${long}</t></is></c>`, '<c r="B1" t="s"><v>0</v></c>', `<c r="B1" t="str"><v>${long}</v></c>`]) {
      const bytes = book({ sheets: [`<row r="1">${xml}</row>`], sharedStrings: `<si><t>${long}</t></si>` })
      expect(refusal(bytes)).toMatchObject({ code: 'too-long-cell', facts: { cell: 'B1' } })
    }
  })

  test('a text that points nowhere is not read as empty', () => {
    expect(refusalCode(book({ sheets: ['<row r="1"><c t="s"><v>5</v></c></row>'], sharedStrings: '<si><t>a</t></si>' }))).toBe('damaged')
    expect(refusalCode(book({ sheets: ['<row r="1"><c t="s"><v>0</v></c></row>'] }))).toBe('damaged')
  })
})
