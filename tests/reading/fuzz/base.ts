import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import type { Field } from '#annex-a/specification/grammar/field.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import type { Random } from '#seeds/workbooks/random.ts'
import { bookParts, escapeXml } from '../../workbook/build-workbook.ts'

/** One cell of a base workbook: a text among the shared ones or in the cell itself, a number, or a day as Excel counts them. */
export type Put = { readonly text: string; readonly inline?: boolean } | { readonly number: number } | { readonly day: number } | null
export interface BaseSheet { readonly list: ListNumber; readonly name: string; readonly rows: readonly (readonly Put[])[] }
export type Base = readonly BaseSheet[]

/** A cell of a base workbook replaced by XML of one's own. */
export interface Replaced { readonly sheet: number; readonly row: number; readonly column: number; readonly xml: string }

const MIXES: readonly (readonly ListNumber[])[] = [[1], [1, 3], [2], [2, 11], [3], [4], [5], [6], [7], [8], [9], [9, 1], [10], [11]]

/** A small faultless workbook of one or two lists, of children who do not exist. */
export const baseOf = (random: Random): Base => random.pick(MIXES).map((list) => ({ list, name: `List ${list}`, rows: rowsOf(list, random) }))

export function rowsOf(list: ListNumber, random: Random): Put[][] {
  const fields = Object.values(listOf(list).fields)
  const rows = Array.from({ length: random.int(2, 4) }, (_, row) => fields.map((field) => (random.chance(0.8) || isKey(field) ? putOf(field, row, random) : null)))
  return [fields.map(({ label }) => ({ text: label })), ...rows]
}

const isKey = ({ kind }: Field): boolean => kind === 'child' || kind === 'reference'

function putOf(field: Field, row: number, random: Random): Put {
  switch (field.kind) {
    case 'child':
    case 'reference':
      return { text: String(100_200 + row * 7), inline: random.chance(0.2) }
    case 'date':
      return random.chance(0.8) ? { day: random.int(41_000, 42_400) } : { text: random.pick(['03/03/2016', '2015-11-30', '3 March 2014']) }
    case 'yesNo':
      return { text: random.pick(['Y', 'N', 'Yes', 'No']) }
    case 'code':
      return { text: random.pick(codeSets[field.codes]!.codes).token }
    case 'count':
      return { number: random.int(0, 9) }
    case 'hours':
    case 'age':
      return { number: random.int(0, 17) }
    case 'text':
      return { text: random.pick(['North team', 'A. Worker', 'Café & Co', 'see "notes"', '<none given>']), inline: random.chance(0.2) }
  }
}

/** The parts of the workbook as XML. Row and column of what is replaced are counted from 0, the heading row being 0. */
export function partsOf(base: Base, replaced: readonly Replaced[] = []): Map<string, string> {
  const texts: string[] = []
  const sheets = base.map(({ name, rows }, sheet) => ({ name, xml: sheetInside(rows, texts, replaced.filter((one) => one.sheet === sheet)) }))
  return bookParts({ sheets, sharedStrings: texts.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join(''), formats: [14, '0000'] })
}

function sheetInside(rows: readonly (readonly Put[])[], texts: string[], replaced: readonly Replaced[]): string {
  const rowXml = (puts: readonly Put[], row: number): string => {
    const cells = puts.map((put, column) => replaced.find((one) => one.row === row && one.column === column)?.xml ?? cellXml(put, placeOf(row, column), texts))
    return `<row r="${row + 1}" spans="1:${puts.length}">${cells.join('')}</row>`
  }
  const width = Math.max(...rows.map(({ length }) => length))
  return `<dimension ref="A1:${placeOf(rows.length - 1, width - 1)}"/><cols><col min="1" max="${width}" width="14"/></cols>` +
    `<sheetData>${rows.map(rowXml).join('')}</sheetData><pageMargins left="0.7"/>`
}

function cellXml(put: Put, place: string, texts: string[]): string {
  if (put === null) return ''
  if ('day' in put) return `<c r="${place}" s="1"><v>${put.day}</v></c>`
  if ('number' in put) return `<c r="${place}"><v>${put.number}</v></c>`
  if (put.inline) return `<c r="${place}" t="inlineStr"><is><t>${escapeXml(put.text)}</t></is></c>`
  if (!texts.includes(put.text)) texts.push(put.text)
  return `<c r="${place}" t="s"><v>${texts.indexOf(put.text)}</v></c>`
}

/** `placeOf(0, 27)` is `AB1`: said here in another way than the reader's own, so that one checks the other. */
export function placeOf(row: number, column: number): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`
}
