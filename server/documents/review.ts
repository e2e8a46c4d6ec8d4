import { z } from 'zod'
import type { Topic } from '#annex-a/framework/documents/topic.ts'
import type { HereInInspection } from '../door.ts'
import { formValues, readForm, refuse } from '../web/form.ts'
import { fileInAddress, note, pageOf } from './desk.ts'
import { longestWords, prepareTopic } from './say.ts'
import { returnReasons, type FileStanding, type ReturnReason } from './standing.ts'

type Refused = { readonly refusal: ReturnType<typeof refuse> }

export interface ReviewForm { readonly file: Pick<FileStanding, 'name' | 'review' | 'pointer'>; readonly topic: string; readonly back: string }

/** Throws 404 where the file is no longer here. */
export const prepareReview = async (here: HereInInspection): Promise<ReviewForm> => {
  const { file: { name, review, pointer, topic, state } } = await fileInAddress(here)
  if (topic === null || (state !== 'here' && state !== 'replaced')) throw new Response(null, { status: 404 })
  return { file: { name, review, pointer }, topic, back: pageOf(here.inspection, topic) }
}

const reasons = Object.keys(returnReasons) as [ReturnReason, ...ReturnReason[]]
const reviewForm = z.object({
  verdict: z.enum(['read', 'returned', 'reopened'], 'Say whether it is read or goes back unread'),
  reason: z.enum(reasons).optional(),
  words: z.string().trim().max(longestWords, `Use ${longestWords} characters or fewer`).default(''),
}).superRefine(({ verdict, reason, words }, says) => {
  if (verdict !== 'returned') return
  if (!reason) says.addIssue({ code: 'custom', path: ['reason'], message: 'Choose the reason for returning it unread' })
  if (!words) says.addIssue({ code: 'custom', path: ['words'], message: 'Say what the authority should send or say instead' })
})

/** Marks a file as read, returns it unread with the framework's reason, or takes either back. */
export const reviewFile = async (here: HereInInspection): Promise<Refused | { readonly topic: string; readonly verdict: 'read' | 'returned' | 'reopened' }> => {
  const { file } = await fileInAddress(here)
  if (file.topic === null) throw new Response(null, { status: 404 })
  const form = await readForm(here.request, reviewForm)
  if (!form.ok) return { refusal: form.refusal }
  const { verdict, reason = null, words } = form.value
  if (file.state !== 'here') return { refusal: refuse({ verdict: 'The authority has replaced this file meanwhile. Go back and look at the newer one' }, formValues(form.form)) }
  if (verdict === 'reopened' && !file.review) return { refusal: refuse({ verdict: 'Nothing has been said of it yet' }, formValues(form.form)) }
  await note(here, [{ kind: verdict, topic: file.topic, file_id: file.id, ...(verdict === 'returned' ? { reason, words } : {}) }])
  here.about('document-file', file.id, { verdict })
  return { topic: file.topic, verdict }
}

export const isOnRequest = ({ onRequest }: Topic): boolean => onRequest === true

const askForm = z.object({ to: z.literal('take-back').optional(), words: z.string().trim().max(longestWords, `Use ${longestWords} characters or fewer`).default('') })
  .superRefine(({ to, words }, says) => { if (!to && !words) says.addIssue({ code: 'custom', path: ['words'], message: 'Say which minutes are asked for, and of which time' }) })

/** Asks for what is sent only on request (4.03), or takes that back. */
export const askFor = async (here: HereInInspection): Promise<Refused | { readonly topic: string; readonly asked: boolean }> => {
  const { number, standing } = await prepareTopic(here, isOnRequest)
  const form = await readForm(here.request, askForm)
  if (!form.ok) return { refusal: form.refusal }
  const { to, words } = form.value
  if (to && !standing.asked) return { refusal: refuse({ words: 'It has not been asked for' }, formValues(form.form)) }
  await note(here, [to ? { kind: 'ask-taken-back', topic: number } : { kind: 'asked', topic: number, words }])
  here.about('document', number)
  return { topic: number, asked: !to }
}
