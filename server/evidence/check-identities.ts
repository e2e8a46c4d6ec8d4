import type { HereInInspection } from '../door.ts'
import type { EvidenceInput } from './evidence.schema.ts'
import { identitiesIn, type Identity } from './identities.ts'
import type { EvidenceProblem } from './problem.ts'
import { mostTold, sayIdentities, standsIn, writtenInstead } from './say-identities.ts'
import type { ShownRecord } from './shown.ts'

type Values = EvidenceProblem['values']

/** Every field of a record into which somebody writes. */
const textFields = ['text', 'impact', 'corroborate', 'source'] as const
type Texts = { readonly [F in (typeof textFields)[number]]: string }

const longestReason = 500

const together = (texts: Texts): string => textFields.map((field) => texts[field]).join('\n')
const one = (values: Values, name: string): string => [values[name] ?? ''].flat()[0] ?? ''

/** What is told of what is left: each word beside its field, and those that were said to be something else stay ticked. */
const tell = (left: readonly Identity[], said: readonly Identity[], texts: Texts): Pick<EvidenceProblem, 'errors' | 'identities'> => {
  const told = left.slice(0, mostTold)
  const in_ = Map.groupBy(told, ({ words }) => textFields.find((field) => standsIn(texts[field], words)) ?? 'text')
  const more = left.length > told.length ? ` There are ${left.length - told.length} more such words: they are told when these are settled.` : ''
  return { errors: Object.fromEntries([...in_].map(([field, some], at) => [field, `${sayIdentities(some)}${at === 0 ? more : ''}`])), identities: [...said, ...told] }
}

/** Words that stood in the record before and were given a reason then need none again. */
const saidBefore = (before: ShownRecord | null, words: string): boolean => before !== null && before.identitiesReason !== '' && standsIn(together(before), words)

export interface Checked { readonly passed: readonly string[]; readonly identitiesReason: string }

/**
 * Holds the texts of a record against who could be known by them. A person may say that words are something else, with the reason: it is
 * kept with the version, and only how many and of which kind go to the audit trail.
 */
export const checkIdentities = async ({ db, inspection }: HereInInspection, values: Values, input: EvidenceInput, before: ShownRecord | null): Promise<Checked | { readonly problem: EvidenceProblem }> => {
  const found = await identitiesIn(db, inspection, together(input))
  if (!found.length) return { passed: [], identitiesReason: '' }
  const said = new Set([values['notIdentities'] ?? []].flat())
  const left = found.filter(({ words }) => !said.has(words) && !saidBefore(before, words))
  if (left.length) return { problem: { ...tell(left, found.filter(({ words }) => said.has(words)), input), values } }
  const reason = one(values, 'identitiesReason').trim() || (found.every(({ words }) => saidBefore(before, words)) ? before!.identitiesReason : '')
  if (reason === '' || reason.includes('\0') || reason.length > longestReason) {
    return { problem: { errors: { identitiesReason: reason === '' ? 'Say why these words stand here' : `Say it in ${longestReason} characters or fewer` }, values, identities: found } }
  }
  return { passed: found.map(({ kind }) => kind), identitiesReason: reason }
}

/** What was typed, with something else in the place of the words that a person chose. It is shown again and not saved, so that it can be read through. */
export const writeInstead = async ({ db, inspection }: HereInInspection, { instead: asked, ...values }: Values): Promise<EvidenceProblem> => {
  const texts = (from: Values): Texts => ({ text: one(from, 'text'), impact: one(from, 'impact'), corroborate: one(from, 'corroborate'), source: one(from, 'source') })
  const chosen = (await identitiesIn(db, inspection, together(texts(values)))).find(({ words }) => words === [asked].flat()[0])
  if (!chosen) return { errors: {}, values }
  const written: Values = { ...values, ...Object.fromEntries(textFields.filter((field) => one(values, field)).map((field) => [field, writtenInstead(one(values, field), chosen)])) }
  const left = await identitiesIn(db, inspection, together(texts(written)))
  return { ...tell(left, [], texts(written)), values: written, written: chosen.instead }
}
