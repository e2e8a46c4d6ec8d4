import type { OutTable } from '#annex-a/outgoing/tables-workbook.ts'
import type { Manifest } from './manifest.ts'
import type { ReadablePage } from './readable.ts'
import { sayValue } from './say.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Text as text: whatever somebody typed, nothing of it becomes markup. */
export const escaped = (text: string | number): string => String(text).replace(/[&<>"']/g, (one) => escapes[one]!)

const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:75rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
.mark{font-weight:bold;border:2px solid;display:inline-block;padding:.1rem .5rem}table{border-collapse:collapse;width:100%;margin-bottom:2rem}caption{text-align:left;font-weight:bold}
th,td{border:1px solid;padding:.25rem .5rem;text-align:left;vertical-align:top;white-space:pre-wrap}dl{display:grid;grid-template-columns:minmax(7rem,14rem) 1fr;gap:.1rem 1rem;border-top:2px solid;padding-top:.5rem}
dt{font-weight:bold}dd{margin:0;white-space:pre-wrap}.wide{overflow-x:auto}@media(max-width:40rem){dl{display:block}}@media print{@page{size:A4;margin:2cm 1.5cm;@top-center{content:"OFFICIAL-SENSITIVE"}@bottom-right{content:"Page " counter(page) " of " counter(pages)}}}`

/** Nothing in the file is fetched from anywhere and nothing in it runs, wherever it is opened. */
const page = (title: string, body: string, from: string): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${style}</style></head><body>
<p class="mark">OFFICIAL-SENSITIVE</p><main>
<h1>${escaped(title)}</h1>
${body}
</main><footer><p>${escaped(from)}</p></footer></body></html>
`

/** Long texts and many columns are read from top to bottom. */
const isLong = ({ headings, rows }: OutTable): boolean => headings.length > 8 || rows.some((row) => row.some((cell) => String(cell).length > 120))

const oneByOne = ({ caption, headings, rows }: OutTable): string =>
  `<h2>${escaped(caption)}</h2>\n${rows.map((row) => `<dl>${row.map((cell, at) => (cell === '' ? '' : `<dt>${escaped(headings[at]!)}</dt><dd dir="auto">${escaped(cell)}</dd>`)).join('')}</dl>`).join('\n')}`

const asTable = (table: OutTable): string =>
  `<div class="wide" tabindex="0" role="region" aria-label="${escaped(table.caption)}"><table><caption>${escaped(table.caption)}</caption><thead><tr>${table.headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('')}</tr></thead>
<tbody>${table.rows.map((row) => `<tr>${row.map((cell) => `<td dir="auto">${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody></table></div>`

/** The pages of an export, with `index.html` before them. */
export const htmlPages = (pages: readonly ReadablePage[], manifest: Manifest): readonly { readonly name: string; readonly html: string }[] => {
  const from = `${manifest.authority}, taken out ${sayValue(manifest.madeAt, new Map())}`
  const count = (rows: number): string => rows.toLocaleString('en-GB')
  const index = `<p>Everything that is kept about this inspection, as it stood at ${escaped(sayValue(manifest.madeAt, new Map()))} (London time).${manifest.scope === 'team' ? ' Uploads that the authority has not submitted are its own, and are not in it.' : ''}</p>
<p>It names children and must be kept as the lists are kept: for as short a time as it is needed, where only those can open it who may.</p>
<h2>To read</h2><ul>${pages.map(({ file, title }) => `<li><a href="read/${file}.html">${escaped(title)}</a></li>`).join('')}
<li><a href="inspection.xlsx">All of these as one workbook</a></li>${manifest.records.some(({ table, rows }) => table === 'submission_list' && rows) ? '<li><a href="lists-with-findings.xlsx">The lists in use with what was found beside each row</a></li>' : ''}</ul>
${manifest.missing.length ? `<h2>Not in it</h2><p>${count(manifest.missing.length)} ${manifest.missing.length === 1 ? 'file is' : 'files are'} no longer there, or no longer what was sent. <a href="read/files.html">Files</a> says which.</p>` : ''}
<h2>For computers</h2><p><code>records/</code> holds every record, a table a file, as JSON. <code>manifest.json</code> names every file in here with its length and SHA-256. The same can be brought into another workbench of the same version (${escaped(manifest.schema)}).</p>
${asTable({ caption: 'Records', headings: ['What', 'File', 'How many'], rows: manifest.records.map(({ table, name, rows }) => [table.replaceAll('_', ' '), name, count(rows)]) })}`
  return [
    { name: 'index.html', html: page(`Inspection of ${manifest.authority}`, index, from) },
    ...pages.map(({ file, title, sheets }) => ({
      name: `read/${file}.html`,
      html: page(title, `<p><a href="../index.html">All pages</a></p>\n${sheets.flatMap(({ tables }) => tables).map((table) => (isLong(table) ? oneByOne(table) : asTable(table))).join('\n')}`, from),
    })),
  ]
}
