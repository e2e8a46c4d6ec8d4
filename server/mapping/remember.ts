import { addMeaning, endMeaning, historyOf } from '#db/queries/confirmed.ts'
import { unfinishedSubmissions } from '#db/queries/submissions.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { checkAnew, checkCurrentAnew } from '../intake/check-anew.ts'
import { workingSubmission } from '../intake/visible.ts'
import type { Asked } from './question-name.ts'

export interface AnswerGiven extends Asked { readonly means: string | null }

/** Keeps what was said, in the place of what was said before of the same. Returns how many of them are new. */
export const remember = async ({ db, inspection, person, now }: HereInInspection, answers: readonly AnswerGiven[]): Promise<number> => {
  let changed = 0
  for (const { kind, subject, key, written, means } of answers) {
    const named = { authority: inspection.authority, edition: inspection.edition, kind, subject, written_key: key }
    const before = (await historyOf(db, named)).find(({ ended_at }) => ended_at === null)
    if (before && before.means === means) continue
    if (before) await endMeaning(db, before.id, person.id, now)
    await addMeaning(db, { ...named, id: newId(), written, means, confirmed_by: person.id, confirmed_at: now, ended_by: null, ended_at: null })
    changed += 1
  }
  return changed
}

/**
 * Has what the officer works on checked by what is remembered now, and the version in use, and anything that is being read. The id of
 * what the officer works on; null where there is nothing.
 */
export const checkByWhatIsRemembered = async (here: HereInInspection): Promise<string | null> => {
  await checkCurrentAnew(here)
  for (const { id, state } of await unfinishedSubmissions(here.db)) if (state === 'reading') await checkAnew(here, id)
  return (await workingSubmission(here))?.id ?? null
}
