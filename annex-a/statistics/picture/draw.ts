import type { Grade } from '../../framework/judgement.ts'
import { authorityColumns } from '../authorities-table.ts'
import { percent } from '../count.ts'
import { allGrades } from '../grade-names.ts'
import type { Cell, Table } from '../outcome.ts'
import { gradesAt, sayBoards, sayChange, sayChildren, sayMap, sayOverall, sayOverTime, sayRegions, sayTypes, type GradesRow } from './findings.ts'
import type { Bar, Bars, Part, Picture, Tiles } from './picture.ts'

const figure = (cell: Cell | undefined): number => (typeof cell === 'number' ? cell : 0)
const partsOf = (counts: readonly number[]): Part[] => allGrades.flatMap((grade, n) => (counts[n] ? [{ grade, value: counts[n], label: String(counts[n]) }] : []))

const bar = ({ label, counts, judged, good }: GradesRow): Bar =>
  ({ label, says: judged === 0 ? 'not inspected yet' : `${percent(good, judged)}% of ${judged} good or better`, parts: partsOf(counts) })

const ofAuthorities = 'The number in each part is the number of authorities.'
const bars = (finding: string, of: string, grades: readonly string[], rows: readonly Bar[], numbersAre = ofAuthorities): Bars =>
  ({ kind: 'bars', finding, describes: `${of} ${rows.map(({ label, says, parts }) => `${label}: ${says}${parts.length ? ` (${parts.map(({ grade, label: number }) => `${grade === null ? 'not inspected yet' : grades[grade - 1]!.toLowerCase()} ${number}`).join(', ')})` : ''}`).join('; ')}.`, grades, bars: rows, numbersAre })

const gradesOf = (columns: readonly string[], at: number): string[] => columns.slice(at, at + 4)

const judgementsPicture = ({ columns, rows }: Table): Bars => {
  const all = rows.map((row) => gradesAt(row, 2))
  return bars(sayOverall(all[0]!), 'A bar for each judgement, in four parts from outstanding to inadequate.', gradesOf(columns, 2), all.map(bar))
}

const placesPicture = ({ columns, rows }: Table, say: (rows: readonly GradesRow[]) => string, what: string): Bars => {
  const all = rows.map((row) => gradesAt(row, 1))
  return bars(say(all.slice(0, -1)), `A bar for each ${what} and one for England, in four parts from outstanding to inadequate.`, gradesOf(columns, 1), all.map(bar))
}

const yearsPicture = ({ columns, rows }: Table): Bars => {
  const all = rows.map((row) => gradesAt(row, 1))
  return bars(sayOverTime(all), 'A bar for the end of each year, in four parts from outstanding to inadequate.', gradesOf(columns, 1), all.map(bar))
}

const mapPicture = ({ rows }: Table, gradeNames: readonly string[]): Tiles => {
  const judged = Object.fromEntries(rows.flatMap((row) => (typeof row[authorityColumns.overall] === 'number' ? [[String(row[authorityColumns.code]), row[authorityColumns.overall] as Grade]] : [])))
  const grades = Object.values(judged)
  const finding = sayMap(grades.length, grades.filter((grade) => grade <= 2).length, grades.filter((grade) => grade === 4).length, rows.length)
  return { kind: 'tiles', finding, describes: 'A tile for each authority, near where it lies in its region, with its grade for overall effectiveness.', grades: gradeNames, judged }
}

/** What became of those that had each grade before. */
const changePicture = (table: Table): Bars => {
  const rows = table.rows.slice(0, -1).filter((row) => figure(row.at(-1)) > 0)
  const drawn = rows.map((row): Bar => {
    const [declined, same, improved, all] = row.slice(-4).map(figure)
    return { label: `${String(row[0])} before`, says: `${all}: ${improved} improved, ${same} same, ${declined} declined`, parts: partsOf(row.slice(1, 5).map(figure)) }
  })
  return bars(sayChange(table), 'A bar for each earlier outcome, in four parts by what it is now.', table.columns.slice(1, 5).map((name) => name.replace(/^Now (.)/, (_, first: string) => first.toUpperCase())), drawn)
}

const boardsPicture = (table: Table, judgement: 'overall' | 'for help and protection'): Bars => {
  const rows = table.rows.slice(0, -1).filter((row) => figure(row[5]) > 0)
  const drawn = rows.map((row): Bar =>
    ({ label: `Board ${String(row[0]).toLowerCase()}`, says: `${figure(row[table.rows.indexOf(row) + 1])} of ${figure(row[5])} the same`, parts: partsOf(row.slice(1, 5).map(figure)) }))
  return bars(sayBoards(table, judgement), 'A bar for each grade of the board, in four parts by the grade of its authority.', table.columns.slice(1, 5).map((name) => name.replace(/^Authority: (.)/, (_, first: string) => first.toUpperCase())), drawn)
}

const childrenPicture = (table: Table, kind: 'in-need' | 'looked-after' | 'on-plans'): Bars => {
  const drawn = table.rows.map((row): Bar => ({
    label: String(row[0]), says: `${figure(row[7])}% in good or better`,
    parts: [...allGrades, null].flatMap((grade, n) => (figure(row[2 + n]) ? [{ grade, value: figure(row[2 + n]), label: `${figure(row[2 + n])}%` }] : [])),
  }))
  return bars(sayChildren(table, kind), 'A bar for each region and one for England, in parts by the grade of the authority that the children lived in.', table.columns.slice(2, 6).map((name) => name.replace(' (%)', '')), drawn, 'The number in each part is the percentage of children.')
}

/** The picture of a table, by the table's name; null where the table says it better by itself. `gradeNames`: of the four grades. */
export const pictureOf = (name: string, table: Table, gradeNames: readonly string[]): Picture | null => {
  if (table.rows.length === 0) return null
  switch (name) {
    case 'judgements': return judgementsPicture(table)
    case 'regions': return placesPicture(table, sayRegions, 'region')
    case 'types': return placesPicture(table, sayTypes, 'type of authority')
    case 'years': return yearsPicture(table)
    case 'authorities': return mapPicture(table, gradeNames)
    case 'change-help': case 'change-looked-after': case 'change-again': return changePicture(table)
    case 'boards': return boardsPicture(table, 'overall')
    case 'boards-help': return boardsPicture(table, 'for help and protection')
    case 'in-need': case 'looked-after': case 'on-plans': return childrenPicture(table, name)
    default: return null
  }
}
