import { sayDate } from '../../reading/dates.ts'
import { releaseTableNames, sayRelease, type ReleaseContent, type ReleaseTableName } from './make.ts'
import { symbols } from './tidy.ts'

/** A sheet for people: lines from A1 down, then at most one table, with no empty row or cell and nothing merged. */
export interface Sheet {
  /** At most 31 characters, none that a spreadsheet program refuses. */
  readonly name: string
  /** A1. */
  readonly title: string
  readonly lines: readonly string[]
  readonly table: SheetTable | null
}
export interface SheetTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  /** The column whose cells lead to the sheet that they name. */
  readonly leadsTo?: number
}

const sheetName = (name: ReleaseTableName): string => releaseTableNames[name].replaceAll(/[[\]:*?/\\]/g, ' ')

const notesOf = (release: ReleaseContent): SheetTable => ({
  columns: ['Sheet', 'Note'],
  rows: [...release.tables.flatMap(({ name, table }) => table.notes.map((note) => [sheetName(name), note])), ...release.leftOut.map((note) => ['Left out', note])],
})

const hasSymbol = (rows: readonly (readonly (string | number | null)[])[]): boolean => rows.some((row) => row.includes(null))

/** The spreadsheet of a release as the Government Analysis Function asks: cover, contents, notes, revisions, then one table a sheet. */
export const sheetsOf = (release: ReleaseContent, title: string, publishedOn: string): readonly Sheet[] => {
  const tables = release.tables.map(({ name, table }): Sheet => ({
    name: sheetName(name), title: table.title,
    lines: ['This sheet contains one table. Notes on it are in the sheet called Notes.', ...(hasSymbol(table.rows) ? [`[z] means ${symbols.z}.`] : [])],
    table: { columns: table.columns, rows: table.rows.map((row) => row.map((cell) => cell ?? '[z]')) },
  }))
  const revised: Sheet[] = release.revisions.length === 0 ? [] : [{
    name: 'Revisions', title: 'Revisions to the previous release', lines: ['This sheet contains one table: outcomes of the release before that are otherwise now.'],
    table: { columns: ['Local authority', 'Inspection', 'What happened', 'What is different'], rows: release.revisions.map(({ printedAs, inspection, what, says }) => [printedAs, inspection, what, says.join('. ')]) },
  }]
  const rest: Sheet[] = [{ name: 'Notes', title: 'Notes', lines: ['This sheet contains one table: the notes on each of the tables.'], table: notesOf(release) }, ...revised, ...tables]
  return [
    {
      name: 'Cover', title, table: null,
      lines: [
        release.says, `Released on ${sayDate(publishedOn)}. The tables stay as they were released: what is corrected later is listed in the next release under revisions to the previous release.`,
        `Shorthand: [z] means ${symbols.z}.`, 'Percentages are whole, a half rounded up, and may not add to 100.',
        'No number is held back: outcomes are published for each authority by name. Nothing in this file is about a child.',
        `Grades are: ${release.grades.map((grade, n) => `${n + 1} – ${grade}`).join(', ')}.`,
        ...(release.revisions.length ? [] : ['There are no revisions to the previous release.']),
      ],
    },
    { name: 'Contents', title: 'Contents', lines: [`This sheet contains one table: the other sheets of ${sayRelease(release.cut)}, each a link.`], table: { columns: ['Sheet', 'What it holds'], rows: rest.map((one) => [one.name, one.title]), leadsTo: 0 } },
    ...rest,
  ]
}
