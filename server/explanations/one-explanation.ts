import { z } from 'zod'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { changeExplanation, explanationOf, explanationVersions } from '#db/queries/explanations.ts'
import type { ExplanationChange } from '#db/tables/explanations.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import type { Called } from '../intake/called.ts'
import { findingsHead } from '../intake/see-findings.ts'
import { formValues, readForm, refuse } from '../web/form.ts'
import { keptExplanation, wordingsFor, type KeptExplanation } from './kept.ts'
import { saidOf, type SaidExplanation } from './said.ts'
import { spokenOfList } from './spoken.ts'
import { explanationText } from './text.ts'
import { nextRow } from './write.ts'

/** One explanation with every wording it had. */
export interface OneExplanationView {
  readonly inspectionId: string
  readonly submissionId: string
  readonly called: Called
  readonly explanation: SaidExplanation
  readonly list: ListId | 0
  readonly code: string | null
  /** The findings of this version that it stands for: how many, and the number of the first. */
  readonly standsFor: { readonly findings: number; readonly first: number | null; readonly stale: boolean }
  readonly history: readonly { readonly number: number; readonly what: ExplanationChange; readonly text: string; readonly value: string | null; readonly writer: string; readonly at: string }[]
  readonly mayExplain: boolean
}

const find = async (here: HereInInspection, submissionId: string, id: string) => {
  const row = await explanationOf(here.db, here.inspection.id, id, wordingsFor(here.roles))
  const explanation = row && keptExplanation(row)
  const head = explanation ? await findingsHead(here, submissionId, String(explanation.list ?? 0)) : null
  return explanation && head ? { explanation, head } : null
}

/** Null where this inspection has none by that id, or no such version. */
export const seeOneExplanation = async (here: HereInInspection, submissionId: string, id: string): Promise<OneExplanationView | null> => {
  const found = await find(here, submissionId, id)
  if (!found) return null
  const { explanation, head } = found
  here.about('explanation', explanation.id)
  return {
    inspectionId: here.inspection.id, submissionId: head.submissionId, called: head.called, list: head.list, code: explanation.code, ...await standing(here, explanation, head),
    history: (await explanationVersions(here.db, here.inspection.id, id, wordingsFor(here.roles))).map(({ number, what, text, value, writer, written_at }) => ({ number, what, text, value, writer, at: written_at })),
    mayExplain: may('explain', here.roles, { closed: here.inspection.closed_at !== null }).may,
  }
}

const standing = async (here: HereInInspection, explanation: KeptExplanation, { version, list }: NonNullable<Awaited<ReturnType<typeof find>>>['head']): Promise<Pick<OneExplanationView, 'explanation' | 'standsFor'>> => {
  const spoken = await spokenOfList(here, version, list)
  const numbers = spoken.numbersOf(explanation.id)
  const stale = numbers.length > 0 && spoken.of(numbers[0]!)!.stale
  return { explanation: saidOf(explanation, stale), standsFor: { findings: numbers.length, first: numbers[0] ?? null, stale } }
}

const changeForm = z.object({ act: z.enum(['save', 'withdraw']).default('save'), text: z.string().default(''), number: z.coerce.number().int() })

export type ExplanationChanged = { readonly done: 'explanation-changed' | 'explanation-withdrawn' | 'explanation-back' } | { readonly refusal: ReturnType<typeof refuse> }

/** Gives one explanation other words, takes it back, or brings it back with the words given. Null where there is none. */
export const changeOneExplanation = async (here: HereInInspection, submissionId: string, id: string): Promise<ExplanationChanged | null> => {
  const found = await find(here, submissionId, id)
  if (!found) return null
  const read = await readForm(here.request, changeForm)
  if (!read.ok) return { refusal: read.refusal }
  const values = formValues(read.form)
  const { explanation, head } = found
  const { act, number } = read.value
  const text = explanationText.safeParse(read.value.text)
  if (act === 'save' && !text.success) return { refusal: refuse({ text: text.error.issues[0]!.message }, values) }
  const overtaken = { refusal: refuse({ text: 'A colleague has changed this explanation meanwhile. What it says now stands above; save yours again if it is still right' }, values) }
  // The same words, as where the button was pressed twice.
  if (act === 'save' && number !== explanation.number && explanation.standing && explanation.text === text.data) return { done: 'explanation-changed' }
  if (number !== explanation.number || (act === 'withdraw' && !explanation.standing)) return overtaken
  const change = act === 'withdraw' ? { standing: 0 } : { standing: 1, text: text.data! }
  const what: ExplanationChange = act === 'withdraw' ? 'withdrawn' : explanation.standing ? 'changed' : 'brought-back'
  if (!await changeExplanation(here.db, nextRow(here, head.submissionId, explanation, change), what)) return overtaken
  here.about('explanation', explanation.id, { act })
  return { done: act === 'withdraw' ? 'explanation-withdrawn' : explanation.standing ? 'explanation-changed' : 'explanation-back' }
}
