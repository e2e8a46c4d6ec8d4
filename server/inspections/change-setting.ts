import { z } from 'zod'
import { measure } from '#annex-a/rules/words.ts'
import { edition } from '#annex-a/specification/edition.ts'
import type { SwitchName } from '#annex-a/specification/switches.ts'
import type { Timescale, TimescaleName } from '#annex-a/specification/timescales.ts'
import { addSetting } from '#db/queries/settings.ts'
import type { HereInInspection } from '../door.ts'
import { checkCurrentAnew } from '../intake/check-anew.ts'
import { newId } from '../ids.ts'
import { errorsOf, formValues, readForm, refuse } from '../web/form.ts'
import { seeSwitch, seeTimescale } from './see-settings.ts'

type Refusal = ReturnType<typeof refuse>
type Changed = { readonly refusal: Refusal } | { readonly done: true }

/** Beyond these it would be a slip of the finger. */
const most: { readonly [U in Timescale['unit']]: number } = { 'working days': 1_000, days: 3_000, weeks: 200, months: 120, times: 100 }

const longestReason = 500
const reason = z.string('Say why').trim().min(1, 'Say why. The authority reads it too').max(longestReason, `Say why in at most ${longestReason} characters`)

/** `back`: to the default, whatever stands in the box. */
const timescaleForm = (unit: Timescale['unit'], back: boolean) => z.object({
  reason,
  value: back ? z.unknown().transform(() => null) : z.string('Enter a number').trim().regex(/^\d{1,6}$/, wholeNumber(unit)).transform(Number)
    .refine((number) => number >= 1 && number <= most[unit], wholeNumber(unit)),
})
const wholeNumber = (unit: Timescale['unit']): string => `Enter a whole number of ${unit} from 1 to ${most[unit]}`

/** Reads the form of a timescale and keeps it; the version in use is checked anew. Throws 404 where there is no such timescale. */
export const changeTimescale = async (here: HereInInspection, name: string): Promise<Changed> => {
  const now = await seeTimescale(here, name)
  if (!now) throw new Response(null, { status: 404 })
  const values = formValues(await here.request.formData())
  const read = timescaleForm(now.unit, values['to'] === 'default').safeParse(values)
  if (!read.success) return { refusal: refuse(errorsOf(read.error), values) }
  const value = read.data.value ?? now.usual
  if (value === now.value) return { refusal: refuse({ value: `It is ${measure(value, now.unit)} already` }, values) }
  return keepSetting(here, now.name, value === now.usual ? null : value, read.data.reason)
}

const answers = { yes: 1, no: 0, 'not-said': null } as const
const switchForm = z.object({ reason, answer: z.enum(['yes', 'no', 'not-said'], 'Choose an answer') })

/** The same for what only the authority can say of itself. */
export const sayFact = async (here: HereInInspection, name: string): Promise<Changed> => {
  const now = await seeSwitch(here, name)
  if (!now) throw new Response(null, { status: 404 })
  const read = await readForm(here.request, switchForm)
  if (!read.ok) return { refusal: read.refusal }
  const value = answers[read.value.answer]
  if (value === (now.answer === null ? null : Number(now.answer))) return { refusal: refuse({ answer: 'That is the answer already' }, formValues(read.form)) }
  return keepSetting(here, now.name, value, read.value.reason)
}

const keepSetting = async (here: HereInInspection, name: TimescaleName | SwitchName, value: number | null, why: string): Promise<Changed> => {
  const { db, inspection, person, now, about } = here
  const id = newId()
  await addSetting(db, { id, inspection_id: inspection.id, name, value, reason: why, edition: edition.id, set_by: person.id, set_at: now })
  await checkCurrentAnew(here)
  about('setting', id, { setting: name, to: value ?? 'default' })
  return { done: true }
}
