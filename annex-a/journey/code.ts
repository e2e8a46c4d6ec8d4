import { addDays, daysBetween } from '../reading/dates.ts'
import { isLetter, kindOf } from './kinds.ts'
import type { Step } from './steps.ts'

/**
 * A journey in a short text that can be stored with a child and asked for: for each step, in order, the letter of its
 * kind, then its day as days since 1 January 1900 (`?` where nobody knows, `.` for now), then `+` where the row counts
 * others before it and `-` where it led to nothing further: `C42380C42391R42392+A42392S42401-`.
 *
 * Figures and marks are never letters, and capital and small letters are different kinds. So a query of any engine can
 * ask whether, and how often, a kind occurs: `length(journey) - length(replace(journey, 'C', '')) >= 3`. `narrow` of a
 * pattern says what to ask; order and distance are then read from the text.
 */

/** A step as its code holds it. */
export interface Moment {
  readonly letter: string
  /** Days since 1 January 1900; null for now and for unknown. */
  readonly day: number | null
  readonly now: boolean
  readonly repeat: boolean
  readonly closed: boolean
}

const firstDay = '1900-01-01'
export const dayOf = (date: string): number => daysBetween(firstDay, date)
export const dateOf = (day: number): string => addDays(firstDay, day)

export const encodeJourney = (steps: readonly Step[]): string =>
  steps.map(({ kind, date, when, repeat, closed }) => `${kind.letter}${date !== null ? dayOf(date) : when === 'now' ? '.' : '?'}${repeat ? '+' : ''}${closed ? '-' : ''}`).join('')

/** Reads a code. Throws RangeError where it is none: codes are made by `encodeJourney` alone. */
export const decodeJourney = (code: string): readonly Moment[] => {
  const moments: Moment[] = []
  // Character by character: this is asked of every child for every pattern, and an expression takes four times as long.
  for (let at = 0; at < code.length;) {
    const letter = code[at]!
    const [day, after] = readDay(code, at + 1)
    const repeat = code.charCodeAt(after) === plus
    const closed = code.charCodeAt(repeat ? after + 1 : after) === minus
    if (!isLetter(letter)) throw notACode()
    moments.push({ letter, day, now: day === null && code.charCodeAt(at + 1) === point, repeat, closed })
    at = after + Number(repeat) + Number(closed)
  }
  return moments
}

const notACode = (): RangeError => new RangeError('This is no code of a journey')
const [plus, minus, point, question, zero] = [43, 45, 46, 63, 48] as const

/** The day, and where it ends. */
const readDay = (code: string, from: number): readonly [number | null, number] => {
  const first = code.charCodeAt(from)
  if (first === point || first === question) return [null, from + 1]
  let at = first === minus ? from + 1 : from
  const start = at
  let day = 0
  for (let figure = code.charCodeAt(at) - zero; figure >= 0 && figure <= 9; figure = code.charCodeAt(++at) - zero) day = day * 10 + figure
  if (at === start) throw notACode()
  return [first === minus ? -day : day, at]
}

/** `C → C → R → AS → S47 · at an unknown time: EH`: a journey in a line; empty where nothing of it belongs there. */
export const compactWord = (code: string): string => {
  const shown = decodeJourney(code).filter(({ letter }) => kindOf(letter).inWord)
  const codes = (some: readonly Moment[]) => some.map(({ letter }) => kindOf(letter).code)
  const known = codes(shown.filter(({ day, now }) => day !== null || now)).join(' → ')
  const unknown = codes(shown.filter(({ day, now }) => day === null && !now)).join(', ')
  return [known, ...(unknown === '' ? [] : [`at an unknown time: ${unknown}`])].filter((part) => part !== '').join(' · ')
}

/** The codes that a word holds, each once, with what they stand for: for beside it. */
export const keyToWord = (code: string): readonly { readonly code: string; readonly name: string }[] =>
  [...new Set(decodeJourney(code).map(({ letter }) => letter))].map(kindOf).filter(({ inWord }) => inWord).map(({ code: short, name }) => ({ code: short, name }))
