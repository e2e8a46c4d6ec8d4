import type { Standing, WeekOfInspection } from '#server/inspections/overview.ts'
import { sayCount, sayNumber } from './numbers.ts'

/** Where an inspection stands, in one line: `11 of 11 lists, 27 cases tracked, 3 of 6 provisional grades`. */
export const sayStanding = ({ lists, cases, evidence, grades }: Standing): string => [
  `${lists.received} of ${lists.of} lists received`,
  cases ? `${sayCount(cases.tracked, 'case', 'cases')} tracked` : null,
  evidence === null ? null : `${sayCount(evidence, 'record', 'records')} of evidence`,
  grades ? `${grades.recorded} of ${grades.of} provisional grades` : null,
].filter((part) => part !== null).join(', ')

export const sayWeek = (week: WeekOfInspection): string => {
  if (week.is === 'before') return week.days === 1 ? 'Week 1 begins tomorrow' : `Week 1 begins in ${sayNumber(week.days)} days`
  return week.is === 'within' ? `This is week ${week.week} of 4` : 'The four weeks are over'
}

type Latest = NonNullable<Standing['lists']['latest']>

/** What became of the last version sent. */
export const sayLatest = ({ number, state }: Latest): string => {
  const words = {
    received: `Version ${number} waits to be read`,
    reading: `Version ${number} is being read`,
    read: `Version ${number} is read`,
    unreadable: `Version ${number} could not be read`,
    stopped: `Reading version ${number} stopped; its files are safe`,
    withdrawn: `Version ${number} was withdrawn`,
  }
  return words[state]
}

/** How the tracked cases stand against what the method expects. */
export const sayTracked = ({ tracked, usually }: NonNullable<Standing['cases']>): string => {
  const expected = `usually ${usually.atLeast} to ${usually.noMoreThan}`
  if (tracked < usually.atLeast) return `${tracked} tracked, ${expected}: ${usually.atLeast - tracked} to go`
  return tracked > usually.noMoreThan ? `${tracked} tracked, ${expected}: more than usual` : `${tracked} tracked, ${expected}`
}
