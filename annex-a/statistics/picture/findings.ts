import { join } from '../../rules/words.ts'
import { percent } from '../count.ts'
import type { Cell, Table } from '../outcome.ts'

/**
 * What a picture shows, as a sentence made from the numbers of its table: always the same sentence for the same numbers.
 * Comparisons are made with the exact numbers; only what is said is rounded.
 */
const figure = (cell: Cell | undefined): number => (typeof cell === 'number' ? cell : 0)
const share = (part: number, of: number): string => `${percent(part, of) ?? 0}%`
const authoritiesSaid = (n: number): string => (n === 1 ? '1 authority' : `${n} authorities`)

/** The figures under `gradeColumns`, which begin at this column. */
export const gradesAt = (row: readonly Cell[], at: number) => ({ label: String(row[0]), counts: [0, 1, 2, 3].map((n) => figure(row[at + n])), judged: figure(row[at + 4]), good: figure(row[at + 9]) })
export type GradesRow = ReturnType<typeof gradesAt>

export const nobodyJudged = 'No authority has been judged yet'

export const sayOverall = ({ good, judged }: GradesRow): string =>
  (judged === 0 ? nobodyJudged : `${share(good, judged)} of inspected authorities were good or better overall: ${good} of ${judged}`)

/** A percentage of two authorities says little by itself. */
const ofJudged = ({ good, judged }: GradesRow): string => `${good} of ${judged}`

/** A region inside a sentence: `the West Midlands`, but `London`. */
const inRegion = (region: string): string => (/^(North|South|East|West) /.test(region) ? `the ${region}` : region)

/** The places with the least and the most of good or better. */
const extremes = (rows: readonly GradesRow[]): { readonly least: readonly GradesRow[]; readonly most: readonly GradesRow[] } => {
  const judged = rows.filter((row) => row.judged > 0)
  const compare = (a: GradesRow, b: GradesRow): number => a.good * b.judged - b.good * a.judged
  const [first, last] = [judged.toSorted(compare)[0], judged.toSorted(compare).at(-1)]
  return { least: judged.filter((row) => first && compare(row, first) === 0), most: judged.filter((row) => last && compare(row, last) === 0) }
}

export const sayRegions = (rows: readonly GradesRow[]): string => {
  const { least, most } = extremes(rows)
  if (!least[0] || !most[0]) return nobodyJudged
  const said = (among: readonly GradesRow[]): string => `${share(among[0]!.good, among[0]!.judged)} in ${join(among.map((row) => `${inRegion(row.label)} (${ofJudged(row)})`))}`
  if (least.length === most.length && least[0].label === most[0].label) return `Good or better in every region inspected: ${share(most[0].good, most[0].judged)}`
  return `Good or better: ${said(most)}, ${said(least)}`
}

const plurals: Readonly<Record<string, string>> = { 'London borough': 'London boroughs', 'Metropolitan district': 'metropolitan districts', 'Shire county': 'shire counties', Unitary: 'unitary authorities' }

export const sayTypes = (rows: readonly GradesRow[]): string => {
  const { least, most } = extremes(rows)
  if (!least[0] || !most[0]) return nobodyJudged
  const said = (among: readonly GradesRow[]): string => `${share(among[0]!.good, among[0]!.judged)} of ${join(among.map((row) => `${plurals[row.label] ?? row.label} (${ofJudged(row)})`))}`
  return least[0].label === most[0].label ? `Good or better: ${share(most[0].good, most[0].judged)} of each type of authority` : `Good or better: ${said(most)}, ${said(least)}`
}

export const sayMap = (judged: number, good: number, inadequate: number, of: number): string =>
  (judged === 0 ? nobodyJudged : `${authoritiesSaid(good)} of the ${judged} inspected ${good === 1 ? 'is' : 'are'} good or better, ${inadequate} inadequate; ${of - judged === 0 ? 'all have been inspected' : `${of - judged} of ${of} not inspected yet`}`)

export const sayOverTime = (rows: readonly GradesRow[]): string => {
  const judged = rows.filter((row) => row.judged > 0)
  const [first, last] = [judged[0], judged.at(-1)]
  if (!first || !last) return nobodyJudged
  if (first === last) return `${share(last.good, last.judged)} good or better by ${last.label}`
  const by = last.good * first.judged - first.good * last.judged
  return by === 0 ? `Good or better stayed at ${share(last.good, last.judged)} from ${first.label} to ${last.label}` : `Good or better ${by > 0 ? 'rose' : 'fell'} from ${share(first.good, first.judged)} by ${first.label} to ${share(last.good, last.judged)} by ${last.label}`
}

/** The last row of a table of change: its last four figures are declined, same, improved and all. */
export const sayChange = ({ rows }: Table): string => {
  const [declined = 0, same = 0, improved = 0, all = 0] = (rows.at(-1) ?? []).slice(-4).map(figure)
  return all === 0 ? 'No authority has an earlier outcome to compare with' : `${improved} of ${authoritiesSaid(all)} improved, ${same} stayed the same and ${declined} declined`
}

/** Rows are the board's grade, columns the authority's: the same on the diagonal. */
export const sayBoards = ({ rows }: Table, judgement: 'overall' | 'for help and protection'): string => {
  const [same, of] = [[0, 1, 2, 3].reduce((sum, n) => sum + figure(rows[n]?.[n + 1]), 0), figure(rows.at(-1)?.[5])]
  return of === 0 ? 'No board has been reviewed yet' : `${share(same, of)} of boards had the grade of their authority ${judgement}: ${same} of ${of}`
}

const kinds: Readonly<Record<'in-need' | 'looked-after' | 'on-plans', string>> = { 'in-need': 'children in need', 'looked-after': 'children looked after', 'on-plans': 'children on a child protection plan' }

/** The last row is England’s: outstanding, good, requires improvement, inadequate, not inspected and good or better, in per cent. */
export const sayChildren = ({ rows }: Table, kind: keyof typeof kinds): string => {
  const england = rows.at(-1) ?? []
  return `${figure(england[7])}% of ${kinds[kind]} lived in authorities that were good or better, ${figure(england[5])}% in inadequate ones`
}
