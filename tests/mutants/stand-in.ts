import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'

/**
 * Stands in for vitest where thousands of runs of the same tests would take it hours: collects the tests of a file in the
 * process that reads it, and knows the few questions that they ask. The tests themselves are the very same.
 */
export interface Collected {
  readonly name: string
  /** Its name, its own words and what it is given: what it asks about. */
  readonly about: string
  readonly run: () => unknown
}

let collected: Collected[] = []
let within: string[] = []
/** Folder of the test file that is being collected: snapshots are named from there. */
let folder = ''

export function collect(from: string): void {
  collected = []
  within = []
  folder = from
}
export const taken = (): readonly Collected[] => collected

type Body = (...args: never[]) => unknown
const named = (name: string, args: readonly unknown[]): string => {
  let next = 0
  return name.replace(/%[sdjo#]|\$(\w+)/g, (all, key?: string) => String(key === undefined ? args[next++] ?? all : (args[0] as Record<string, unknown> | null)?.[key]))
}
const each = (one: (name: string, body: Body, about?: string) => void) => (cases: readonly unknown[]) => (name: string, body: Body) => {
  for (const given of cases) {
    const args = Array.isArray(given) ? (given as unknown[]) : [given]
    one(named(name, args), (() => body(...(args as never[]))) as Body, `${args.filter((arg) => typeof arg === 'string').join(' ')} ${String(body)}`)
  }
}
const bodyOf = (a: unknown, b: unknown): Body => (typeof a === 'function' ? a : b) as Body

const oneTest = (name: string, a: unknown, b?: unknown): void => {
  const snapshots = folder
  const full = [...within, name].join(' > ')
  const about = `${full} ${typeof b === 'string' ? b : String(bodyOf(a, b))}`
  collected.push({ name: full, about, run: () => { folder = snapshots; return bodyOf(a, b)() } })
}
const oneGroup = (name: string, a: unknown, b?: unknown): void => {
  within.push(name)
  bodyOf(a, b)()
  within.pop()
}
export const test = Object.assign(oneTest, { each: each(oneTest) })
export const it = test
export const describe = Object.assign(oneGroup, { each: each(oneGroup) })

/** Stands in an expected value for whatever holds here. */
class Any {
  readonly holds: (actual: unknown) => boolean
  constructor(holds: (actual: unknown) => boolean) { this.holds = holds }
}

/** As `toEqual` has it: what is undefined is as good as absent. */
const tidy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(tidy)
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined).map(([key, one]) => [key, tidy(one)]))
}
const equal = (a: unknown, b: unknown): boolean => {
  if (b instanceof Any) return b.holds(a)
  if (!holdsAny(b)) return isDeepStrictEqual(tidy(a), tidy(b))
  return Array.isArray(a) === Array.isArray(b) && Object.keys(tidy(a) as object).length === Object.keys(tidy(b) as object).length && Object.entries(b as object).every(([key, one]) => equal((a as Record<string, unknown>)[key], one))
}
const holdsAny = (value: unknown): boolean => value instanceof Any || (value !== null && typeof value === 'object' && Object.values(value).some(holdsAny))

const matches = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(b)) return Array.isArray(a) && a.length === b.length && b.every((one, i) => matches(a[i], one))
  if (b === null || typeof b !== 'object' || b instanceof Any) return equal(a, b)
  return a !== null && typeof a === 'object' && Object.entries(b).every(([key, one]) => matches((a as Record<string, unknown>)[key], one))
}

const has = (all: unknown, one: unknown): boolean => (typeof all === 'string' ? all.includes(String(one)) : [...(all as Iterable<unknown>)].includes(one))

const thrown = (act: unknown, like?: unknown): boolean => {
  try {
    ;(act as () => unknown)()
    return false
  } catch (error) {
    const { message } = error as Error
    return like === undefined || (typeof like === 'string' ? message.includes(like) : like instanceof RegExp ? like.test(message) : error instanceof (like as new () => Error))
  }
}

const QUESTIONS: { readonly [name: string]: (actual: unknown, expected: unknown) => boolean } = {
  toBe: Object.is,
  toEqual: equal,
  toStrictEqual: isDeepStrictEqual,
  toMatchObject: matches,
  toContain: has,
  toContainEqual: (all, one) => [...(all as Iterable<unknown>)].some((each) => equal(each, one)),
  toHaveLength: (actual, length) => (actual as { length: number }).length === length,
  toMatch: (actual, like) => (like instanceof RegExp ? new RegExp(like).test(String(actual)) : String(actual).includes(String(like))),
  toThrow: thrown,
  toBeGreaterThan: (a, b) => Number(a) > Number(b),
  toBeGreaterThanOrEqual: (a, b) => Number(a) >= Number(b),
  toBeLessThan: (a, b) => Number(a) < Number(b),
  toBeLessThanOrEqual: (a, b) => Number(a) <= Number(b),
  toBeTruthy: Boolean,
  toBeDefined: (a) => a !== undefined,
  toBeUndefined: (a) => a === undefined,
  toBeNull: (a) => a === null,
  toBeInstanceOf: (a, kind) => a instanceof (kind as new () => object),
  toMatchFileSnapshot: (actual, path) => readFileSync(new URL(String(path), folder), 'utf8') === actual,
}

const asked = (actual: unknown, wanted: boolean) => Object.fromEntries(Object.entries(QUESTIONS).map(([name, holds]) => [name, (expected: unknown) => {
  if (holds(actual, expected) !== wanted) throw new Error(`${wanted ? '' : 'not '}${name}`)
}]))

export const expect = Object.assign((actual: unknown) => Object.assign(asked(actual, true), { not: asked(actual, false) }), {
  arrayContaining: (items: readonly unknown[]) => new Any((actual) => Array.isArray(actual) && items.every((item) => actual.some((one) => equal(one, item)))),
  objectContaining: (like: object) => new Any((actual) => matches(actual, like)),
  stringContaining: (text: string) => new Any((actual) => typeof actual === 'string' && actual.includes(text)),
  stringMatching: (like: RegExp) => new Any((actual) => typeof actual === 'string' && like.test(actual)),
  any: (kind: unknown) => new Any((actual) => (kind === String ? typeof actual === 'string' : kind === Number ? typeof actual === 'number' : actual instanceof (kind as new () => object))),
})
