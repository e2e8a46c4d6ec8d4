import { addCaseReading } from '#db/queries/second-readings.ts'
import type { Grade } from '#annex-a/framework/judgement.ts'
import { wrongText } from '../cases/form.ts'
import type { HereInInspection } from '../door.ts'
import { identitiesIn, type Identity } from '../evidence/identities.ts'
import { sayIdentities } from '../evidence/say-identities.ts'
import { textIn } from '../threads/form.ts'
import { formValues, refuse } from '../web/form.ts'
import { readingFor } from './standing.ts'

type Recorded = { readonly id: string } | { readonly refusal: ReturnType<typeof refuse> }

const gradeIn = (value: string): Grade | null => (['1', '2', '3', '4'].includes(value) ? (Number(value) as Grade) : null)

/** What stands in a note that must not: a reading is short, so there is no overriding here. */
const sayFound = (found: readonly Identity[]): string | null => (found.length ? sayIdentities(found) : null)

/**
 * Records what one of the two readers decided. It is never changed: whoever could change it after seeing the other's would not have read
 * the case by themselves. Throws 404 where there is no such reading, 403 for whoever is not a reader of it.
 */
export const recordReading = async (here: HereInInspection, id: string): Promise<Recorded> => {
  const reading = await readingFor(here, id)
  const own = [reading.first, reading.second].find(({ personId }) => personId === here.person.id)
  if (!own) throw new Response(null, { status: 403, statusText: 'Forbidden' })
  here.about('reading', id)
  if (own.recorded) return { id }
  const values = formValues(await here.request.formData())
  const note = textIn(values, 'note')
  const errors: Record<string, string> = {}
  for (const { code, says } of reading.questions) if (gradeIn(textIn(values, `grade-${code}`)) === null) errors[`grade-${code}`] = `Choose a grade: ${says.charAt(0).toLowerCase()}${says.slice(1)}`
  const wrong = wrongText(note, 'Say in a few words why') ?? sayFound(await identitiesIn(here.db, here.inspection, note))
  if (wrong) errors['note'] = wrong
  if (reading.withdrawnAt !== null) errors['form'] = 'The lead inspector has taken this question back meanwhile. Nothing is to be recorded any more'
  if (Object.keys(errors).length) return { refusal: refuse(errors, values) }
  const grades = Object.fromEntries(reading.questions.map(({ code }) => [code, gradeIn(textIn(values, `grade-${code}`))]))
  await addCaseReading(here.db, { reading_id: id, reader: here.person.id, grades: JSON.stringify(grades), note: note.trim(), recorded_at: here.now })
  return { id }
}
