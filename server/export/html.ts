import type { OutTable } from '#annex-a/outgoing/tables-workbook.ts'
import { inspectionTables } from '#db/inspection-tables.ts'
import type { Manifest } from './manifest.ts'
import type { Prose, ReadablePage } from './readable.ts'
import { sayValue } from './say.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Text as text: whatever somebody typed, nothing of it becomes markup. */
export const escaped = (text: string | number): string => String(text).replace(/[&<>"']/g, (one) => escapes[one]!)

const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:75rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
.mark{font-weight:bold;border:2px solid;display:inline-block;padding:.1rem .5rem}table{border-collapse:collapse;width:calc(100% - 2px);margin-bottom:2rem}
th,td{border:1px solid;padding:.25rem .5rem;text-align:left;vertical-align:top;white-space:pre-wrap;min-width:4.5em}th{overflow-wrap:normal}dl{display:grid;grid-template-columns:minmax(7rem,14rem) 1fr;gap:.1rem 1rem;border-top:2px solid;padding-top:.5rem}
dt{font-weight:bold}dd{margin:0;white-space:pre-wrap}h3{margin:1.5rem 0 .5rem}h3+dl{margin-top:0}.prose{max-width:45rem}.prose li,.prose p{white-space:pre-wrap;margin-bottom:.75rem}.wide{overflow-x:auto}@media(max-width:40rem){dl{display:block}}
@media print{.way{display:none}:root{color-scheme:light}body{font-size:10pt;max-width:none;padding:0}.wide{overflow:visible}h1,h2,h3,thead{break-after:avoid}tr,dl,thead{break-inside:avoid}thead{display:table-header-group}.prose{max-width:none}}`

/** A text within a sheet of styles: whatever it is made of, it stays a text. */
const asStyleText = (text: string): string => `"${text.replace(/[^\p{L}\p{N} .,:()-]/gu, ' ')}"`

const margins = (marking: string, from: string): string =>
  `@page{size:A4;margin:2cm 1.5cm;font:9pt sans-serif;@top-center{content:"${marking}"}@bottom-left{content:${asStyleText(from)}}@bottom-right{content:"Page " counter(page) " of " counter(pages)}}`

const marking = 'OFFICIAL-SENSITIVE'

/** Nothing in the file is fetched from anywhere and nothing in it runs, wherever it is opened. */
const page = (title: string, body: string, from: string, marked = true): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${style}${margins(marked ? marking : '', from)}</style></head><body>
${marked ? `<header><p class="mark">${marking}</p></header>` : ''}<main>
<h1>${escaped(title)}</h1>
${body}
</main><footer><p>${escaped(from)}</p></footer></body></html>
`

/** Long texts and many columns are read from top to bottom. */
const isLong = ({ headings, rows }: OutTable): boolean => headings.length > 8 || rows.some((row) => row.some((cell) => String(cell).length > (headings.length > 6 ? 60 : 120)))

/** The name of a file as sent leads to it: every page that names one stands in a folder beside. */
type SayCell = (cell: string | number) => string
const sayCells = ({ files }: Manifest): SayCell => {
  const names = new Set(files.map(({ name }) => name))
  return (cell) => (names.has(String(cell)) ? `<a href="../${String(cell).split('/').map(encodeURIComponent).join('/')}">${escaped(cell)}</a>` : escaped(cell))
}

/** How many columns at the head of each record tell it from the others; 0 where they would be too long to be its name. */
const namedBy = (rows: OutTable['rows']): number => {
  const names = (most: number): string[] => rows.map((row) => row.slice(0, most).join())
  const most = [1, 2, 3].find((one) => new Set(names(one)).size === rows.length) ?? 1
  return names(most).every((name) => name !== '' && name.length <= 240 && !name.includes('\n')) ? most : 0
}

const oneByOne = ({ caption, headings, rows }: OutTable, say: SayCell): string => {
  const most = namedBy(rows)
  const nameOf = (row: OutTable['rows'][number], index: number): string =>
    (most ? row.slice(0, most).flatMap((cell, at) => (cell === '' ? [] : [typeof cell === 'number' ? `${headings[at]} ${cell}` : cell])).join(', ') : `${index + 1} of ${rows.length}`)
  const records = rows.map((row, index) =>
    `<h3 dir="auto">${escaped(nameOf(row, index))}</h3><dl>${row.map((cell, at) => (at < most || cell === '' ? '' : `<dt>${escaped(headings[at]!)}</dt><dd dir="auto">${say(cell)}</dd>`)).join('')}</dl>`)
  return `<h2>${escaped(caption)}</h2>\n${records.join('\n')}`
}

const asTable = (table: OutTable, id: string, say: SayCell): string => (table.rows.length === 0 ? `<h2>${escaped(table.caption)}</h2>\n<p>None.</p>` : tableWithRows(table, id, say))

const tableWithRows = (table: OutTable, id: string, say: SayCell): string =>
  `<h2 id="${id}">${escaped(table.caption)}</h2>\n<div class="wide" tabindex="0" role="region" aria-labelledby="${id}"><table aria-labelledby="${id}"><thead><tr>${table.headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('')}</tr></thead>
<tbody>${table.rows.map((row) => `<tr>${row.map((cell) => `<td dir="auto">${say(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody></table></div>`

const sayProse = ({ heading, level, numbered, paragraphs }: Prose): string => {
  const said = paragraphs.map((text) => (numbered === null ? `<p dir="auto">${escaped(text)}</p>` : `<li><div dir="auto">${escaped(text)}</div></li>`)).join('\n')
  return `<h${level}>${escaped(heading)}</h${level}>\n${numbered === null ? said : `<ol start="${numbered}">${said}</ol>`}`
}

const bodyOf = ({ sheets, prose = [] }: ReadablePage, say: SayCell): string => [
  ...sheets.flatMap(({ lead, tables }, sheet) => [...lead.map((sentence) => `<p dir="auto">${escaped(sentence)}</p>`), ...tables.map((table, at) => (isLong(table) ? oneByOne(table, say) : asTable(table, `table-${sheet}-${at}`, say)))]),
  ...(prose.length ? [`<div class="prose">${prose.map(sayProse).join('\n')}</div>`] : []),
].join('\n')

/** The pages of an export, with `index.html` before them. */
export const htmlPages = (pages: readonly ReadablePage[], manifest: Manifest): readonly { readonly name: string; readonly html: string }[] => {
  const from = `${manifest.authority}, taken out ${sayValue(manifest.madeAt, new Map())}`
  const [say, says] = [sayCells(manifest), new Map(inspectionTables.map((table): [string, string] => [table.name, table.says]))]
  const count = (rows: number): string => rows.toLocaleString('en-GB')
  const index = `<p>Everything that is kept about this inspection, as it stood at ${escaped(sayValue(manifest.madeAt, new Map()))} (London time).${manifest.scope === 'team' ? ' Uploads that the authority has not submitted are its own, and are not in it.' : ''}</p>
<p>It names children and must be kept as the lists are kept: for as short a time as it is needed, where only those can open it who may.</p>
<h2>To read</h2><ul>${pages.map(({ file, title }) => `<li><a href="read/${file}.html">${escaped(title)}</a></li>`).join('')}
<li><a href="inspection.xlsx">All of these as one workbook</a></li>${manifest.records.some(({ table, rows }) => table === 'submission_list' && rows) ? '<li><a href="lists-with-findings.xlsx">The lists in use with what was found beside each row</a></li>' : ''}</ul>
${manifest.missing.length ? `<h2>Not in it</h2><p>${count(manifest.missing.length)} ${manifest.missing.length === 1 ? 'file is' : 'files are'} no longer there, or no longer what was sent. <a href="read/files.html">Files</a> says which.</p>` : ''}
<h2>For computers</h2><p><code>records/</code> holds every record, a table a file, as JSON. The SHA-256 that stands beside a signed judgement is that of its <code>content</code> there (as UTF-8), so anybody can work it out again. <code>manifest.json</code> names every file in here with its length and SHA-256. The same can be brought into another workbench of the same version (${escaped(manifest.schema)}).</p>
${asTable({ caption: 'Records', headings: ['What', 'File', 'How many'], rows: manifest.records.map(({ table, name, rows }) => [says.get(table) ?? table, name, count(rows)]) }, 'records', escaped)}`
  return [
    { name: 'index.html', html: page(`Inspection of ${manifest.authority}`, index, from) },
    ...pages.map((one) => ({ name: `read/${one.file}.html`, html: page(one.title, `<p class="way"><a href="../index.html">All pages</a></p>\n${bodyOf(one, say)}`, from, one.marked ?? true) })),
  ]
}
