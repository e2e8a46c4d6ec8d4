import { wrongText } from '../cases/form.ts'
import type { HereInInspection } from '../door.ts'
import { identitiesIn } from '../evidence/identities.ts'
import { sayIdentities } from '../evidence/say-identities.ts'
import { keepFields } from '../fields/keep-form.ts'
import { textIn } from '../threads/form.ts'
import { formValues, refuse } from '../web/form.ts'
import { agreedName } from './agreed-field.ts'
import { readingFor } from './standing.ts'

type Agreed = { readonly id: string; readonly differs: boolean } | { readonly refusal: ReturnType<typeof refuse> }

/**
 * Keeps what the two readers agreed, with every earlier wording. It changes neither reading, and leads to no grade. Throws 404 where there
 * is nothing to agree on, or for whoever is neither a reader nor the lead inspector.
 */
export const agreeOnReading = async (here: HereInInspection, id: string): Promise<Agreed> => {
  await readingFor(here, id)
  here.about('reading', id)
  const values = formValues(await here.request.formData())
  const text = textIn(values, agreedName)
  const found = await identitiesIn(here.db, here.inspection, text)
  const wrong = wrongText(text, 'Say what you agreed') ?? (found.length ? sayIdentities(found) : null)
  if (wrong) return { refusal: refuse({ [agreedName]: wrong }, values) }
  const { conflicts } = await keepFields(here, 'reading', id, values)
  return { id, differs: Object.keys(conflicts).length > 0 }
}
