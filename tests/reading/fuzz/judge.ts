import { check } from '#annex-a/reading/check.ts'
import type { Checked } from '#annex-a/reading/checked.ts'
import { say, sayFileProblem } from '#annex-a/rules/say.ts'
import { withoutAdded } from '#annex-a/outgoing/added.ts'
import type { Sheet, SheetRow } from '#annex-a/workbook/cells.ts'
import { openFile } from '#annex-a/workbook/open.ts'
import { UnreadableFile } from '#annex-a/workbook/unreadable.ts'
import { unaccounted } from './accounted.ts'

/** What came of a file: its rows by sheet, or null where it was refused; and the whole check. */
export interface Read { readonly sheets: readonly ReadSheet[] | null; readonly checked: Checked }
export interface ReadSheet { readonly name: string; readonly rows: readonly SheetRow[] }

/** One spoilt file, and what must hold of whatever comes of it: null, or what is wrong. */
export interface Case {
  readonly kind: string
  readonly what: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly wrong: (read: Read) => string | null
}

export const options = { inspectionDate: '2016-04-12', stage: 2 } as const

export interface Verdict { readonly wrong: string | null; readonly outcome: 'read' | 'refused' }

/**
 * Reads the file as an upload is read. Whatever it is: an answer and no fault, no row dropped in silence, and every
 * finding can be said. What else must hold is the case's own.
 */
export function judge(one: Case): Verdict {
  const sheets = rowsOf(one)
  const checked = check([{ name: one.name, bytes: one.bytes }], options)
  const refused = sheets === null || checked.files[0]!.problem !== null
  return { wrong: one.wrong({ sheets, checked }) ?? unsaid(checked) ?? lost(sheets, checked), outcome: refused ? 'refused' : 'read' }
}

function rowsOf({ name, bytes }: Case): ReadSheet[] | null {
  try {
    const { sheets } = withoutAdded(openFile(name, bytes))
    // A workbook without a sheet is refused later on, as one without a list.
    return sheets.length === 0 ? null : sheets.map((sheet: Sheet) => ({ name: sheet.name, rows: [...sheet.rows()] }))
  } catch (error) {
    if (error instanceof UnreadableFile) return null
    throw error
  }
}

/** A file that can be read only in part gives no list, unless the broken sheet is named as one that is no list. */
function lost(sheets: readonly ReadSheet[] | null, checked: Checked): string | null {
  const [file] = checked.files
  if (file!.problem !== null) return checked.lists.length === 0 ? null : 'a refused file gave a list'
  if (sheets === null) return file!.otherSheets.length > 0 ? null : 'a broken file was taken'
  return unaccounted(sheets, checked)
}

function unsaid(checked: Checked): string | null {
  const problem = checked.files[0]!.problem
  const said = [...(problem ? [sayFileProblem(problem)] : []), ...checked.findings.map(say)]
  const odd = said.find(({ message, fix }) => /undefined|\[object/.test(message + fix) || message === '' || fix === '')
  return odd ? `said as "${odd.message}. ${odd.fix}"` : null
}
