import { inListOrder, type ListId } from '../../specification/grammar/list.ts'
import type { Workbook } from '../../workbook/cells.ts'
import type { FileProblem } from '../checked.ts'
import type { Confirmed } from '../confirmed.ts'
import { listOfFileName } from './names.ts'
import { isKnown, knowSheet, type KnownSheet, type OtherSheet } from './sheet.ts'

export interface RecognisedFile {
  readonly problem: FileProblem | null
  readonly lists: readonly KnownSheet[]
  readonly others: readonly OtherSheet[]
}

/** Which sheets of a file are which lists. Two sheets with rows for one list: nobody but the sender can say which is right. */
export function recognise(name: string, workbook: Workbook, only: readonly ListId[] | undefined, confirmed?: Confirmed): RecognisedFile {
  // A file of one list is often named for it, and its one sheet only "Sheet1" or "Export".
  const nameOfFile = workbook.sheets.length === 1 ? listOfFileName(name) : null
  const sheets = workbook.sheets.map((sheet) => knowSheet(sheet, nameOfFile, confirmed))
  const wanted = sheets.filter(isKnown).filter(({ fit }) => !only || only.includes(fit.list))
  const byList = Map.groupBy(wanted, ({ fit }) => fit.list)
  const lists: KnownSheet[] = []
  for (const [list, candidates] of byList) {
    const clear = withoutTheDoubtful(candidates)
    // A sheet without a rival is not looked through: one that is only formatted, a million rows down, is read once and not twice.
    const rivals = clear.length > 1 ? clear.filter(hasRows) : clear
    if (rivals.length > 1) {
      const names = rivals.map(({ sheet }) => sheet.name)
      return { problem: { code: 'list-twice', facts: { list, sheets: names } }, lists: [], others: [] }
    }
    lists.push(rivals[0] ?? clear[0]!)
  }
  const others: OtherSheet[] = [...sheets.filter((one): one is OtherSheet => !isKnown(one)), ...wanted.filter((one) => !lists.includes(one)).map(leftOut)]
  if (lists.length === 0 && !only) {
    return { problem: { code: 'no-lists', facts: { sheets: workbook.sheets.map((sheet) => sheet.name) } }, lists, others }
  }
  return { problem: null, lists: lists.sort((a, b) => inListOrder(a.fit.list, b.fit.list)), others }
}

const withoutTheDoubtful = (sheets: readonly KnownSheet[]): readonly KnownSheet[] => {
  const clear = sheets.filter(({ doubtful }) => !doubtful)
  return clear.length > 0 ? clear : sheets
}

function hasRows({ sheet, fit }: KnownSheet): boolean {
  for (const row of sheet.rows()) if (row.number > fit.row) return true
  return false
}

const leftOut = ({ sheet }: KnownSheet): OtherSheet => ({ sheet, named: null, like: null })
