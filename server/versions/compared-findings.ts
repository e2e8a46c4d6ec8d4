import { findingsDifference } from '#annex-a/difference/findings.ts'
import type { FindingLine } from '#annex-a/shown/finding-lines.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { keptList } from '#db/list-kept.ts'
import { someFindings, type SeenFinding } from '#db/queries/findings.ts'
import type { HereInInspection } from '../door.ts'
import { mostKept } from '../intake/finding-rows.ts'
import { lineOf } from '../intake/see-findings.ts'

interface Which { readonly show: 'fixed' | 'fresh'; readonly list: ListId | 0; readonly code: string }

/** What one rule found in one list of one version only, as lines. Rows are those of the version that has the finding. */
export const findingLinesOf = async (db: HereInInspection['db'], from: string, to: string, { show, list, code }: Which): Promise<FindingLine[]> => {
  const of = async (submissionId: string) => (await someFindings(db, { submissionId, list: list === 0 ? 0 : keptList(list), code }, mostKept)).map(marked)
  const { fixed, fresh } = findingsDifference(await of(from), await of(to))
  return (show === 'fixed' ? fixed : fresh).map(({ row }) => lineOf(row))
}

const marked = (row: SeenFinding) => ({ code: row.code, list: null, childKey: row.child_id, field: row.field, row })
