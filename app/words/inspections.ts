import type { Standing, WeekOfInspection } from '#server/inspections/overview.ts'
import { sayCalled, sayVersion } from './versions.ts'
import { sayCount, sayNumber } from './numbers.ts'

/** Where an inspection stands, in one line: `11 of 11 lists, 27 cases tracked, 3 of 6 provisional grades`. */
export const sayStanding = ({ lists, cases, evidence, grades }: Standing): string => [
  `${lists.received} of ${lists.of} lists submitted`,
  cases ? `${sayCount(cases.tracked, 'case', 'cases')} tracked` : null,
  evidence === null ? null : `${sayCount(evidence, 'record', 'records')} of evidence`,
  grades ? `${grades.recorded} of ${grades.of} provisional grades` : null,
].filter((part) => part !== null).join(', ')

export const sayWeek = (week: WeekOfInspection): string => {
  if (week.is === 'before') return week.days === 1 ? 'Week 1 begins tomorrow' : `Week 1 begins in ${sayNumber(week.days)} days`
  return week.is === 'within' ? `This is week ${week.week} of 4` : 'The four weeks are over'
}

type Latest = NonNullable<Standing['lists']['latest']>

/** What became of the last upload or version. */
export const sayLatest = ({ called, state }: Latest): string => {
  const name = sayVersion({ ...called })
  const words = {
    received: `${name}, waits to be read`,
    reading: `${name}, is being read`,
    read: called.version === null ? `${name}: it is checked and waits for you to submit it` : `${name} is in use`,
    unreadable: `${name}, could not be read`,
    stopped: `Reading stopped: ${sayCalled(called)}; its files are safe`,
    withdrawn: called.version === null ? 'The last upload was discarded' : `${name} was withdrawn`,
  }
  return words[state]
}

/** How the tracked cases stand against what the method expects. */
export const sayTracked = ({ tracked, usually }: NonNullable<Standing['cases']>): string => {
  const expected = `usually ${usually.atLeast} to ${usually.noMoreThan}`
  if (tracked < usually.atLeast) return `${tracked} tracked, ${expected}: ${usually.atLeast - tracked} to go`
  return tracked > usually.noMoreThan ? `${tracked} tracked, ${expected}: more than usual` : `${tracked} tracked, ${expected}`
}
