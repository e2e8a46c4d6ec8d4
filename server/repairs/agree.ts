import { z } from 'zod'
import { repairKinds } from '#annex-a/repairs/safe.ts'
import { listIdOf } from '#annex-a/specification/grammar/list.ts'
import { keptList, listKept } from '#db/list-kept.ts'
import { addRepair, repairsOfSubmission, undoRepairs } from '#db/queries/repairs.ts'
import { listsOfSubmission } from '#db/queries/submissions.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { findingsHead } from '../intake/see-findings.ts'
import { readForm, type refuse } from '../web/form.ts'
import { keptRules } from './agreed.ts'
import { repairsIn } from './see.ts'

/** `only`: one kind in one list, such as `8 dates`; without it, everything. */
const repairForm = z.object({
  act: z.enum(['agree', 'undo'], 'Say whether to repair or to undo'),
  only: z.string().optional().transform((text, at) => {
    if (text === undefined) return null
    const [list, kind] = text.split(' ')
    const [of, how] = [listIdOf(list ?? ''), repairKinds.find((one) => one === kind)]
    if (of !== undefined && how) return { list: of, kind: how }
    at.addIssue('Choose what to repair')
    return z.NEVER
  }),
})

export type RepairDone = { readonly done: 'repaired' | 'repairs-undone' } | { readonly refusal: ReturnType<typeof refuse> }

/** Agrees to repairs of a version as they are proposed now, or takes that back. Null where there is no such version. */
export const agreeToRepairs = async (here: HereInInspection, submissionId: string): Promise<RepairDone | null> => {
  const head = await findingsHead(here, submissionId, '0')
  if (!head) return null
  const form = await readForm(here.request, repairForm)
  if (!form.ok) return { refusal: form.refusal }
  const { act, only } = form.value
  const { db, person, now } = here
  if (act === 'undo') {
    const repairs = await undoRepairs(db, submissionId, only && { list: keptList(only.list), kind: only.kind }, { undone_by: person.id, undone_at: now })
    here.about('submission', submissionId, { undone: repairs })
    return { done: 'repairs-undone' }
  }
  const cells = await agree(here, submissionId, only)
  here.about('submission', submissionId, { cells })
  return { done: 'repaired' }
}

type Only = z.output<typeof repairForm>['only']

/** How many cells that were. What stands already is left as it was agreed to. */
const agree = async (here: HereInInspection, submissionId: string, only: Only): Promise<number> => {
  const { db, inspection, person, now } = here
  const standing = new Set((await repairsOfSubmission(db, submissionId)).filter(({ undone_at: undone }) => undone === null).map(({ list, kind }) => `${list} ${kind}`))
  let all = 0
  for (const { list: kept } of await listsOfSubmission(db, submissionId)) {
    if (only && keptList(only.list) !== kept) continue
    const repairs = await repairsIn(db, submissionId, listKept(kept))
    for (const kind of repairKinds) {
      const own = repairs.filter((one) => one.kind === kind)
      if (!own.length || (only && only.kind !== kind) || standing.has(`${kept} ${kind}`)) continue
      const cells = own.reduce((sum, one) => sum + one.cells, 0)
      all += cells
      await addRepair(db, { id: newId(), inspection_id: inspection.id, submission_id: submissionId, list: kept, kind, cells, rules: keptRules(own), agreed_by: person.id, agreed_at: now, undone_by: null, undone_at: null })
    }
  }
  return all
}
