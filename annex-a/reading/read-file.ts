import { withoutAdded } from '../outgoing/added.ts'
import type { ListId } from '../specification/grammar/list.ts'
import type { Sheet, Workbook } from '../workbook/cells.ts'
import { UnreadableFile } from '../workbook/unreadable.ts'
import type { FileProblem, Finding, ReadFile, ReadList } from './checked.ts'
import type { Confirmed } from './confirmed.ts'
import { findInFile } from './findings.ts'
import type { ListRead } from './list.ts'
import { recognise, type RecognisedFile } from './recognise/file.ts'
import type { KnownSheet } from './recognise/sheet.ts'

/** A file, to be opened when its turn comes, so that only one is open at a time. */
export interface Openable {
  readonly name: string
  readonly bytes: number
  readonly only?: readonly ListId[] | undefined
  /** Throws UnreadableFile. */
  readonly open: () => Workbook
}

export interface FileRead {
  readonly file: ReadFile
  readonly lists: readonly ReadList[]
  readonly findings: readonly Finding[]
}

/** Which file each list was found in before: a list may come from one file only. */
export type Sources = ReadonlyMap<ListId, string>

/**
 * Reads one file whole, or says why not: a file that cannot be read to its end gives no list at all, because a list
 * with rows missing looks like any other.
 */
export function readFile(source: Openable, before: Sources, confirmed: Confirmed | undefined, read: (known: KnownSheet) => ListRead): FileRead {
  const { name, bytes } = source
  let format: ReadFile['format'] = null
  const refuse = (problem: FileProblem): FileRead =>
    ({ file: { name, bytes, format, problem, otherSheets: [] }, lists: [], findings: [problemFinding(name, problem)] })
  try {
    const workbook = withoutAdded(source.open())
    format = workbook.format
    const known = recognise(name, workbook, source.only, confirmed)
    const problem = known.problem ?? inTwoFiles(known, before)
    if (problem) return refuse(problem)
    const reads = known.lists.map(read)
    const otherSheets = known.others.map(({ sheet }) => ({ name: sheet.name, hidden: sheet.hidden, rows: rowsOf(sheet) }))
    return {
      file: { name, bytes, format, problem: null, otherSheets },
      lists: reads.map(({ list }) => list),
      findings: [...notTaken(name, known), ...reads.flatMap(({ findings }) => findings)],
    }
  } catch (error) {
    if (error instanceof UnreadableFile) return refuse({ code: error.code, facts: error.facts })
    throw error
  }
}

function inTwoFiles({ lists }: RecognisedFile, before: Sources): FileProblem | null {
  const again = lists.map(({ fit }) => fit.list).filter((list) => before.has(list))
  return again.length === 0 ? null : { code: 'list-in-two-files', facts: { lists: again.map(String), other: before.get(again[0]!)! } }
}

/** A problem of the three that recognition knows has a rule of its own; the others are told by the room that opens files. */
function problemFinding(file: string, { code, facts }: FileProblem): Finding {
  if (code === 'list-twice' || code === 'list-in-two-files' || code === 'no-lists') return findInFile(code, null, { file, ...facts })
  return findInFile('file-unreadable', null, { file, problem: code, ...facts })
}

const notTaken = (file: string, { others }: RecognisedFile): Finding[] =>
  others.filter(({ sheet, named }) => named !== null && rowsOf(sheet) > 0).map(({ sheet, named, like }) =>
    findInFile('sheet-not-taken', sheet.name, { file, named: named!, ...(like === null ? {} : { like }) }))

/** A sheet that is no list does not stop the others, even where its end is broken: as many rows as can be read. */
function rowsOf(sheet: Sheet): number {
  let rows = 0
  try {
    for (const _ of sheet.rows()) rows++
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
  }
  return rows
}
