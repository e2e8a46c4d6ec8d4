import { listOfFileName, listOfSheetName, saysNotAList } from '#annex-a/reading/recognise/names.ts'
import { tryExample } from '#annex-a/reading/try-example.ts'
import type { ExampleCell, ExampleGrid } from '#annex-a/rules/grammar/example.ts'
import { listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import type { List } from '#annex-a/specification/grammar/list.ts'
import { committed } from '../support/committed.ts'

const NAMES = [
  'List 1', 'list_04', 'Annex A list 4', 'LIST11', 'List 12', 'List 0', 'List no 7', 'list number 8', 'L4', 'l 10', '4', '04', '4. Assessments', '11 adopters', 'Sheet4', 'Sec47', 'Annex A 5', 'annexa3', '1st half', 'List 1 and 2', 'list 3 list 4', 'mylist 4', 'Contacts', 'Contact', 'Referrals', 'CIN', 'Children in need', 'CP', 'CPP', 'Child protection', 'Looked after', 'LAC', 'CLA', 'Care leavers', 'Leaving care', 'Adoption', 'Adopters', 'Prospective adopters', 'Early help', 'Early Help Guidance', 'Assessments', 'Section 47', 'S47', 'Private fostering', 'Missing', '2.03', '2.06', 'Document 2.07', 'Not in school', 'Missing from care',
  'Guidance', 'Instructions', 'Help', 'Example', 'Codes', 'Notes', 'Read me', 'README', 'Findings', 'What to fix', 'Not checked', 'Summary', 'Contents', 'Cover', 'Lookups', 'Pivot', 'Chart1', 'Validation', 'List 4 example', 'Contacts notes', 'Care and adoption', 'Referrals and assessments', 'LAC reviews', 'Budget', 'Sheet1', 'Export', '', '12 April', 'Rutland list 4 April', 'ContactsApril', 'annex_a_contacts_2016', '2016-04 contacts', '3 contacts',
]

committed(import.meta.url, 'committed/names.json', 'names the list that it named', NAMES.map((name) => [`"${name}"`, () => `sheet ${listOfSheetName(name)}, file ${listOfFileName(`${name}.xlsx`)}${saysNotAList(name) ? ', not a list' : ''}`] as const))

const found = (...sheets: readonly ExampleGrid[]): string => {
  const { lists, files, findings } = tryExample({ says: '', sheets })
  const other = files[0]!.otherSheets.map(({ name, rows }) => `${name}(${rows})`)
  const told = findings.filter(({ code }) => code === 'sheet-not-taken').map(({ facts }) => `${String(facts['named'])}/${String(facts['like'] ?? '')}`)
  return [files[0]!.problem?.code, ...lists.map(({ list, headerRow, rows }) => `${list}@${headerRow}x${rows.length}`), ...other, ...told].filter(Boolean).join(' ')
}
const headings = ({ fields }: List): string[] => Object.values(fields).map(({ label }) => label)
const grid = (name: string, labels: readonly string[], above: readonly (readonly ExampleCell[])[] = [], more: Partial<ExampleGrid> = {}): ExampleGrid => ({ name, grid: [...above, labels, labels.map((_, i) => `${1001 + i}`)], ...more })

committed(import.meta.url, 'committed/recognised.json', 'is recognised as it was, however little of it there is', listsAndDocuments.map((list) => [`list ${list.number}`, () => {
  const labels = headings(list)
  const other = listsAndDocuments[(listsAndDocuments.indexOf(list) + 3) % listsAndDocuments.length]!
  const some = (of: readonly string[]): string[] => [2, 3, 4, 5, 6, of.length].map((most) => of.slice(0, most)).map((few) => found(grid('Sheet1', few), grid('Budget', ['Cost', 'Year'])))
  return {
    first: some(labels), last: some(labels.toReversed()), middle: some(labels.slice(4)),
    named: some(labels).length && [2, 3, 4, 8].map((most) => found(grid(`List ${list.number}`, labels.slice(0, most)))),
    misnamed: [3, 6, 99].map((most) => found(grid(`List ${other.number}`, labels.slice(0, most)))),
    mixed: [2, 4, 6].map((most) => found(grid(`List ${other.number}`, [...labels.slice(-most), ...headings(other).slice(-most)]))),
    hidden: [found(grid('Sheet1', labels, [], { hidden: true })), found(grid(`List ${list.number}`, labels, [], { hidden: true }))],
    below: [1, 18, 19, 20, 21].map((rows) => found(grid('Sheet1', labels, Array.from({ length: rows }, (_, i) => [`Title ${i}`])))),
    twice: [found(grid(`List ${list.number}`, labels), grid('Sheet2', labels)), found(grid(`List ${list.number} example`, labels), grid('Sheet2', labels)), found({ name: `List ${list.number}`, grid: [labels] }, grid('Sheet2', labels)), found({ name: `List ${list.number}`, grid: [labels] }, { name: 'Sheet2', grid: [labels] })],
  }
}] as const))

const NOTES = ['End', 'End of report', 'Ending', 'Total', 'Totals: 7', 'Grand total', 'Count 5', 'Number of rows', 'Records', 'Row 7', 'Note', 'Notes: none', 'Source', 'Printed', 'Produced by', 'Generated', 'Extracted on 3 March', 'Report', 'Page 1', 'Page', 'Confidential', 'OFFICIAL', 'Restricted', '* see above', 'AB12', '1001', 'Smith', 'Two words', 'two words 7', 'one two three 4', 'Child unique ID', '3 March 2016', ' ', 'see note']
const contacts = headings(listsAndDocuments[0]!)
const narrow = ['Child unique ID', 'Date of contact', 'Contact source', 'Gender']
const withRow = (labels: readonly string[], row: readonly ExampleCell[]): string => {
  const { lists } = tryExample({ says: '', sheets: [{ name: 'List 1', grid: [labels, labels.map((_, i) => `${1001 + i}`), row] }] })
  return `${lists[0]?.rows.length ?? '-'}/${lists[0]?.footerRows.length ?? '-'}`
}

committed(import.meta.url, 'committed/notes.json', 'is a row or a note, as it was', [...NOTES.map((text) => [`"${text}"`, () => [
  withRow(contacts, [text]), withRow(contacts, [null, text]), withRow(contacts, [null, null, null, text]), withRow(contacts, [text, 5]), withRow(contacts, [text, null, 'x y']), withRow(contacts, [text, 'M', 'WBRI']), withRow(contacts, [...Array<null>(11).fill(null), text]), withRow(narrow, [text]),
].join(' ')] as const), ['headings again', () => [contacts, contacts.slice(0, 3), contacts.slice(0, 2), [contacts[0]!, 'M', contacts[2]!], [contacts[0]!, 'M', 'WBRI', contacts[3]!], [contacts[1]!, contacts[0]!, contacts[2]!]].map((row) => withRow(contacts, row)).join(' ')] as const])
