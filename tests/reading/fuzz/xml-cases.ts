import type { Random } from '#seeds/workbooks/random.ts'
import { bytesOf } from '../../workbook/build-zip.ts'
import { asReadAgain, whole } from './compare.ts'
import { inBytes, packed, type Ready } from './pool.ts'
import { secondReading } from './second-reading.ts'
import type { Spoilt } from './zip-cases.ts'

/** One part of the workbook spoilt as XML, and packed soundly, so that no checksum tells. */
export function spoilXml({ parts, sheets }: Ready, draw: Random): Spoilt {
  const name = draw.pick([...parts.keys()].flatMap((path) => (path.includes('sheet1') ? Array<string>(6).fill(path) : path.startsWith('[') ? [] : [path])))
  const [what, change] = draw.pick(CHANGES)
  const spoilt = change(parts.get(name)!, draw)
  const changed = new Map<string, string | Uint8Array>([...parts, [name, spoilt]])
  return { what: `${name}: ${what} ${where(parts.get(name)!, spoilt)}`, bytes: packed(changed), must: asReadAgain(() => secondReading(inBytes(changed)), sheets) }
}

/** The first place where the two differ, and what stands there. */
function where(before: string, after: string | Uint8Array): string {
  const now = typeof after === 'string' ? after : new TextDecoder().decode(after)
  let from = 0
  while (from < now.length && before[from] === now[from]) from++
  return `at ${from}: ${JSON.stringify(now.slice(Math.max(0, from - 30), from + 30))}`
}

type XmlChange = readonly [what: string, change: (xml: string, draw: Random) => string | Uint8Array]

interface Span { readonly from: number; readonly to: number }
const spans = (xml: string, pattern: RegExp): Span[] => [...xml.matchAll(pattern)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
const tag = (xml: string, draw: Random): Span => draw.pick(spans(xml, /<[^?!][^>]*>/g))
const element = (xml: string, draw: Random): Span => draw.pick(elements(xml))
const attribute = (xml: string, draw: Random): Span => draw.pick(spans(xml, / [\w:]+="[^"]*"/g))
const value = (xml: string, draw: Random): Span => draw.pick(spans(xml, /(?<==")[^"]*(?=")/g))
const words = (xml: string, draw: Random): Span => draw.pick([...spans(xml, /(?<=>)[^<]+(?=<)/g), tag(xml, draw)])
const put = (xml: string, { from, to }: Span, by: string): string => xml.slice(0, from) + by + xml.slice(to)
const at = (xml: string, { from, to }: Span): string => xml.slice(from, to)

/** From each tag that opens to the one that closes it. */
function elements(xml: string): Span[] {
  const found: Span[] = []
  const open: number[] = []
  for (const { from, to } of spans(xml, /<[^?!][^>]*>/g)) {
    if (xml[from + 1] === '/') found.push({ from: open.pop()!, to })
    else if (xml[to - 2] === '/') found.push({ from, to })
    else open.push(from)
  }
  return found
}

const ODD_VALUES = ['', '0', '-1', '1', '2', '3', '7', '99999999999', '1e3', ' 2 ', '0x2', 'NaN', 'A1', 'B2', 'ZZZ9', 'XFE1', 'A0', 'A', '1:1', 's', 'n', 'b', 'e', 'd', 'str', 'inlineStr', 'true', 'hidden', 'rId1', 'rId9', '../x', '&#0;', '&amp;', '__proto__']
const ODD_WORDS = ['<', '>', '&', '"', "'", '/', ']]>', '&#0;', '&#x110000;', '&bogus;', '&lt;row&gt;', '<!-- <row> -->', '<![CDATA[<row r="3">]]>', '<?x <row?>', '<!DOCTYPE x>', '<x/>', '<x>', '</x>', '</row>', '<row/>', '<c/>', '<v>1</v>', '</c>', '</v>', '</sheetData>', '<t>x</t>', '</sheetData><sheetData>', '</row><row>', '</c><c>', '_x000D_', '\u0000', '\ufeff', '\ud800', '\r', ' ', 'é', '𝒳']

const CHANGES: readonly XmlChange[] = [
  ['a tag taken out', (xml, draw) => put(xml, tag(xml, draw), '')],
  ['a tag doubled', (xml, draw) => { const one = tag(xml, draw); return put(xml, one, at(xml, one).repeat(2)) }],
  ['a tag renamed', (xml, draw) => { const one = tag(xml, draw); return put(xml, one, at(xml, one).replace(/\w+/, draw.pick(['x', 'row', 'c', 'v', 'is', 't', 'si', 'sheetData', 'sheet', 'ROW', 'row2', 'x:c']))) }],
  ['a tag closed or opened otherwise', (xml, draw) => { const one = tag(xml, draw); return put(xml, one, draw.chance(0.5) ? at(xml, one).replace(/\/?>$/, '/>') : at(xml, one).replace(/^<\/?/, draw.pick(['<', '</']))) }],
  ['an element taken out', (xml, draw) => put(xml, element(xml, draw), '')],
  ['an element doubled', (xml, draw) => { const one = element(xml, draw); return put(xml, one, at(xml, one).repeat(2)) }],
  ['an element renamed', (xml, draw) => { const one = element(xml, draw); const name = draw.pick(['x', 'row', 'c', 'v', 't', 'extLst', 'rPh', 'y:row']); return put(xml, one, at(xml, one).replace(/^<[\w:]+/, `<${name}`).replace(/<\/[\w:]+>$/, `</${name}>`)) }],
  ['an element wrapped in another', (xml, draw) => { const one = element(xml, draw); const name = draw.pick(['x', 'row', 'c', 'v', 'is', 'sheetData', 'extLst', 'r']); return put(xml, one, `<${name}>${at(xml, one)}</${name}>`) }],
  ['an element put elsewhere', (xml, draw) => { const one = element(xml, draw); const rest = put(xml, one, ''); const { to } = draw.pick([...spans(rest, />/g), { from: 0, to: 0 }]); return put(rest, { from: to, to }, at(xml, one)) }],
  ['two elements in turned order', (xml, draw) => { const [a, b] = [element(xml, draw), element(xml, draw)].sort((x, y) => x.from - y.from) as [Span, Span]; return a.to <= b.from ? xml.slice(0, a.from) + at(xml, b) + xml.slice(a.to, b.from) + at(xml, a) + xml.slice(b.to) : xml }],
  ['an attribute taken out', (xml, draw) => put(xml, attribute(xml, draw), '')],
  ['an attribute doubled', (xml, draw) => { const one = attribute(xml, draw); return put(xml, one, at(xml, one).repeat(2)) }],
  ['an attribute elsewhere', (xml, draw) => { const one = attribute(xml, draw); const to = attribute(xml, draw).to; return put(xml, { from: to, to }, at(xml, one)) }],
  ['an attribute’s value changed', (xml, draw) => put(xml, value(xml, draw), draw.pick(ODD_VALUES))],
  ['an attribute’s value from another', (xml, draw) => put(xml, value(xml, draw), at(xml, value(xml, draw)))],
  ['a quotation mark taken out', (xml, draw) => put(xml, draw.pick(spans(xml, /"/g)), '')],
  ['a quotation mark of the other kind', (xml, draw) => put(xml, draw.pick(spans(xml, /"/g)), "'")],
  ['words changed', (xml, draw) => put(xml, words(xml, draw), draw.pick([...ODD_WORDS, ...ODD_VALUES]))],
  ['words put in', (xml, draw) => { const to = draw.int(0, xml.length); return put(xml, { from: to, to }, draw.pick(ODD_WORDS)) }],
  ['a character changed', (xml, draw) => { const from = draw.int(0, xml.length - 1); return put(xml, { from, to: from + 1 }, draw.pick([...ODD_WORDS, 'r', '0', '1', '='])) }],
  ['a stretch taken out', (xml, draw) => { const from = draw.int(0, xml.length - 1); return put(xml, { from, to: Math.min(xml.length, from + draw.int(1, 120)) }, '') }],
  ['a stretch doubled', (xml, draw) => { const from = draw.int(0, xml.length - 1); const to = Math.min(xml.length, from + draw.int(1, 120)); return put(xml, { from, to }, xml.slice(from, to).repeat(2)) }],
  ['cut short', (xml, draw) => xml.slice(0, draw.int(0, xml.length - 1))],
  ['cut short at a tag', (xml, draw) => xml.slice(0, tag(xml, draw).to)],
  ['another encoding declared', (xml, draw) => xml.replace('encoding="UTF-8"', `encoding="${draw.pick(['UTF-16', 'windows-1252', 'ISO-8859-1', 'bogus', 'utf-7', 'US-ASCII', 'shift_jis', ''])}"`)],
  ['half a character', (xml, draw) => { const bytes = bytesOf(xml).slice(); bytes[draw.int(60, bytes.length - 1)] = draw.pick([0x80, 0xc3, 0xff, 0xfe, 0xe2, 0]); return bytes }],
  ['in UTF-16', (xml, draw) => wide(`${draw.pick(['\ufeff', ''])}${xml}`, draw.chance(0.5))],
]

function wide(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little)
  return new Uint8Array(view.buffer)
}

/** The same XML written in other ways that mean the same, or with what is no part of the rows: read whole. */
export function rewriteXml({ parts, sheets }: Ready, draw: Random): Spoilt {
  const chosen = SAME.filter(() => draw.chance(0.3))
  const changed = new Map([...parts].map(([name, xml]) => [name, chosen.reduce((text, [, change]) => change(text, draw), xml)]))
  return { what: chosen.map(([what]) => what).join(', '), bytes: packed(changed), must: whole(sheets) }
}

const SAME: readonly (readonly [string, (xml: string, draw: Random) => string])[] = [
  ['a dimension that lies', (xml, draw) => xml.replace(/<dimension ref="[^"]*"\/>/, draw.pick(['', '<dimension ref="A1"/>', '<dimension ref="A1:XFD1048576"/>', '<dimension ref=""/>', '<dimension ref="no"/>']))],
  ['spans that lie', (xml, draw) => xml.replace(/ spans="[^"]*"/g, draw.pick(['', ' spans="1:1"', ' spans="9:2"']))],
  ['rows without their number', (xml) => (xml.includes('<sheetData>') ? xml.replace(/<row r="\d+"/g, '<row') : xml)],
  ['texts in runs', (xml) => (xml.includes('<sst') ? xml.replace(/<si><t([^>]*)>([^<&])([^<]*)<\/t><\/si>/g, '<si><r><rPr><b/></rPr><t>$2</t></r><r><t$1>$3</t></r><rPh sb="0" eb="1"><t>ph</t></rPh></si>') : xml)],
  ['blanks between the tags', (xml, draw) => xml.replace(/(<\/?(?:row|c|sheetData|sheets|sheet|cols|si|Relationship)\b[^>]*>)(?=<)/g, `$1${draw.pick(['\n', '  ', '\r\n\t'])}`)],
  ['a prefix', (xml) => (xml.includes('<sheetData>') || xml.includes('<sst') ? xml.replace(/<(\/?)(?!\?)(\w)/g, '<$1x:$2') : xml)],
  ['single quotation marks', (xml) => xml.replace(/="([^"'&]*)"/g, "='$1'")],
  ['blanks in the tags', (xml) => xml.replace(/(\w+)="/g, '$1 = "').replace(/<c /g, '<c\n ')],
  ['comments', (xml) => xml.replace(/<row/g, '<!-- <row r="1"> --><row')],
  ['empty rows and cells that are only formatted', (xml) => xml.replace('</sheetData>', '<row r="900"/><row r="901" s="1"><c r="A901" s="1"/><c r="B901" t="s"><v></v></c></row></sheetData>')],
  ['things after the rows', (xml) => xml.replace('<pageMargins left="0.7"/>', '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><extLst><ext uri="x"><x:row xmlns:x="y"/></ext></extLst>')],
]
