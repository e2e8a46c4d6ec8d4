import { sayDate } from '../reading/dates.ts'
import { join, sayList, within } from '../rules/words.ts'
import type { Step } from './steps.ts'

/** What the order of a journey does not know, in sentences: steps without a date, and days on which several things happened. */
export const doubtsOf = (steps: readonly Step[]): string[] => [...unplaced(steps), ...sameDays(steps)]

const unplaced = (steps: readonly Step[]): string[] => steps
  .filter(({ when }) => when === 'unknown')
  .map(({ kind, list, row, because }) => `${kind.name} (${sayList(list)}, row ${row}) has no place in the order: ${because ?? 'no date is given'}`)

const sameDays = (steps: readonly Step[]): string[] => {
  const days = Map.groupBy(steps.filter(({ date, kind }) => date !== null && kind.inWord), ({ date }) => date!)
  return [...days].flatMap(([date, those]) => {
    const names = [...new Set(those.map(({ kind }) => within(kind.name)))]
    return names.length < 2 ? [] : [`On ${sayDate(date)} there were ${join(names)}: the lists do not say in which order, so they stand in the usual one`]
  })
}
