import { keptFields } from '../fields/kept.ts'
import { keepField } from '../fields/keep.ts'
import type { HereInInspection } from '../door.ts'
import { textIn, type Values } from '../threads/form.ts'
import type { Identity } from './identities.ts'
import { identitiesFor, type Readers } from './read-outside.ts'
import { mostTold, sayIdentities, standsIn } from './say-identities.ts'

const longestReason = 500
const about = 'names-nobody'
/** Far above what any form takes whose texts are checked here: so long a text is not searched while others wait, but refused. */
const mostSearched = 100_000

/** What was said before of words that look like somebody's. */
interface SaidBefore { readonly because: string; readonly words: readonly string[]; readonly version: number }

/** What a form says of its texts. Where `errors` has none, `because` is why words in them name nobody, and `asked` are these. */
export interface CheckedTexts {
  readonly errors: Readonly<Record<string, string>>
  /** Goes back with what was typed: which words were told. */
  readonly values: Values
  readonly because: string
  readonly asked: readonly Identity[]
  readonly before: SaidBefore
}

/** The reason stands first, and then each word on a line of its own. */
const saidOf = async ({ db, inspection }: HereInInspection, id: string): Promise<SaidBefore> => {
  const kept = (await keptFields(db, inspection.id, about, id))['because']
  const [because = '', ...words] = (kept?.value ?? '').split('\n')
  return { because, words: words.filter(Boolean), version: kept?.version ?? 0 }
}

/** What was said before of all these words; blank where nothing was, or not of all. */
export const becauseOf = async (here: HereInInspection, of: string, found: readonly Identity[]): Promise<string> => {
  const { because, words } = await saidOf(here, of)
  return found.length && found.every((one) => words.includes(one.words)) ? because : ''
}

const wrongBecause = (because: string): string | null => {
  if (!because) return 'Take these words out, or say why they name nobody'
  if (because.includes('\0')) return 'The reason holds a character that cannot be kept. Type it again'
  return because.length > longestReason ? `Say it in ${longestReason} characters or fewer` : null
}

/** Each word beside the field in which it stands. */
const tell = (told: readonly Identity[], texts: Readonly<Record<string, string>>, readers: Readers): Record<string, string> => {
  const fields = Object.keys(texts)
  const by = Map.groupBy(told, ({ words }) => fields.find((name) => standsIn(texts[name]!, words)) ?? fields[0]!)
  return Object.fromEntries([...by].map(([name, some]) => [name, sayIdentities(some, readers !== 'team')]))
}

const nothingBefore: SaidBefore = { because: '', words: [], version: 0 }

const tooLong = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).flatMap(([name, { length }]) => (length > mostSearched ? [[name, `This has ${length.toLocaleString('en-GB')} characters. Shorten it`]] : [])))

/**
 * Holds the texts of a form, by the names of their fields, against who could be known by them. What is found is told beside its field; a
 * reason for keeping it counts for words that were told, so that nothing is let through unseen. `of`: the thing under which the reason is
 * kept; words for which it has one are not asked again.
 */
export const checkTexts = async (here: HereInInspection, values: Values, texts: Readonly<Record<string, string>>, of: string, readers: Readers = 'team'): Promise<CheckedTexts> => {
  const long = tooLong(texts)
  if (Object.keys(long).length) return { errors: long, values: {}, because: '', asked: [], before: nothingBefore }
  const found = await identitiesFor(here.db, here.inspection, Object.values(texts).join('\n\n'), readers)
  const before = found.length ? await saidOf(here, of) : nothingBefore
  const asked = found.filter(({ words }) => !before.words.includes(words))
  const because = textIn(values, 'because').trim().replace(/\s+/gu, ' ')
  if (!asked.length) return { errors: {}, values: { notIdentities: [] }, because: '', asked, before }
  const wereTold = new Set([values['notIdentities'] ?? []].flat())
  const known = asked.filter(({ words }) => wereTold.has(words))
  const told = [...known, ...asked.filter((one) => !known.includes(one)).slice(0, mostTold)]
  const wrong = wrongBecause(because)
  const errors = known.length < asked.length || wrong ? { ...tell(told, texts, readers), ...(known.length === asked.length || because ? wrong && { because: wrong } : {}) } : {}
  return { errors, values: { notIdentities: told.map(({ words }) => words) }, because, asked, before }
}

/** Keeps why words name nobody, with the words, where they were asked about; how many of which kind is what the audit trail is told. */
export const keepBecause = async (here: HereInInspection, of: string, { because, asked, before }: CheckedTexts): Promise<Record<string, number | string>> => {
  if (!asked.length) return {}
  const value = [before.because && before.because !== because ? `${before.because}; ${because}` : because, ...before.words, ...asked.map(({ words }) => words)].join('\n')
  await keepField(here, { about, id: of, name: 'because', value, from: before.version, session: 'form', change: null, how: 'chosen' })
  return { saidToNameNobody: asked.length, kinds: [...new Set(asked.map(({ kind }) => kind))].toSorted().join(', ') }
}
