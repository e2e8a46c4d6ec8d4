import { capital, sayList } from '#annex-a/rules/words.ts'
import type { SheetShown } from '#annex-a/shown/sheets.ts'
import type { Called } from '#server/intake/called.ts'
import { Table, type Column } from '../govuk/table.tsx'
import { joined, sayRows } from '../words/findings.ts'
import { sayCalled } from '../words/versions.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'

/** A list that was recognised, and, where it was sent with an earlier version, which. */
type SheetRecognised = SheetShown & { readonly carriedFrom: Called | null }

/** What was recognised as which list, and what of its headings was and was not. Nothing is dropped without being named here. */
export function ListsRecognised({ sheets }: { sheets: readonly SheetRecognised[] }) {
  if (!sheets.length) return null
  return (
    <>
      <Table caption="What we recognised" columns={columns} rows={sheets} rowKey={({ list }) => String(list)} compact />
      <ToLookAt sheets={sheets} />
    </>
  )
}

const columns: readonly Column<SheetRecognised>[] = [
  { heading: 'List', namesRow: true, cell: ({ list, name }) => `${list} ${name}` },
  { heading: 'Sheet', cell: ({ sheet, carriedFrom }) => <>“{sheet}”{carriedFrom === null ? '' : `, from ${sayCalled(carriedFrom)}`}</> },
  { heading: 'Heading row', numeric: true, cell: ({ headerRow }) => headerRow },
  { heading: 'Rows', numeric: true, cell: ({ rows }) => sayNumber(rows) },
  { heading: 'Children', numeric: true, cell: ({ list, children }) => (list === 11 ? '–' : sayNumber(children)) },
  { heading: 'Headings known', cell: sayHeadings },
  { heading: 'Not found', numeric: true, cell: ({ missing }) => missing.length },
  { heading: 'Extra', numeric: true, cell: ({ extra }) => extra.length },
]

function sayHeadings({ exact, alias, likely }: SheetShown): string {
  const parts = [alias ? `${alias} by another name` : null, likely.length ? `${likely.length} by likeness` : null].filter((part) => part !== null)
  return `${exact + alias + likely.length}${parts.length ? `: ${exact} as printed, ${parts.join(', ')}` : ', as printed'}`
}

/** Everything that was not simply recognised, list by list. */
function ToLookAt({ sheets }: { sheets: readonly SheetShown[] }) {
  const remarks = sheets.flatMap((sheet) => remarksOf(sheet).map((words) => `${capital(sayList(sheet.list))}: ${words}`))
  if (!remarks.length) return null
  return (
    <>
      <h2 className="govuk-heading-s">Headings and rows to look at</h2>
      <ul className="govuk-list govuk-list--bullet">{remarks.map((words) => <li key={words}>{words}</li>)}</ul>
    </>
  )
}

const remarksOf = ({ likely, missing, extra, hiddenRows, footerRows }: SheetShown): string[] => [
  ...likely.map(({ header, label, column }) => `we took “${header}” in column ${column} for “${label}”. If that is wrong, change the heading and send the file again.`),
  ...(missing.length ? [`we found no column for ${joined(missing.map((label) => `“${label}”`))}. You can send without ${missing.length === 1 ? 'it' : 'them'}.`] : []),
  ...(extra.length ? [`we kept, but did not check, ${joined(extra.map(({ header, column }) => `“${header}” (column ${column})`))}. Annex A has no such ${extra.length === 1 ? 'field' : 'fields'} here.`] : []),
  ...(hiddenRows ? [`${sayCount(hiddenRows, 'row is', 'rows are')} hidden. We read and checked ${hiddenRows === 1 ? 'it' : 'them'} too.`] : []),
  ...(footerRows.length ? [`we took ${sayRows(footerRows)} for ${footerRows.length === 1 ? 'a note' : 'notes'} and not for data.`] : []),
]
