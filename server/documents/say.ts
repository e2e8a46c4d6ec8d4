import { z } from 'zod'
import type { Topic } from '#annex-a/framework/documents/topic.ts'
import type { HereInInspection } from '../door.ts'
import { formValues, readForm, refuse } from '../web/form.ts'
import { documentsOf, fileInAddress, note, pageOf, topicInAddress } from './desk.ts'
import { topicStanding, withoutPointer, type FileStanding, type Pointer, type TopicStanding } from './standing.ts'

export const longestWords = 500
const longestPages = 200
const words = (empty: string) => z.string(empty).trim().min(1, empty).max(longestWords, `Use ${longestWords} characters or fewer`)

type Refused = { readonly refusal: ReturnType<typeof refuse> }

export interface PointerForm {
  readonly name: string
  readonly topic: string
  /** Several files under one document: where to look must be said of each. */
  readonly required: boolean
  readonly now: Pointer | null
  readonly back: string
}

/** A file that is here. Throws 404 where it is not. */
const filePlaced = async (here: HereInInspection): Promise<{ readonly file: FileStanding; readonly topic: TopicStanding }> => {
  const { file, standing } = await fileInAddress(here)
  if (file.state !== 'here') throw new Response(null, { status: 404 })
  return { file, topic: topicStanding(standing, file.topic!) }
}

export const preparePointer = async (here: HereInInspection): Promise<PointerForm> => {
  const { file, topic } = await filePlaced(here)
  const before = file.replaces === null ? null : (await documentsOf(here.db, here.inspection.id)).files.find(({ id }) => id === file.replaces)?.pointer ?? null
  return { name: file.name, topic: topic.number, required: topic.files.length > 1, now: file.pointer ?? before, back: pageOf(here.inspection, topic.number) }
}

const pointerForm = (required: boolean) => z.object({
  pages: z.string().trim().max(longestPages, `Use ${longestPages} characters or fewer`).default('')
    .refine((pages) => !required || pages !== '', 'Say where to look, such as “pages 4 to 7”. The framework asks for it where a document has several files'),
  because: words('Say why: what the inspectors will find there'),
})

/** Keeps where to look and why. Answers with the next file of the document of which it must be said, if there is one. */
export const pointTo = async (here: HereInInspection): Promise<Refused | { readonly topic: string; readonly next: string | null }> => {
  const { file, topic } = await filePlaced(here)
  const form = await readForm(here.request, pointerForm(topic.files.length > 1))
  if (!form.ok) return { refusal: form.refusal }
  await note(here, [{ kind: 'pointed', topic: topic.number, file_id: file.id, pages: form.value.pages, words: form.value.because }])
  here.about('document-file', file.id)
  return { topic: topic.number, next: withoutPointer(topic).find(({ id }) => id !== file.id)?.id ?? null }
}

export interface TopicForm { readonly number: string; readonly name: string; readonly title: string; readonly standing: TopicStanding; readonly back: string }

/** A form about one document. `kind`: only documents of which that can be said; throws 404 for others. */
export const prepareTopic = async (here: HereInInspection, can: (topic: Topic) => boolean = () => true): Promise<TopicForm> => {
  const topic = topicInAddress(here)
  if (!can(topic)) throw new Response(null, { status: 404 })
  const standing = topicStanding(await documentsOf(here.db, here.inspection.id), topic.number)
  return { number: topic.number, name: topic.name, title: topic.title, standing, back: pageOf(here.inspection, topic.number) }
}

const notHeldForm = z.discriminatedUnion('held', [z.object({ held: z.literal('no'), because: words('Say why it is not held, and how you know what it would tell you') }), z.object({ held: z.literal('yes') })], 'Say whether you hold it')

/** Says that a document is not held, and why; or that it is held after all. */
export const sayNotHeld = async (here: HereInInspection): Promise<Refused | { readonly topic: string; readonly held: boolean }> => {
  const { number, standing } = await prepareTopic(here)
  const form = await readForm(here.request, notHeldForm)
  if (!form.ok) return { refusal: form.refusal }
  const { value } = form
  if (value.held === 'no' && (standing.files.length || standing.count)) return { refusal: refuse({ held: standing.files.length ? 'Files of it are here. Take them back first' : 'Its number has been said. Take it back first' }, formValues(form.form)) }
  await note(here, [value.held === 'no' ? { kind: 'not-held', topic: number, words: value.because } : { kind: 'held', topic: number }])
  here.about('document', number)
  return { topic: number, held: value.held === 'yes' }
}

const most = 1_000_000
const countForm = z.object({ count: z.string().trim().default(''), words: z.string().trim().max(longestWords, `Use ${longestWords} characters or fewer`).default(''), to: z.literal('take-back').optional() })
  .transform(({ count, words: said, to }, says) => {
    const typed = count.replace(/[, ]/g, '')
    const number = /^\d{1,7}$/.test(typed) ? Number(typed) : null
    if (!to && (number === null || number > most)) says.addIssue({ code: 'custom', path: ['count'], message: 'Enter a whole number, such as 12. Enter 0 if there are none' })
    return { count: number, said, to }
  })

export const isCount = ({ kind }: Topic): boolean => kind === 'count'

/** Says the bare number that 2.04 and 2.05 ask for, or takes it back. */
export const sayCount = async (here: HereInInspection): Promise<Refused | { readonly topic: string }> => {
  const { number, standing } = await prepareTopic(here, isCount)
  const form = await readForm(here.request, countForm)
  if (!form.ok) return { refusal: form.refusal }
  const { count, said, to } = form.value
  if (to && !standing.count) return { refusal: refuse({ count: 'No number has been said' }, formValues(form.form)) }
  await note(here, [to ? { kind: 'count-taken-back', topic: number } : { kind: 'counted', topic: number, count, words: said }])
  here.about('document', number)
  return { topic: number }
}
