import { dayOf, yearsBetween } from '../calendar.ts'
import type { Day, Setting } from '../calendar.ts'
import type { Placement } from '../life.ts'
import { neighbours } from '../names.ts'
import { addressOf, providerOf } from '../providers.ts'
import type { Mix, Random } from '../random.ts'

/** What a placement has to suit. */
export interface Child { readonly age: number; readonly legal: string; readonly days: number; readonly seekingAsylum: boolean }
/** The authority's own name and its providers. */
export interface Places { readonly home: string; readonly providers: Random }

/** Children looked after on 31 March 2016 by placement; those placed for adoption come with list 10. */
const types: Mix = { U6: 45, U4: 19, U1: 5, U3: 7, K2: 9, H5: 12, P1: 6, P2: 10, R1: 0.4, R2: 0.2, R3: 0.8, S1: 0.3, K1: 0.25, Z1: 0.2 }
const typesOnRemand: Mix = { R5: 60, K1: 15, U6: 25 }

/** Rules 65 to 67 and 74, and plain sense. */
const suits: { readonly [type: string]: (child: Child) => boolean } = {
  U4: ({ days }) => days > 330,
  U1: ({ days }) => days > 330,
  K2: ({ age }) => age >= 8,
  H5: ({ age }) => age >= 16,
  P1: ({ legal, seekingAsylum, days }) => /^C[12]$/.test(legal) && !seekingAsylum && days > 60,
  P2: ({ age }) => age >= 16,
  R1: ({ age }) => age >= 10,
  R3: ({ age }) => age < 2,
  S1: ({ age }) => age >= 8,
  K1: ({ age }) => age >= 12,
  U3: ({ seekingAsylum }) => !seekingAsylum,
}

const providers: { readonly [type: string]: Mix } = {
  U1: { PR1: 1 }, U3: { PR1: 1 }, K1: { PR2: 80, PR1: 20 }, K2: { PR4: 66, PR1: 24, PR5: 10 }, H5: { PR4: 65, PR5: 25, PR1: 10 }, P2: { PR4: 45, PR1: 30, PR5: 25 },
  R1: { PR4: 1 }, R2: { PR3: 1 }, R3: { PR4: 50, PR5: 50 }, R5: { PR3: 1 }, S1: { PR4: 60, PR5: 40 },
  A3: { PR1: 1 }, A4: { PR1: 60, PR2: 25, PR5: 15 }, A5: { PR1: 1 }, A6: { PR1: 60, PR2: 25, PR5: 15 },
}
const fosterProviders: Mix = { PR1: 58, PR4: 34, PR5: 5, PR2: 3 }

export const placementType = (own: Random, child: Child): string => {
  const mix = child.legal === 'J1' ? typesOnRemand : types
  return own.weighted(Object.fromEntries(Object.entries(mix).filter(([type]) => suits[type]?.(child) ?? true)))
}

/** The codes that began with U replaced Q1 and Q2 on 1 April 2015. */
const NEW_CODES = dayOf('2015-04-01')
const inItsTime = (type: string, { today }: Setting): string => today >= NEW_CODES ? type : /^U[123]$/.test(type) ? 'Q1' : /^U/.test(type) ? 'Q2' : type

const withParents = (own: Random, { home }: Places): Omit<Placement, 'start' | 'type' | 'provider'> => {
  const inside = own.chance(0.85)
  return { name: null, address: addressOf(own), urn: null, location: inside ? 'IN' : 'OUT', judgement: null, authority: inside ? home : own.pick(neighbours) }
}

/** A placement of the type from the day on. */
export const placement = (own: Random, type: string, start: Day, places: Places, setting: Setting): Placement => {
  const code = inItsTime(type, setting)
  if (type === 'P1') return { start, type: code, provider: 'PR0', ...withParents(own, places) }
  if (type === 'Z1') return { start, type: code, provider: null, ...withParents(own, places) }
  const provider = own.weighted(providers[type] ?? fosterProviders)
  const found = providerOf(places.providers, own, places.home, type, provider)
  // Independent living has no number in the register (rule 71).
  return { start, type: code, provider, ...found, urn: type === 'P2' || type === 'H5' ? null : found.urn }
}

/** The last placement began with the period, or some time into it. */
export const placementStart = (own: Random, started: Day, end: Day): Day => {
  const [moved, recent, back] = [own.chance(0.55), own.chance(0.35), own.next()]
  if (!moved) return started
  const span = end - started
  return recent ? Math.max(started, end - Math.round(back * 330)) : started + Math.round(back * span)
}

/** Placements in the last twelve months, agreeing with when this one began. */
export const placementCount = (own: Random, started: Day, start: Day, { twelve }: Setting): number =>
  start <= Math.max(started, twelve) ? 1 : Number(own.weighted({ 2: 62, 3: 24, 4: 9, 5: 4, 6: 1 }))

/** Whole years on the day. */
export const ageOn = (born: Day, day: Day): number => yearsBetween(born, day)
