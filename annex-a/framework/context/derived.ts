import type { BlankValues } from './blank.ts'

/** What follows from other blanks once they are decided. */
export interface Follows {
  readonly value: string
  /** From what it follows. */
  readonly counts: string
}

export type Direction = 'reduction' | 'increase' | 'no change'

const number = (values: BlankValues, name: string): number | null => {
  const text = values.get(name)?.replaceAll(',', '')
  return text !== undefined && text !== '' && Number.isFinite(Number(text)) ? Number(text) : null
}

const direction = (now: string, before: string) => (values: BlankValues): Follows | null => {
  const [a, b] = [number(values, now), number(values, before)]
  return a === null || b === null ? null : { value: (a < b ? 'reduction' : a > b ? 'increase' : 'no change') satisfies Direction, counts: `${a} now, ${b} before` }
}

/** A whole number, as published rates are. */
const rate = (values: BlankValues): Follows | null => {
  const [children, population] = [number(values, 'lookedAfterCount'), number(values, 'under18Population')]
  return children === null || !population ? null : { value: String(Math.round((children / population) * 10_000)), counts: `${children} of ${population} children under 18` }
}

const derivations: { readonly [blank: string]: (values: BlankValues) => Follows | null } = {
  cinDirection: direction('cinCount', 'cinCountPrevious'),
  cppDirection: direction('cppCount', 'cppCountPrevious'),
  privateFosteringDirection: direction('privateFosteringCount', 'privateFosteringCountPrevious'),
  lookedAfterDirection: direction('lookedAfterCount', 'lookedAfterCountPrevious'),
  lookedAfterRate: rate,
}

/** What a derived blank must be, given the others; null where they do not give it yet, or it does not follow from any. */
export const follows = (name: string, values: BlankValues): Follows | null => derivations[name]?.(values) ?? null
