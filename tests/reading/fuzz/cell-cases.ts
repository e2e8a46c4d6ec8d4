import type { Checked } from '#annex-a/reading/checked.ts'
import type { Random } from '#seeds/workbooks/random.ts'
import { escapeXml } from '../../workbook/build-workbook.ts'
import { partsOf, placeOf, type Replaced } from './base.ts'
import { asReadAgain, type Must } from './compare.ts'
import { inBytes, packed, type Ready } from './pool.ts'
import { secondReading } from './second-reading.ts'
import type { Spoilt } from './zip-cases.ts'

/** One to three cells with something else in them. Rows that were not touched are read as before. */
export function spoilCells({ base, sheets, checked }: Ready, draw: Random): Spoilt {
  const replaced = Array.from({ length: draw.int(1, 3) }, (): Replaced => {
    const sheet = draw.int(0, base.length - 1)
    const row = draw.int(draw.chance(0.1) ? 0 : 1, base[sheet]!.rows.length - 1)
    const column = draw.int(0, base[sheet]!.rows[0]!.length - (draw.chance(0.9) ? 1 : 0))
    return { sheet, row, column, xml: odd(draw)(placeOf(row, column), draw) }
  })
  const parts = partsOf(base, replaced)
  const asAgain = asReadAgain(() => secondReading(inBytes(parts)), sheets)
  const what = replaced.map(({ sheet, row, column, xml }) => `${base[sheet]!.name} ${placeOf(row, column)} is ${xml.slice(0, 80)}`).join('; ')
  return { what, bytes: packed(parts), must: (read) => asAgain(read) ?? othersUnchanged(checked, replaced.map(({ sheet, row }) => `${base[sheet]!.name}:${row + 1}`))(read) }
}

function othersUnchanged(before: Checked, touched: readonly string[]): Must {
  return ({ checked }) => {
    // A heading that changed changes what its whole column means.
    if (checked.files[0]!.problem !== null || touched.some((place) => place.endsWith(':1'))) return null
    for (const { sheet, rows } of before.lists) {
      const now = new Map(checked.lists.find((list) => list.sheet === sheet)?.rows.map((row) => [row.number, row]))
      for (const { number, values, written, childKey } of rows) {
        if (touched.includes(`${sheet}:${number}`)) continue
        const then = JSON.stringify({ values, written, childKey })
        const row = now.get(number)
        if (!row || JSON.stringify({ values: row.values, written: row.written, childKey: row.childKey }) !== then) return `row ${number} of ${sheet} changed with another`
      }
    }
    return null
  }
}

const text = (value: string) => (place: string): string => `<c r="${place}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`
const of = (type: string, value: string) => (place: string): string => `<c r="${place}"${type === '' ? '' : ` t="${type}"`}><v>${escapeXml(value)}</v></c>`

const TEXTS = [
  'N/A', '-', 'NULL', 'None', '?', 'TBC', '31/02/2014', '03/03/2016', '3.3.16', '2016-03-03T09:30', '42370', '00012', '12.0', '1e5', '=1+1', '=HYPERLINK("x")', '@x', '#REF!', '#N/A', 'Y/N', 'yes', '1',
  ' ', '\u00a0', '\u200b', '\u202e1234', 'a\u0000b', '\ufffd', '\ufeff', '\ud83d\ude00', 'e\u0301', 'ﬃ', 'İ', 'ß', '𝒳'.repeat(200), 'Ж', '中文', '\u0661\u0662', '١٢/٠٣/٢٠١٦', 'a\nb', '\t', '\r\n', '__proto__', 'constructor', 'toString', '_x000D_', '_x005F_x000D_',
  '1, 2', '9 months', '-1', '999999999999999999999', '0.1', '1/2', 'End of report', 'Total', 'Total 7 children', '*', 'Page 1', 'Child unique ID', '<script>alert(1)</script>', '"', "'", '\\', '&amp;', '%s', '{child}', '${x}',
]
const NUMBERS = ['0', '-0', '1', '-1', '60', '61', '0.5', '59.999999', '42370', '42370.75', '2958465', '2958466', '99999999', '1e308', '1e309', '-1e-320', '0.1', '123456789012345678', 'NaN', 'Infinity', '', ' 5 ', '5,5', '0x10', '1_000', '٣']
const LONG = [500, 501, 5_000, 32_766, 32_767, 32_768, 40_000, 300_000]

type Odd = (place: string, draw: Random) => string
const ODD: readonly Odd[] = [
  (place, draw) => text(draw.pick(TEXTS))(place),
  (place, draw) => text(draw.pick(TEXTS))(place),
  (place, draw) => text(draw.pick(TEXTS) + draw.pick(TEXTS))(place),
  (place, draw) => text(draw.pick(['a', '1', ' ', '(', ',', '[', ' -', '/', 'é', '0']).repeat(draw.pick(LONG)).slice(0, draw.pick(LONG)))(place),
  (place, draw) => of(draw.pick(['', 'n']), draw.pick(NUMBERS))(place),
  (place, draw) => `<c r="${place}" s="${draw.pick(['0', '1', '2', '3', '-1', 'x', '99'])}"><v>${draw.pick(NUMBERS)}</v></c>`,
  (place, draw) => of('s', draw.pick(['0', '1', '-1', '99999', '1.5', '', ' 1', 'x', '1e0']))(place),
  (place, draw) => of('b', draw.pick(['0', '1', 'true', 'FALSE', '2', '']))(place),
  (place, draw) => of('e', draw.pick(['#REF!', '#N/A', '#DIV/0!', '#odd', '']))(place),
  (place, draw) => of('d', draw.pick(['2016-03-03', '2016-03-03T09:30:00Z', '2016-02-31', '03/03/2016', '', '0000-00-00']))(place),
  (place, draw) => of('str', draw.pick(TEXTS))(place),
  (place, draw) => of(draw.pick(['q', 'S', ' s', 'shared', 'inlineStr']), draw.pick([...NUMBERS, ...TEXTS]))(place),
  (place, draw) => `<c r="${place}" t="${draw.pick(['str', 'n', 'b', 'e'])}"><f>${draw.pick(['1+1', 'A1', ''])}</f><v>${draw.pick(['1', '2', '42370', 'Y'])}</v></c>`,
  (place) => `<c r="${place}"><f t="shared" si="0"/></c>`,
  (place, draw) => `<c r="${place}" t="inlineStr"><is><r><t>${escapeXml(draw.pick(TEXTS))}</t></r><r><t xml:space="preserve"> ${draw.int(0, 9)}</t></r><rPh><t>x</t></rPh></is></c>`,
  (_, draw) => text(draw.pick(TEXTS))(placeOf(draw.int(0, 9), draw.int(0, 40))),
  (_, draw) => of('', draw.pick(NUMBERS))(draw.pick(['', 'A', '5', 'XFD1', 'XFE1', 'AAAA1', 'A99999999', 'a1', 'Ä1', 'A-1'])),
  (place, draw) => text(draw.pick(TEXTS))(place).replace(/ r="[^"]*"/, ''),
  () => '',
]

const odd = (draw: Random): Odd => draw.pick(ODD)
