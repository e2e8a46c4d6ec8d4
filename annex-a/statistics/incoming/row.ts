import { dateReader } from '../../reading/cells/date.ts'
import { saysNothing } from '../../reading/cells/blank-words.ts'
import { bare, textOf, tidy } from '../../reading/cells/result.ts'
import type { Grade, JudgementCode } from '../../framework/judgement.ts'
import type { NamedColumns } from '../../reading/headings/named-columns.ts'
import type { Cell, SheetRow } from '../../workbook/cells.ts'
import { authorityCalled, frameworkCalled, gradeCalled } from './called.ts'
import { entryColumns, judgementFields, type EntryField } from './columns.ts'
import type { Entry } from './entry.ts'

/** Where each field stands: 0-based columns, and what their headings say. */
export type EntryHeadings = NamedColumns<EntryField>['columns']
/** Told of a cell that is wrong. */
export type Wrong = (field: EntryField, value: string | null, message: string, fix: string) => void

export const longestText = 300

/** A row as an entry; null where it is empty, or where something in it is wrong, and told. `near`: two-digit years are read near it. */
export const readEntryRow = (row: SheetRow, headings: EntryHeadings, near: string, tell: Wrong): Entry | null => {
  const cellOf = (field: EntryField): Cell | null => {
    const at = headings.get(field)?.at
    const cell = at === undefined ? undefined : row.cells.find(({ column }) => column === at)
    return cell && !saysNothing(tidy(textOf(cell))) ? cell : null
  }
  const text = (field: EntryField): string => {
    const cell = cellOf(field)
    return cell ? tidy(textOf(cell)) : ''
  }
  if (![...headings.keys()].some((field) => cellOf(field))) return null
  let isWrong = false
  const wrong = (field: EntryField, message: string, fix: string): null => {
    isWrong = true
    tell(field, text(field) || null, message, fix)
    return null
  }
  const authority = authorityOf(text('authority'), wrong)
  const framework = text('framework') ? frameworkCalled(text('framework')) ?? wrong('framework', 'This is no framework that the register holds', 'Write SIF, CPI, SAF or LAC') : 'SIF'
  const [inspectedFrom, inspectedTo, published] = (['inspectedFrom', 'inspectedTo', 'published'] as const).map((field) => dayOf(field, cellOf(field), near, wrong))
  const again = againOf(text('again'), wrong)
  const grades = gradesOf(text, wrong)
  for (const field of ['edition', 'source'] as const) if (text(field).length > longestText) wrong(field, `This is longer than ${longestText} characters`, 'Shorten it')
  if (!text('source')) wrong('source', 'The source is missing', 'Write where this was published')
  if (isWrong || !authority || !framework || !inspectedFrom || !inspectedTo || !published || again === null || !grades) return null
  return { authority: authority.code, printedAs: text('authority') === authority.code ? authority.name : text('authority'), framework, edition: text('edition'), again, inspectedFrom, inspectedTo, published, grades, source: text('source') }
}

type Say = (field: EntryField, message: string, fix: string) => null

const authorityOf = (name: string, wrong: Say) =>
  name ? authorityCalled(name) ?? wrong('authority', 'This is none of the 152 authorities', 'Write its name as in the list of authorities, or its three-digit code') : wrong('authority', 'The authority is missing', 'Write its name or its three-digit code')

const dayOf = (field: 'inspectedFrom' | 'inspectedTo' | 'published', cell: Cell | null, near: string, wrong: Say): string | null => {
  if (!cell) return wrong(field, `${entryColumns[field].label}: the day is missing`, 'Write it as day/month/year, such as 15/09/2014')
  const { value } = cell.kind === 'error' ? { value: null } : dateReader(near)(cell)
  return typeof value === 'string' ? value : wrong(field, 'This is not a day of the calendar', 'Write it as day/month/year, such as 15/09/2014')
}

const againOf = (text: string, wrong: Say): boolean | null =>
  ['', 'no', 'n', 'false', '0'].includes(bare(text)) ? false : ['yes', 'y', 'true', '1', 'reinspection'].includes(bare(text)) ? true : wrong('again', 'This says neither yes nor no', 'Write Yes where the authority was inspected again, or leave the cell empty')

const gradesOf = (text: (field: EntryField) => string, wrong: Say): Entry['grades'] | null => {
  const grades: { [judgement in JudgementCode]?: Grade | null } = {}
  let isWhole = true
  for (const judgement of judgementFields) {
    if (!text(judgement)) continue
    const grade = gradeCalled(text(judgement))
    if (grade === undefined) {
      isWhole = false
      wrong(judgement, 'This is no grade', 'Write 1, 2, 3 or 4, or the name of the grade, or “Not judged”')
    } else grades[judgement] = grade
  }
  return isWhole ? grades : null
}
