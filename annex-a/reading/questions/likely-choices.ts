import { bare } from '../cells/result.ts'
import type { Subject } from '../confirmed.ts'
import { nearlySame, slips } from '../headings/slips.ts'
import { choicesOf, type Choice } from './choices.ts'

/**
 * How alike a written value and a code are, from 0 to 1: the best over everything by which the code is known.
 *
 * Of words: how much of what was written is found again (weighs 0.6), and how much of both together is shared (0.4). A word found
 * again counts 1 where it is the same, 0.9 but for a slip or two, 0.8 where one is the beginning of the other ("perm", "permanent")
 * or its letters in order ("plcd", "placed"); and the rarer a word is among the codes of its set, the more it counts: "other" says little.
 * Of initials: 0.85 where they are those of the code's words ("SGO"). Of tokens: 0.8 but for one slip in three letters or more,
 * 0.4 where only the letters in front are the same ("U7", "U6"). None of this is ever taken: it only orders the choices for a person.
 */
const WORTH_SHOWING = 0.3
const MOST_SHOWN = 5

interface Form { readonly words: readonly string[]; readonly weight: number; readonly initials: string }
interface Known { readonly choice: Choice; readonly token: string; readonly forms: readonly Form[] }
interface Vocabulary { readonly known: readonly Known[]; readonly weigh: (word: string) => number }

const vocabularies = new Map<string, Vocabulary>()

/** The tokens that a value may mean, the likeliest first, at most five. */
export function likelyChoices(subject: Subject, written: string): readonly string[] {
  const { known, weigh } = vocabularyOf(subject)
  const words = wordsOf(written)
  const plain = bare(written)
  const scored = known.map(({ choice, token, forms }) => ({
    token: choice.token,
    score: Math.max(tokenScore(plain, token), ...forms.map((form) => Math.max(wordScore(words, form, weigh), initialsScore(plain, form)))),
  }))
  return scored.filter(({ score }) => score >= WORTH_SHOWING).sort((a, b) => b.score - a.score).slice(0, MOST_SHOWN).map(({ token }) => token)
}

const SMALL = new Set(['a', 'an', 'the', 'of', 'to', 'for', 'in', 'on', 'at', 'by', 'or', 'and', 'is', 'with', 's'])

const wordsOf = (text: string): readonly string[] => {
  const all = text.normalize('NFKD').toLowerCase().replace(/['’]/g, '').replace(/&/g, ' and ').split(/[^a-z0-9]+/).filter((word) => word !== '').slice(0, 30)
  const telling = all.filter((word) => !SMALL.has(word))
  return [...new Set(telling.length ? telling : all)]
}

function vocabularyOf(subject: Subject): Vocabulary {
  const name = `${subject.kind} ${subject.of}`
  const before = vocabularies.get(name)
  if (before) return before
  const choices = choicesOf(subject)
  const codesWith = new Map<string, number>()
  for (const { forms } of choices) for (const word of new Set(forms.flatMap(wordsOf))) codesWith.set(word, (codesWith.get(word) ?? 0) + 1)
  // A word of one code alone weighs 1, a word of them all 0.2; one that no code has weighs as much as half of a telling one.
  const weigh = (word: string): number => (codesWith.has(word) ? Math.max(0.2, 1 / Math.sqrt(codesWith.get(word)!)) : 0.5)
  const formOf = (text: string): Form => {
    const words = wordsOf(text)
    return { words, weight: sum(words.map(weigh)), initials: text.toLowerCase().split(/[^a-z0-9]+/).map((word) => word.charAt(0)).join('') }
  }
  const made = { known: choices.map((choice): Known => ({ choice, token: bare(choice.token), forms: choice.forms.map(formOf) })), weigh }
  vocabularies.set(name, made)
  return made
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function wordScore(words: readonly string[], form: Form, weigh: (word: string) => number): number {
  let [shared, both, all] = [0, 0, 0]
  for (const word of words) {
    let [best, found] = [0, word]
    for (const other of form.words) {
      const alike = wordAlike(word, other)
      if (alike > best) [best, found] = [alike, other]
    }
    const weight = weigh(best > 0 ? found : word)
    all += weight
    shared += best * weight
    both += weight
  }
  return all === 0 ? 0 : 0.6 * (shared / all) + 0.4 * ((2 * shared) / (both + form.weight))
}

/** Of a written word and a code's: people cut words short, codes do not; "notes" is no form of "not". */
function wordAlike(written: string, known: string): number {
  if (written === known) return 1
  if (nearlySame(written, known)) return 0.9
  if (written.length > known.length) return known.length >= 5 && written.startsWith(known) ? 0.8 : 0
  if (written.length < 3 || written[0] !== known[0]) return 0
  return known.startsWith(written) || (known.length <= (written.length === 3 ? 6 : 3 * written.length) && inOrder(written, known)) ? 0.8 : 0
}

/** Whether the letters of a short word stand in a longer one in their order: "plcmt" in "placement". */
function inOrder(short: string, long: string): boolean {
  let at = 0
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

const initialsScore = (plain: string, { initials }: Form): number => (plain.length >= 2 && plain.length <= 6 && plain === initials ? 0.85 : 0)

function tokenScore(plain: string, token: string): number {
  if (plain.length > 12) return 0
  if (plain === token) return 1
  if (Math.min(plain.length, token.length) >= 3 && Math.abs(plain.length - token.length) <= 1 && slips(plain, token) <= 1) return 0.8
  const letters = /^[a-z]+(?=\d)/.exec(token)?.[0]
  return letters !== undefined && /^[a-z]+(?=\d)/.exec(plain)?.[0] === letters ? 0.4 : 0
}
