import { listOf } from '../../specification/lists/index.ts'
import type { ListId } from '../../specification/grammar/list.ts'
import { plainHeading } from './normalise.ts'
import { nearlySame, slips } from './slips.ts'
import { headingWords } from './words.ts'

/** How sure one must be to take a heading for a field, how far ahead of the next best, and from where a likeness is worth a question. */
const SURE = 0.85
const AHEAD = 0.1
const WORTH_ASKING = 0.5
/** Databases cut long headings short. */
const CUT_SHORT = 24

interface Candidate { readonly field: string; readonly words: readonly string[]; readonly plain: string }

interface Vocabulary {
  readonly candidates: readonly Candidate[]
  /** Every word by which some field of the list is known: one that a field does not have speaks against it. */
  readonly words: ReadonlySet<string>
}

export interface Likeness {
  readonly field: string
  readonly sure: boolean
}

const vocabularies = new Map<ListId, Vocabulary>()

function vocabularyOf(list: ListId): Vocabulary {
  const before = vocabularies.get(list)
  if (before) return before
  const candidates = Object.entries(listOf(list).fields).flatMap(([field, { label, aliases = [] }]) =>
    [label, ...aliases].map((heading) => ({ field, words: headingWords(heading), plain: plainHeading(heading) })))
  const made = { candidates, words: new Set(candidates.flatMap(({ words }) => words)) }
  vocabularies.set(list, made)
  return made
}

/** The field that a heading of unknown spelling most resembles, if any; `sure` only where no other could be meant. */
export function likeness(list: ListId, heading: string): Likeness | null {
  const vocabulary = vocabularyOf(list)
  const words = headingWords(heading).map((word) => respell(word, vocabulary.words))
  if (words.length === 0) return null
  const spelt = misspeltOrCut(plainHeading(heading), vocabulary)
  if (spelt) return { field: spelt, sure: true }
  const [first, second] = ranked(words, vocabulary)
  if (!first || first[1] < WORTH_ASKING) return null
  return { field: first[0], sure: first[1] >= SURE && first[1] - (second?.[1] ?? 0) >= AHEAD }
}

/** All fields that a heading resembles enough to be asked about, the likeliest first. */
export function likelyFields(list: ListId, heading: string): readonly string[] {
  const vocabulary = vocabularyOf(list)
  const words = headingWords(heading).map((word) => respell(word, vocabulary.words))
  const spelt = misspeltOrCut(plainHeading(heading), vocabulary)
  const like = ranked(words, vocabulary).filter(([, score]) => score >= WORTH_ASKING).map(([field]) => field)
  return [...new Set(spelt ? [spelt, ...like] : like)]
}

/** Every field with how alike it is, from 0 to 1. */
function ranked(words: readonly string[], vocabulary: Vocabulary): readonly (readonly [string, number])[] {
  const best = new Map<string, number>()
  for (const candidate of vocabulary.candidates) {
    if (mixesBirths(words, candidate.field)) continue
    const score = alike(words, candidate, vocabulary)
    if (score > (best.get(candidate.field) ?? 0)) best.set(candidate.field, score)
  }
  return [...best].sort((a, b) => b[1] - a[1])
}

const EXPECTING = new Set(['expectedbirth', 'expected', 'estimated', 'due', 'unborn', 'edd', 'edob'])

/** The day on which a child is expected is never proposed for the day on which a child was born, nor the other way round. */
const mixesBirths = (words: readonly string[], field: string): boolean =>
  field === 'dateOfBirth' ? words.some((word) => EXPECTING.has(word)) : field === 'expectedDateOfBirth' && !words.some((word) => EXPECTING.has(word))

/** From 0 to 1: how much of the meaning of both is shared. "Date" says little, so it weighs little. */
function alike(words: readonly string[], candidate: Candidate, vocabulary: Vocabulary): number {
  const shared = words.filter((word) => candidate.words.includes(word))
  const against = words.some((word) => vocabulary.words.has(word) && !candidate.words.includes(word) && word !== 'date')
  const score = (2 * weigh(shared)) / (weigh(words) + weigh(candidate.words))
  return against ? Math.min(score, SURE - 0.01) * 0.8 : score
}

const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + (word === 'date' ? 0.4 : 1), 0)

/** The one field whose heading this is but for a single slip, or for its end. */
function misspeltOrCut(plain: string, { candidates }: Vocabulary): string | null {
  const is = ({ plain: whole }: Candidate): boolean =>
    (plain.length >= CUT_SHORT && whole.startsWith(plain)) ||
    (plain.length >= 8 && Math.abs(plain.length - whole.length) <= 1 && slips(plain, whole) <= 1)
  const fields = new Set(candidates.filter(is).map(({ field }) => field))
  return fields.size === 1 ? [...fields][0]! : null
}

/** A word that is a slip or two away from exactly one word that the list knows is taken for it. */
function respell(word: string, known: ReadonlySet<string>): string {
  if (known.has(word)) return word
  const near = [...known].filter((other) => nearlySame(word, other))
  return near.length === 1 ? near[0]! : word
}
