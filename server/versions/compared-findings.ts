import { findingsDifference } from '#annex-a/difference/findings.ts'
import type { FindingLine } from '#annex-a/shown/finding-lines.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { keptList } from '#db/list-kept.ts'
import { findingMarks, type FindingMarkRow } from '#db/queries/compare.ts'
import { findingsNumbered } from '#db/queries/findings.ts'
import type { HereInInspection } from '../door.ts'
import { lineOf } from '../intake/see-findings.ts'
import { inTurns } from './read-whole.ts'

type Db = HereInInspection['db']
interface Which { readonly show: 'fixed' | 'fresh'; readonly list: ListId | 0; readonly code: string }

/** What one rule found in one list of one version only: the version, and the findings' numbers in it. */
export interface OnlyFound { readonly submissionId: string; readonly numbers: readonly number[] }

export const onlyFound = async (db: Db, from: string, to: string, { show, list, code }: Which): Promise<OnlyFound> => {
  const of = async (submissionId: string) => {
    const marks = []
    for await (const found of inTurns(findingMarks(db, submissionId, { list: list === 0 ? 0 : keptList(list), code }))) marks.push(...found.map(marked))
    return marks
  }
  const both = findingsDifference(await of(from), await of(to))
  return { submissionId: show === 'fixed' ? from : to, numbers: both[show].map(({ number }) => number) }
}

const marked = ({ child_id, field, code, number }: FindingMarkRow) => ({ code, list: null, childKey: child_id, field, number })

/** Some of them as lines, in the order of rows. */
export const findingLinesOf = async (db: Db, { submissionId, numbers }: OnlyFound): Promise<FindingLine[]> => (await findingsNumbered(db, submissionId, numbers)).map(lineOf)
