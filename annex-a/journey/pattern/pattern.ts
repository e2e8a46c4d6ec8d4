import { kindOf } from '../kinds.ts'

/**
 * A pattern of a journey, as a person writes it in a line:
 *
 *   pattern  = journey { "or" journey }
 *   journey  = part { "and" part }
 *   part     = step { "then" step }
 *   step     = [ "no" ] [ number ] [ "repeat" | "closed" | "open" ] kind [ "within" number unit ]
 *   unit     = days | weeks | months | years
 *
 * "then": later in the journey as its compact word shows it, on the same day or any time after. "no" after "then": none
 * from the step before to the step after, or to the inspection; with "within", none in that time, and the time has passed.
 * "and": the other part holds as well, anywhere in the journey. A number: at least so many. "within": counted from the step
 * before, or, for the first step, from the first of several to the last. Kinds are those of `kinds.ts`, by name or code.
 */
export interface Pattern { readonly any: readonly Journey[] }
export interface Journey { readonly all: readonly Part[] }
export interface Part { readonly steps: readonly Wanted[] }

export interface Wanted {
  readonly no: boolean
  /** At least so many; 1 with `no`. */
  readonly times: number
  readonly letter: string
  readonly only: 'repeat' | 'closed' | 'open' | null
  readonly within: { readonly number: number; readonly unit: Unit } | null
}

export const units = ['days', 'weeks', 'months', 'years'] as const
export type Unit = (typeof units)[number]

export const caps = { characters: 500, steps: 12, times: 20, days: 3_660 } as const
const daysIn: { readonly [U in Unit]: number } = { days: 1, weeks: 7, months: 30, years: 365 }
export const isTooLong = (number: number, unit: Unit): boolean => number * daysIn[unit] > caps.days

const sayTime = (number: number, unit: Unit): string => `${number} ${number === 1 ? unit.slice(0, -1) : unit}`

/** The pattern in its own language, always the same for the same pattern: what is kept and what stands in an address. */
export const writePattern = ({ any }: Pattern): string =>
  any.map(({ all }) => all.map(({ steps }) => steps.map(writeStep).join(' then ')).join(' and ')).join(' or ')

const writeStep = ({ no, times, letter, only, within }: Wanted): string => {
  const { phrases: [one, several] } = kindOf(letter)
  return [...(no ? ['no'] : []), ...(times > 1 ? [String(times)] : []), ...(only ? [only] : []), times > 1 ? several : one, ...(within ? [`within ${sayTime(within.number, within.unit)}`] : [])].join(' ')
}

/** What the pattern finds, in a sentence without its full stop. */
export const sayPattern = ({ any }: Pattern): string =>
  any.map(({ all }) => all.map(({ steps }) => steps.map((step, index) => sayStep(step, index, steps.length)).join(', ')).join('; and ')).join('; or ')

const sayStep = (step: Wanted, index: number, of: number): string => {
  const { no, times, letter, only, within } = step
  const kind = kindOf(letter)
  const what = `${kind.phrases[times > 1 ? 1 : 0]}${only === null ? '' : ` (${sayOnly(kind, only)})`}`
  const time = within ? ` within ${sayTime(within.number, within.unit)}` : ''
  if (no) return index > 0 ? `after that no ${what}${time}` : of === 1 ? `no ${what} at all` : `first no ${what}`
  const counted = times > 1 ? `${times} or more ${what}` : /^[aeiou]/.test(what) ? `an ${what}` : `a ${what}`
  return `${index > 0 ? 'then ' : ''}${what.startsWith('in ') || letter === 'L' ? (times > 1 ? counted : what) : counted}${time}`
}

const sayOnly = (kind: { readonly repeat?: string; readonly closed?: string }, only: NonNullable<Wanted['only']>): string =>
  only === 'repeat' ? kind.repeat! : only === 'closed' ? kind.closed! : `not: ${kind.closed!}`
