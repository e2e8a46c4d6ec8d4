import type { Checked } from '#annex-a/reading/checked.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { addFindings } from '#db/queries/findings.ts'
import { addFlags } from '#db/queries/flags.ts'
import { addListRows, addSummaries } from '#db/queries/list-rows.ts'
import type { Store } from '#db/open.ts'
import type { Tell } from './desk.ts'
import { findingRows } from './finding-rows.ts'
import { keepFound } from '../selection/found.ts'
import { flagRows } from './flag-rows.ts'
import { registerChildren } from './register-children.ts'
import { inSteps, pause } from './steps.ts'
import { summaryRow } from './summary-row.ts'

/**
 * Keeps all rows, children, findings and flags of a submission that has been checked, in one of its places. Nobody sees any of it yet: which
 * version and which of its places are seen is changed afterwards, in one transaction (`finish.ts`).
 */
export const keep = async (store: Store, inspectionId: string, place: string, checked: Checked, tell: Tell): Promise<void> => {
  // The first turn of the event loop after checking: a checker whose server is gone ends here, before it writes.
  await pause()
  const childIds = await registerChildren(store, inspectionId, checked)
  const findings = findingRows(place, checked.findings, childIds)
  const flags = flagRows(place, checked.flags, childIds)
  const of = checked.lists.reduce((sum, { rows }) => sum + rows.length, checked.children.length + findings.length + flags.length)
  let done = 0
  const stored = (list: ListId | null, rows: number): void => {
    done += rows
    tell({ step: 'storing', list, rows: done, of })
  }
  for (const { list, rows } of checked.lists) {
    await inSteps(rows, async (some) => {
      await addListRows(store, place, listOf(list), some.map((row) => ({ ...row, childId: row.childKey === null ? null : childIds.get(row.childKey) ?? null })))
      stored(list, some.length)
    })
  }
  await inSteps(checked.children, async (some) => {
    await addSummaries(store, some.map((child) => summaryRow(place, childIds.get(child.key)!, child)))
    stored(null, some.length)
  })
  await keepFound(store, inspectionId, place, checked.inspectionDate, checked.children.flatMap(({ key, journey }) => (journey === null ? [] : [{ child_id: childIds.get(key)!, journey }])))
  await inSteps(findings, async (some) => {
    await addFindings(store, some)
    stored(null, some.length)
  })
  await inSteps(flags, async (some) => {
    await addFlags(store, some)
    stored(null, some.length)
  })
}
