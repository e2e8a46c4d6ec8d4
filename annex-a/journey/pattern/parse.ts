import { nearlyEqual } from '../../rules/across-lists/nearly-equal.ts'
import { count, join, quote } from '../../rules/words.ts'
import { kinds, type Kind } from '../kinds.ts'
import { caps, isTooLong, units, type Journey, type Part, type Pattern, type Unit, type Wanted } from './pattern.ts'

/** Why a text is no pattern, in words for whoever wrote it. */
export interface NotAPattern { readonly problem: string }

class Stopped extends Error {}
const stop = (words: string): never => { throw new Stopped(words) }

/** Reads a pattern as a person writes it: see `pattern.ts`. Capitals, commas and line ends make no difference. */
export const parsePattern = (text: string): Pattern | NotAPattern => {
  try {
    if (text.length > caps.characters) stop(`A pattern has ${caps.characters} characters at most`)
    const words = text.toLowerCase().split(/[\s,;.]+/).filter((word) => word !== '')
    if (words.length === 0) stop('Write what to look for, such as "3 contacts and no referral"')
    const journeys = split(words, 'or').map(readJourney)
    const steps = journeys.flatMap(({ all }) => all.flatMap(({ steps: some }) => some))
    if (steps.length > caps.steps) stop(`A pattern has ${caps.steps} steps at most; this one has ${steps.length}`)
    if (journeys.some(({ all }) => all.every((part) => part.steps.every(({ no }) => no)))) stop('Name at least one step that the child has taken: "no" alone would find nearly everybody')
    return { any: journeys }
  } catch (fault) {
    if (!(fault instanceof Stopped)) throw fault
    return { problem: fault.message }
  }
}

type Link = 'or' | 'and' | 'then'

const split = (words: readonly string[], at: Link): string[][] => {
  const parts: string[][] = [[]]
  for (const word of words) {
    if (word === at) parts.push([])
    else parts.at(-1)!.push(word)
  }
  if (parts.some((part) => part.length === 0)) stop(`Something is missing before or after ${quote(at)}`)
  return parts
}

const readJourney = (words: readonly string[]): Journey => ({ all: split(words, 'and').map(readPart) })

const readPart = (words: readonly string[]): Part => {
  const steps = split(words, 'then').map(readStep)
  const [first] = steps as [Wanted, ...Wanted[]]
  if (first.within && (first.no || first.times < 2)) stop('"within" counts from the step before it: the first step can only have it where it is several, such as "3 contacts within 30 days"')
  if (steps.length > 1 && steps.every(({ no }) => no)) stop('"then" needs a step that the child has taken before it or after it')
  return { steps }
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const numberOf = (word: string | undefined): number | null => {
  if (word === undefined) return null
  const index = numbers.indexOf(word)
  return index >= 0 ? index + 1 : /^\d{1,4}$/.test(word) ? Number(word) : null
}

const onlys = ['repeat', 'closed', 'open'] as const

const readStep = (given: readonly string[]): Wanted => {
  let words = given
  const no = words[0] === 'no'
  if (no) words = words.slice(1)
  const number = numberOf(words[0])
  if (number !== null) words = words.slice(1)
  const only = onlys.find((one) => one === words[0]) ?? null
  if (only) words = words.slice(1)
  const { kind, rest } = readKind(words)
  if (no && number !== null) stop(`Write "no ${kind.phrases[0]}": "no" takes no number`)
  if (number !== null && (number < 1 || number > caps.times)) stop(`A step is looked for 1 to ${caps.times} times, not ${number} times`)
  if (only === 'repeat' && !kind.repeat) stop(sayCannot('repeat', 'counts earlier ones', kind, ({ repeat }) => repeat))
  if (only !== null && only !== 'repeat' && !kind.closed) stop(sayCannot(only, 'says whether it led to something', kind, ({ closed }) => closed))
  return { no, times: number ?? 1, letter: kind.letter, only, within: readWithin(rest) }
}

const sayCannot = (word: string, does: string, kind: Kind, has: (kind: Kind) => string | undefined): string =>
  `No list ${does} of ${quote(kind.phrases[0])}, so it cannot be ${quote(word)}. It can be: ${join(kinds.filter(has).map(({ phrases }) => phrases[0]))}`

/** Every way of writing a kind, the longest first, so that "plan end" is not taken for "plan". */
const spellings = kinds
  .flatMap((kind) => [...new Set([...kind.phrases, kind.code.toLowerCase()])].map((phrase) => ({ kind, words: phrase.split(' ') })))
  .sort((a, b) => b.words.length - a.words.length)

const readKind = (words: readonly string[]): { readonly kind: Kind; readonly rest: readonly string[] } => {
  const found = spellings.find((one) => one.words.every((word, index) => words[index] === word))
  if (found) return { kind: found.kind, rest: words.slice(found.words.length) }
  const until = words.indexOf('within')
  return stop(sayUnknown((until === -1 ? words : words.slice(0, until)).slice(0, 6).join(' ')))
}

const sayUnknown = (said: string): string => {
  if (said === '') return 'Say which step is meant, such as "referral"'
  if (/^(without|with no)\b/.test(said)) return 'Write "then no" for none after the step before, or "and no" for none at all'
  const near = spellings.map(({ words }) => words.join(' ')).find((phrase) => nearlyEqual(phrase, said) !== null)
  return `${quote(said)} is no step of a journey. ${near === undefined ? `Steps are, for example, ${join(['contact', 'referral', 'assessment', 'section 47', 'conference', 'plan', 'plan end', 'looked after', 'left care'].map(quote))}` : `Did you mean ${quote(near)}?`}`
}

const readWithin = (words: readonly string[]): Wanted['within'] => {
  if (words.length === 0) return null
  if (words[0] !== 'within') return stop(`We did not understand ${quote(words.slice(0, 6).join(' '))}. Between two steps stands "then", "and" or "or"`)
  const number = numberOf(words[1])
  const unit = units.find((one) => one === words[2] || one === `${words[2] ?? ''}s`)
  if (number === null || number < 1 || !unit || words.length > 3) return stop('After "within" stands a number and days, weeks, months or years, such as "within 30 days"')
  return isTooLong(number, unit) ? stop(`"within" reaches ${count(caps.days / 366, 'year', 'years')} at most`) : { number, unit: unit satisfies Unit }
}
