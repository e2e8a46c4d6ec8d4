import { readBlank } from '#annex-a/framework/context/read-blank.ts'
import { edition } from '#annex-a/specification/edition.ts'
import { addContextEntries } from '#db/queries/context.ts'
import type { ContextBasis, ContextEntryTable } from '#db/tables/context.ts'
import type { HereInInspection } from '../door.ts'
import { formValues, refuse } from '../web/form.ts'
import { seeContext, sideOf, type BlankView, type SentenceView } from './see-context.ts'

export const longestNote = 300
const bases = ['lists', 'ofsted', 'authority', 'own', 'none'] as const
type Said = { readonly refusal: ReturnType<typeof refuse> } | { readonly given: number }

const one = (values: Readonly<Record<string, string | readonly string[]>>, name: string): string => String(values[name] ?? '').trim()

/** Keeps the figures that the authority, or the inspectorate, gives for one sentence. Null where there is no such sentence. */
export const giveFigures = async (here: HereInInspection, sentenceId: string): Promise<Said | null> => {
  const sentence = (await seeContext(here)).sentences.find(({ id }) => id === sentenceId)
  if (!sentence) return null
  const values = formValues(await here.request.formData())
  const side = sideOf(here.roles)
  const errors: Record<string, string> = {}
  const note = one(values, 'note')
  const given: { name: string; value: string | null }[] = []
  for (const view of sentence.blanks.filter(mayBeGiven)) {
    const read = readBlank(view.blank, one(values, view.blank.name))
    if ('problem' in read) errors[view.blank.name] = read.problem
    else if (read.value !== (view[side]?.value ?? null)) given.push({ name: view.blank.name, value: read.value })
  }
  if (given.some(({ value }) => value !== null) && note === '') errors['note'] = 'Say where the figures are from, such as “school census, January 2016”'
  if (note.length > longestNote) errors['note'] = `Where the figures are from: use ${longestNote} characters or fewer`
  if (Object.keys(errors).length) return { refusal: refuse(errors, values) }
  await keep(here, given.map(({ name, value }) => ({ blank: name, side, value, basis: null, note })))
  return { given: given.length }
}

/** What follows from other blanks is worked out, never given. */
const mayBeGiven = ({ blank }: BlankView): boolean => blank.kind !== 'direction' && blank.name !== 'lookedAfterRate'

/** Keeps what the lead inspector decides for one sentence. Null where there is no such sentence. */
export const decideFigures = async (here: HereInInspection, sentenceId: string): Promise<Said | null> => {
  const sentence = (await seeContext(here)).sentences.find(({ id }) => id === sentenceId)
  if (!sentence) return null
  const values = formValues(await here.request.formData())
  const errors: Record<string, string> = {}
  const decided = sentence.blanks.flatMap((view) => {
    const decision = decisionOf(view, values)
    if ('problem' in decision) errors[decision.at] = decision.problem
    return 'problem' in decision || isAsBefore(view, decision) ? [] : [{ blank: view.blank.name, side: 'decision' as const, note: '', ...decision }]
  })
  if (Object.keys(errors).length) return { refusal: refuse(errors, values) }
  const all = [...decided, ...leavingOut(sentence, one(values, 'leave-out') === 'yes')]
  await keep(here, all)
  return { given: all.length }
}

type Decision = { readonly value: string | null; readonly basis: ContextBasis | null }

const decisionOf = (view: BlankView, values: Readonly<Record<string, string | readonly string[]>>): Decision | { readonly problem: string; readonly at: string } => {
  const { name, label } = view.blank
  const basis = bases.find((is) => is === one(values, name)) ?? 'none'
  if (basis === 'none') return { value: null, basis: null }
  if (basis !== 'own') return view[basis] ? { value: view[basis].value, basis } : { at: name, problem: `${label}: there is no such figure to take` }
  const read = readBlank(view.blank, one(values, `${name}-own`))
  if ('problem' in read) return { at: `${name}-own`, problem: read.problem }
  return read.value === null ? { at: `${name}-own`, problem: `${label}: enter your own figure, or choose another` } : { value: read.value, basis }
}

const isAsBefore = ({ decision }: BlankView, { value, basis }: Decision): boolean => (decision?.value ?? null) === value && (decision?.basis ?? null) === basis

const leavingOut = ({ id, mayBeLeftOut, leftOut }: SentenceView, wanted: boolean): Pick<ContextEntryTable, 'blank' | 'side' | 'value' | 'basis' | 'note'>[] =>
  (mayBeLeftOut && wanted !== leftOut ? [{ blank: id, side: 'decision', value: wanted ? 'yes' : null, basis: wanted ? 'left-out' : null, note: '' }] : [])

const keep = async ({ db, inspection, person, now, about }: HereInInspection, entries: readonly Pick<ContextEntryTable, 'blank' | 'side' | 'value' | 'basis' | 'note'>[]): Promise<void> => {
  await addContextEntries(db, entries.map((entry) => ({ ...entry, inspection_id: inspection.id, edition: edition.id, said_by: person.id, said_at: now })))
  about('context', inspection.id, { figures: entries.length })
}
