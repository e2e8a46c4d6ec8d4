import { dayOf, monthsBefore } from './calendar.ts'
import type { Day, Setting } from './calendar.ts'
import type { Person, Story } from './life.ts'
import { ethnicities, genders } from './mixes.ts'
import type { Mix, Random } from './random.ts'

/** Whom a story is about. Without `oldest`, a child: eighteen has not come. */
export interface Who {
  readonly ages: Mix
  readonly oldest?: number
  /** The child must have been born by this day (a child who is looked after has been born). */
  readonly bornBy?: Day
  readonly genders?: Mix
  readonly ethnicities?: Mix
}

/** Siblings are twins or at least this far apart; twins are left out, as two records of one child look just like them. */
const BETWEEN_SIBLINGS = 300
const PREGNANCY = 270
/** A date before 1990 is asked about (rule 7), even a care leaver's birthday. */
const FIRST_BIRTHDAY = dayOf('1990-01-01')

/** The first day of anything told. */
export const earliestOf = (story: Partial<Story>): Day => Math.min(
  ...(story.contacts ?? []).map((contact) => contact.on),
  ...(story.earlyHelp ?? []).flatMap((help) => help.completed ?? []),
  ...[story.referral?.on, story.assessment?.start, story.enquiry?.start, story.need?.start, story.plan?.start, story.care?.started, story.adoption?.entered]
    .filter((day) => day !== undefined),
)

const within = (own: Random, band: string, from: Day, to: Day, today: Day): Day | null => {
  const [youngest, oldest] = band.split('-').map(Number) as [number, number]
  const [low, high] = [Math.max(from, monthsBefore(today, 12 * (oldest + 1)) + 1), Math.min(to, monthsBefore(today, 12 * youngest))]
  return low > high ? null : own.int(low, high)
}

/** A birthday that fits the ages and both bounds, and stands clear of those of siblings; null where there is none. */
const birthday = (own: Random, who: Who, to: Day, today: Day, siblings: readonly Person[]): Day | null => {
  const from = Math.max(FIRST_BIRTHDAY, monthsBefore(today, 12 * (who.oldest ?? 18)) + 1)
  const clear = (day: Day): boolean => siblings.every(({ born, expected }) => Math.abs(day - (born ?? expected!)) >= BETWEEN_SIBLINGS)
  for (let tries = 0; tries < 25; tries++) {
    const day = tries < 20 ? within(own, own.weighted(who.ages), from, to, today) : own.int(Math.min(from, to), to)
    if (day !== null && clear(day)) return day
  }
  return siblings.length > 0 ? null : to
}

/** Some mothers are known to the authority before the birth: those children have been born since. */
const latestBirth = (own: Random, story: Partial<Story>, who: Who, today: Day): Day => {
  const known = own.chance(who.bornBy === undefined ? 0.04 : 0.7) ? own.int(10, 200) : 0
  return Math.min(earliestOf(story) + known, who.bornBy ?? today, today)
}

/** A child for a story. Null where no further sibling fits in this family. */
export const bear = (own: Random, shared: Random, story: Partial<Story>, who: Who, { today }: Setting, siblings: readonly Person[]): Person | null => {
  const born = birthday(own, who, latestBirth(own, story, who, today), today, siblings)
  return born === null ? null : {
    born,
    expected: null,
    gender: own.weighted(who.genders ?? genders),
    ethnicity: shared.fork('ethnicity').weighted(who.ethnicities ?? ethnicities),
    disabled: story.need?.primary === 'N2' || own.chance(0.09),
  }
}

/** A child who is not born yet: gender and ethnicity are not known, and the story began in the pregnancy. */
export const expect = (own: Random, story: Partial<Story>, { today }: Setting): Person | null => {
  const known = today - Math.min(earliestOf(story), today)
  const expected = today + own.int(5, PREGNANCY - known)
  return known > PREGNANCY - 20 ? null : { born: null, expected, gender: 'U', ethnicity: 'NOBT', disabled: false }
}
