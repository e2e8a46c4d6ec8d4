import type { Checked } from '#annex-a/reading/checked.ts'
import { addChildren, childIdsByKey } from '#db/queries/list-rows.ts'
import type { Store } from '#db/open.ts'
import { newId } from '../ids.ts'
import { inSteps } from './steps.ts'

/**
 * Our id of every child named in a submission, by normalised ID. A child that an earlier version named keeps its id, so that
 * addresses and chosen cases outlive every new version.
 */
export const registerChildren = async (store: Store, inspectionId: string, { lists, children }: Pick<Checked, 'lists' | 'children'>): Promise<ReadonlyMap<string, string>> => {
  const ids = await childIdsByKey(store.db, inspectionId)
  const keys = new Set(children.map(({ key }) => key))
  for (const { rows } of lists) for (const { childKey } of rows) if (childKey !== null) keys.add(childKey)
  const fresh = [...keys].filter((key) => !ids.has(key)).map((child_key) => ({ id: newId(), inspection_id: inspectionId, child_key }))
  await inSteps(fresh, (some) => addChildren(store, some))
  for (const { id, child_key } of fresh) ids.set(child_key, id)
  return ids
}
