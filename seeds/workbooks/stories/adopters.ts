import { workingDayWithin } from '../calendar.ts'
import type { Day, Setting } from '../calendar.ts'
import type { Random } from '../random.ts'

/** An adult or a couple, on the way from the first contact to an adoption. Null: not reached. */
export interface Adopter {
  readonly reference: string
  readonly contact: Day
  readonly application: Day | null
  readonly started: Day | null
  readonly completed: Day | null
  readonly decided: Day | null
  readonly registered: Day | null
  readonly placed: Day | null
  readonly order: Day | null
}

/** The three cohorts of the title of list 11: enquired, decided, or with a child placed, within twelve months. */
type Cohort = 'enquired' | 'decided' | 'placed'

const firstContact = (random: Random, cohort: Cohort, { twelve, today }: Setting): Day => {
  if (cohort === 'enquired') return random.int(twelve, today - 2)
  return cohort === 'decided' ? random.int(twelve - 105, twelve - 10) : random.int(twelve - 500, twelve - 250)
}

/** Each step some weeks after the last, as far as the inspection lets it come. */
const journey = (random: Random, contact: Day, { today }: Setting): readonly (Day | null)[] => {
  const gaps = [random.int(14, 60), random.int(7, 40), random.int(80, 190), random.int(14, 40)]
  let at: Day | null = contact
  return gaps.map((gap) => {
    const next: Day | null = at === null || at + gap > today - 1 ? null : workingDayWithin(at + gap, at, today)
    at = next
    return next
  })
}

const after = (day: Day | null, gap: number, happens: boolean, { today }: Setting): Day | null =>
  day === null || !happens || day + gap > today - 1 ? null : workingDayWithin(day + gap, day, today)

const adopter = (random: Random, index: number, setting: Setting): Adopter => {
  const cohort = random.weighted({ enquired: 50, decided: 28, placed: 22 }) as Cohort
  const contact = firstContact(random, cohort, setting)
  const [application = null, started = null, completed = null, decided = null] = journey(random, contact, setting)
  const [registers, places, orders] = [random.chance(0.5), random.chance(0.35), random.chance(0.4)]
  const placed = cohort === 'placed' && decided !== null
    ? workingDayWithin(Math.max(decided + 7, random.int(setting.twelve, setting.today - 1)), decided, setting.today)
    : after(decided, random.int(60, 200), places, setting)
  return {
    reference: `PA${1000 + index}`, contact, application, started, completed, decided, placed,
    registered: after(decided, random.int(20, 90), registers && cohort !== 'enquired', setting),
    order: after(placed, random.int(110, 300), orders, setting),
  }
}

/** So many prospective adopters. They are nobody's parents in these lists: the reference is never joined to a child. */
export const adopters = (count: number, random: Random, setting: Setting): readonly Adopter[] =>
  Array.from({ length: count }, (_, i) => adopter(random.fork(`adopter ${i}`), i, setting))
