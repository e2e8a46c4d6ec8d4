import { z } from 'zod'
import { endMeaning, meaningById } from '#db/queries/confirmed.ts'
import type { HereInInspection } from '../door.ts'
import { readForm, refuse } from '../web/form.ts'
import { choicesFor, noneOfThese } from './choices.ts'
import { checkByWhatIsRemembered, remember } from './remember.ts'

const changeForm = z.object({ means: z.string().default(''), forget: z.literal('yes').optional() })

/**
 * Changes or forgets one thing that is remembered, and has the version in use checked again. What was said before stays in the history.
 * The refusal to return, or null where all is done. Throws 404 where it does not stand, or is another authority's.
 */
export const changeRemembered = async (here: HereInInspection, id: string): Promise<ReturnType<typeof refuse> | null> => {
  const row = await meaningById(here.db, here.inspection.authority, id)
  if (!row) throw new Response(null, { status: 404 })
  const form = await readForm(here.request, changeForm)
  if (!form.ok) return form.refusal
  const { means, forget } = form.value
  here.about('meaning', id, { forgotten: forget === 'yes' })
  if (forget) await endMeaning(here.db, id, here.person.id, here.now)
  else if (means !== noneOfThese && !choicesFor(row).some(({ value }) => value === means)) return refuse({ means: 'Choose what it means, or that it is none of these' }, { means })
  else if (await remember(here, [{ kind: row.kind, subject: row.subject, key: row.written_key, written: row.written, means: means === noneOfThese ? null : means }]) === 0) return null
  await checkByWhatIsRemembered(here)
  return null
}
