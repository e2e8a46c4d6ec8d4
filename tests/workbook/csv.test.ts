import { describe, expect, test } from 'vitest'
import { CAPS } from '#annex-a/workbook/caps.ts'
import { RecordReader } from '#annex-a/workbook/csv/records.ts'
import { firstSheet, rowsOf, shown } from './build-workbook.ts'
import { bytesOf, join } from './build-zip.ts'
import { refusal } from './refusal.ts'

const read = (text: string) => shown(rowsOf(bytesOf(text)))

test('every cell is text, as it stands in the file', () => {
  expect(rowsOf(bytesOf('Child ID,Age\n00123, 7 '))[1]).toEqual({
    number: 2,
    hidden: false,
    cells: [
      { column: 0, kind: 'text', value: '00123', shown: '00123' },
      { column: 1, kind: 'text', value: ' 7 ', shown: ' 7 ' },
    ],
  })
})

test('the sheet has the name of the file', () => {
  expect(firstSheet(bytesOf('a,b'), {}, 'List 8 (looked after).csv').name).toBe('List 8 (looked after)')
  expect(firstSheet(bytesOf('a,b'), {}, '.csv').name).toBe('.csv')
})

test.each([',', ';', '\t'])('the separator %j is found', (separator) => {
  const lines = [['Name, first', 'Team; area', 'x\ty'].map((cell) => `"${cell}"`), ['1, 2', '3', '4'].map((cell) => (separator === ',' ? `"${cell}"` : cell))]
  expect(read(lines.map((cells) => cells.join(separator)).join('\r\n'))).toEqual([['Name, first', 'Team; area', 'x\ty'], ['1, 2', '3', '4']])
})

test('commas in prose do not outvote the separator', () => {
  expect(read('Annex A, list 1, contacts\nID;Reason;Team\n1;Neglect, home, school, other;North\n2;Other;South')[2]).toEqual(['1', 'Neglect, home, school, other', 'North'])
})

test('the line by which a file tells Excel its separator is not a row', () => {
  expect(rowsOf(bytesOf('sep=;\r\nID;Age\r\n1,5;2')).map((row) => [row.number, row.cells.length])).toEqual([[1, 2], [2, 2]])
})

test('quoted cells hold separators, quotation marks and line ends', () => {
  expect(read('"a,""b""\r\nc",d')).toEqual([['a,"b"\r\nc', 'd']])
  expect(read('"Tiny" Tim,6" nails,"",x')).toEqual([['Tiny Tim', '6" nails', 'x']])
})

test('a row has the number that Excel gives it: records count, blank ones too, lines inside a cell do not', () => {
  const rows = rowsOf(bytesOf('ID\n"1\n2\n3"\n\n , \n4\r5'))
  expect(rows.map((row) => [row.number, row.cells[0]!.value])).toEqual([[1, 'ID'], [2, '1\n2\n3'], [5, '4'], [6, '5']])
})

test('cells that only look empty are empty', () => {
  expect(rowsOf(bytesOf('a,\u00a0,\u200b, \t ,"",b'))[0]!.cells.map((cell) => cell.column)).toEqual([0, 5])
})

const TEXT = 'Name,Café\r\nO’Brien – “Zoë”,£5\r\n'

test.each([
  ['UTF-8', bytesOf(TEXT)],
  ['UTF-8 with a mark', bytesOf(`\ufeff${TEXT}`)],
  ['UTF-16 little-endian with a mark', utf16(`\ufeff${TEXT}`, true)],
  ['UTF-16 big-endian with a mark', utf16(`\ufeff${TEXT}`, false)],
  ['UTF-16 little-endian', utf16(TEXT.repeat(3), true)],
  ['UTF-16 big-endian', utf16(TEXT.repeat(3), false)],
  ['Windows-1252', windows1252(TEXT)],
])('text in %s is read', (_, bytes) => {
  expect(shown(rowsOf(bytes)).slice(0, 2)).toEqual([['Name', 'Café'], ['O’Brien – “Zoë”', '£5']])
})

test('a character at the border of two chunks is whole', () => {
  for (const before of [65_532, 65_533, 65_534, 65_535]) {
    const text = `${'x'.repeat(30_000)},${'y'.repeat(30_000)},${'z'.repeat(before - 60_002)}€,b`
    expect(read(text)[0]!.slice(2)).toEqual([`${'z'.repeat(before - 60_002)}€`, 'b'])
  }
})

test('where the text is cut does not matter', () => {
  const text = 'a,"b ""c""\r\n d",\r\n\r\n"e"\r\nf\rg,h\n"i"" j",'
  const whole = [...new RecordReader(',', 'x', CAPS).rows([text])]
  for (let i = 0; i <= text.length; i++) {
    for (let j = i; j <= text.length; j++) {
      const pieces = [text.slice(0, i), text.slice(i, j), text.slice(j)]
      expect([...new RecordReader(',', 'x', CAPS).rows(pieces)]).toEqual(whole)
    }
  }
  expect([...new RecordReader(',', 'x', CAPS).rows(text)]).toEqual(whole)
})

test('rows can be read more than once', () => {
  const sheet = firstSheet(bytesOf('a\nb'))
  expect([...sheet.rows()]).toEqual([...sheet.rows()])
})

test('a quotation mark that is never closed does not swallow rows in silence', () => {
  expect(refusal(bytesOf('ID,Note\n1,ok\n2,"started\n3,ok\n'))).toMatchObject({ code: 'unclosed-quote', facts: { row: 3 } })
  expect(refusal(bytesOf(`ID\n"open\n${'1,2\n'.repeat(20_000)}`))).toMatchObject({ code: 'unclosed-quote', facts: { row: 2 } })
})

describe('two stray quotation marks do not swallow the rows between them', () => {
  const [head, one, two, three] = ['ID,Born,Sex,Note,Team', '1,2001,F,ok,North', '2,2002,M,ok,North', '3,2003,F,ok,South']
  test.each([
    ['from cell to cell', [head, '1,2001,"F,ok,North', '2,2002",M,ok,North', three], 2],
    ['within a column', [head, one, '2,2002,M,"ok,North', '3,2003,F,ok",South'], 3],
    ['over several rows', [head, '1,2001,F,ok,"North', two, '3",2003,F,ok,South', '4,2004,F,ok,South'], 2],
    ['from the headings', ['ID,Born,Sex,"Note,Team', '1,2001,F,ok",North', two], 1],
    ['the whole file', ['ID,Born,Sex,"Note,Team', one, '2,2002,M,ok",North'], 1],
    ['to a cell that has marks of its own', [head, '1,2001,F,"ok,North', '2,2002,M,"ok, really",North', three], 2],
  ])('%s', (_, lines, row) => {
    for (const end of ['\n', '\r\n', '\r']) expect(refusal(bytesOf(lines.join(end) + end))).toMatchObject({ code: 'unclosed-quote', facts: { row } })
  })

  test('a remark of several lines is one', () => {
    const remark = 'seen, 2001\nnot seen, 2002, at home\nleft'
    expect(read(`${head!}\n1,2001,F,"${remark}",North\n${two!}\n"${remark}",,"a\nb",,"x\ny"\n`)[1]).toEqual(['1', '2001', 'F', remark, 'North'])
  })
})

test('limits name the place', () => {
  expect(refusal(bytesOf('a,b\nc,d\ne,f'), { rows: 2 }).code).toBe('too-many-rows')
  expect(refusal(bytesOf('a,b\nc,,,d'), { columns: 3 })).toMatchObject({ code: 'too-many-columns', facts: { cell: 'D2', column: 'D' } })
  expect(refusal(bytesOf(`a,b\nc,${'x'.repeat(32_768)}`))).toMatchObject({ code: 'too-long-cell', facts: { cell: 'B2' } })
})

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little)
  return new Uint8Array(view.buffer)
}

function windows1252(text: string): Uint8Array {
  const special: Record<string, number> = { '’': 0x92, '–': 0x96, '“': 0x93, '”': 0x94 }
  return join([...text].map((letter) => new Uint8Array([special[letter] ?? letter.charCodeAt(0)])))
}
