import { createHmac } from 'node:crypto'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { edition } from '#annex-a/specification/edition.ts'
import { addSetting, settingLines, type SettingLine } from '#db/queries/settings.ts'
import type { Tables } from '#db/tables/index.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { formValues, readForm, refuse } from '../web/form.ts'

/** The name of the setting: 1 where browsers of this inspection may keep texts that wait to be sent. */
const setting = 'keep-away'

export interface AwaySetting {
  readonly on: boolean
  /** Who said so last, when and why; null while nobody has: then it is off. */
  readonly set: { readonly who: string; readonly at: string; readonly reason: string } | null
}

const newest = async (db: Kysely<Tables>, inspectionId: string): Promise<SettingLine | undefined> => (await settingLines(db, inspectionId)).find(({ name }) => name === setting)

export const keepsAway = async (db: Kysely<Tables>, inspectionId: string): Promise<boolean> => (await newest(db, inspectionId))?.value === 1

export const awaySetting = async ({ db, inspection }: Pick<HereInInspection, 'db' | 'inspection'>): Promise<AwaySetting> => {
  const line = await newest(db, inspection.id)
  return { on: line?.value === 1, set: line ? { who: line.setter, at: line.set_at, reason: line.reason } : null }
}

/**
 * The key of one person's texts in one inspection. A browser gets it when a page begins to save, holds it in memory alone and cannot
 * hand it out: whoever takes the machine has texts that nobody can read without signing in as that person.
 */
export const awayKey = (inspectionId: string, personId: string, secret: string): string =>
  createHmac('sha256', secret).update(`keep-away|${inspectionId}|${personId}`).digest('base64')

const form = z.object({
  answer: z.enum(['yes', 'no'], 'Choose an answer'),
  reason: z.string('Say why').trim().min(1, 'Say why').max(500, 'Say why in at most 500 characters'),
})

/** Allows browsers to keep what waits, or no longer. */
export const changeAway = async (here: HereInInspection): Promise<{ readonly refusal: ReturnType<typeof refuse> } | { readonly done: true }> => {
  const read = await readForm(here.request, form)
  if (!read.ok) return { refusal: read.refusal }
  const on = read.value.answer === 'yes'
  if (on === await keepsAway(here.db, here.inspection.id)) return { refusal: refuse({ answer: 'That is the answer already' }, formValues(read.form)) }
  const id = newId()
  await addSetting(here.db, {
    id, inspection_id: here.inspection.id, name: setting, value: on ? 1 : null, reason: read.value.reason, edition: edition.id, set_by: here.person.id, set_at: here.now,
  })
  here.about('setting', id, { setting, to: on ? 'on' : 'off' })
  return { done: true }
}
