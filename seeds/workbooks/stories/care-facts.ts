import { workingDayFrom, workingDayUntil } from '../calendar.ts'
import type { Day } from '../calendar.ts'
import type { Care } from '../life.ts'
import type { Mix, Random } from '../random.ts'

/** One of twelve later reviews was late. */
const LATE = 0.08

/**
 * The latest review, and whether it was in time. The first comes within 20 working days, the second within three months of it,
 * later ones within six months of the last; a late one shows in the list, as the flag must agree with the dates (rule 80).
 */
export const reviews = (own: Random, started: Day, end: Day): Pick<Care, 'review' | 'reviewInTime' | 'contactWithReviewer'> => {
  let [latest, next, held] = [-Infinity, workingDayFrom(started + own.int(12, 21)), 0]
  while (next <= end) {
    latest = next
    held++
    next = workingDayFrom(latest + (held === 1 ? own.int(60, 84) : own.int(140, 172)))
  }
  const [late, ago, chat, silent] = [own.chance(LATE), own.int(195, 260), own.int(0, 20), own.chance(0.06)]
  if (held === 0) return { review: null, reviewInTime: null, contactWithReviewer: null }
  const overdue = late && end - ago > started + 130
  const review = overdue ? workingDayUntil(end - ago) : latest
  return { review, reviewInTime: !overdue, contactWithReviewer: silent ? null : Math.min(end, workingDayFrom(review + chat)) }
}

export const visit = (own: Random, started: Day, end: Day): Day => {
  const [prompt, soon, over] = [own.chance(0.88), own.int(0, 36), own.int(44, 110)]
  return Math.max(started, workingDayUntil(end - (prompt ? soon : over)))
}

/** A check that is due each so many days; nothing yet in the first weeks, and some overdue. */
const checked = (own: Random, started: Day, end: Day, every: number, prompt: number, none: number): Day | null => {
  const [done, ago, over, missed] = [own.chance(prompt), own.int(0, every - 15), own.int(every + 10, every + 200), own.chance(none)]
  if (end - started < 24 || missed) return null
  const day = workingDayUntil(end - (done ? ago : over))
  return day > started ? day : Math.min(end, workingDayFrom(started + 20))
}

/** Under fives are assessed twice a year. */
export const health = (own: Random, started: Day, end: Day, age: number): Day | null => checked(own, started, end, age < 5 ? 180 : 364, 0.9, 0.01)
export const dental = (own: Random, started: Day, end: Day, age: number): Day | null => age < 2 ? null : checked(own, started, end, 364, 0.86, 0.05)

const timesMissing: Mix = { 1: 48, 2: 22, 3: 12, 4: 7, 6: 6, 9: 3, 14: 2 }
/** 8,670 children of some 100,000 who were looked after during 2015/16 went missing. */
export const missing = (own: Random, age: number, type: string): number => {
  const rate = age < 10 ? 0.005 : age < 13 ? 0.05 : type === 'K2' || type === 'H5' ? 0.34 : 0.15
  const [ever, times] = [own.chance(rate), Number(own.weighted(timesMissing))]
  return ever ? times : 0
}
