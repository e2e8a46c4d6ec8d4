import { columnLetter } from '../workbook/a1.ts'
import type { Sheet } from '../statistics/release/sheets.ts'

export const odsType = 'application/vnd.oasis.opendocument.spreadsheet'

const escape = (text: string): string =>
  // What XML cannot hold is left out; a run of blanks would be read as one.
  text.toWellFormed().replaceAll(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll(/ {2,}/g, (run) => ` <text:s text:c="${run.length - 1}"/>`)

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const spaces = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'

// A formula would be an attribute `table:formula`, which is written nowhere: whatever begins with “=” stays text.
const textCell = (text: string, style: string, link?: string): string =>
  `<table:table-cell table:style-name="${style}" office:value-type="string"><text:p>${link === undefined ? escape(text) : `<text:a xlink:type="simple" xlink:href="#'${escape(link)}'.A1">${escape(text)}</text:a>`}</text:p></table:table-cell>`
const numberCell = (value: number): string => `<table:table-cell table:style-name="number" office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
const row = (cells: string): string => `<table:table-row table:style-name="row">${cells}</table:table-row>`

const sheetXml = ({ name, title, lines, table }: Sheet): string => {
  const columns = table ? table.columns.map((_, n) => `<table:table-column table:style-name="${n === 0 ? 'wide' : table.columns.length <= 4 ? 'widest' : 'narrow'}"/>`).join('') : '<table:table-column table:style-name="page"/>'
  const above = [row(textCell(title, 'title')), ...lines.map((line) => row(textCell(line, table ? 'line' : 'text')))].join('')
  const rows = !table ? '' : `<table:table-header-rows>${row(table.columns.map((column) => textCell(column, 'heading')).join(''))}</table:table-header-rows>`
    + table.rows.map((cells) => row(cells.map((cell, n) => (typeof cell === 'number' ? numberCell(cell) : textCell(cell, 'text', n === table.leadsTo ? cell : undefined))).join(''))).join('')
  return `<table:table table:name="${escape(name)}">${columns}${above}${rows}</table:table>`
}

/** What marks a part of a sheet as a table with a heading row. */
const rangeXml = ({ name, lines, table }: Sheet, at: number): string => {
  if (!table) return ''
  const [top, last] = [lines.length + 2, columnLetter(table.columns.length - 1)]
  return `<table:database-range table:name="Table_${at}" table:target-range-address="'${escape(name)}'.A${top}:'${escape(name)}'.${last}${top + table.rows.length}" table:contains-header="true"/>`
}

const column = (name: string, width: string): string => `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}"/></style:style>`
const cell = (name: string, properties: string, text = ''): string => `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default">${properties}${text}</style:style>`
const wraps = '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>'
const ownStyles = [
  column('page', '17cm'), column('wide', '6.5cm'), column('widest', '12cm'), column('narrow', '3.6cm'),
  '<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>',
  cell('title', '', '<style:text-properties fo:font-size="14pt" fo:font-weight="bold"/>'), cell('line', ''), cell('text', wraps),
  cell('heading', wraps, '<style:text-properties fo:font-weight="bold"/>'), cell('number', wraps, ''),
].join('')

/** The parts of a spreadsheet of statistics as .ods (OpenDocument 1.2), by their names in the ZIP; `mimetype` is to stand first, stored. `made`: an instant. */
export const odsParts = (title: string, sheets: readonly Sheet[], made: string): readonly (readonly [name: string, content: string])[] => [
  ['mimetype', odsType],
  ['META-INF/manifest.xml', `${head}<manifest:manifest ${spaces} manifest:version="1.2">${[['/', odsType], ...['content.xml', 'styles.xml', 'meta.xml'].map((name) => [name, 'text/xml'])].map(([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`).join('')}</manifest:manifest>`],
  ['meta.xml', `${head}<office:document-meta ${spaces} office:version="1.2"><office:meta><dc:title>${escape(title)}</dc:title><dc:creator>Inspection workbench</dc:creator><dc:language>en-GB</dc:language><meta:creation-date>${made.slice(0, 19)}</meta:creation-date><dc:date>${made.slice(0, 19)}</dc:date></office:meta></office:document-meta>`],
  ['styles.xml', `${head}<office:document-styles ${spaces} office:version="1.2"><office:styles><style:default-style style:family="table-cell"><style:text-properties style:font-name="Arial" fo:font-family="Arial" fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles><office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" style:scale-to-X="1"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="page"/></office:master-styles></office:document-styles>`],
  ['content.xml', `${head}<office:document-content ${spaces} office:version="1.2"><office:automatic-styles>${ownStyles}</office:automatic-styles><office:body><office:spreadsheet>${sheets.map(sheetXml).join('')}<table:database-ranges>${sheets.map(rangeXml).join('')}</table:database-ranges></office:spreadsheet></office:body></office:document-content>`],
]
