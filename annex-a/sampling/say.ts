import { count } from '../rules/words.ts'
import type { Files } from './chances.ts'
import { chanceOfMeeting, interval, mostIfNone, type Looked } from './what-it-says.ts'

/** What a choice of cases can say, in sentences, for beside it. */

/** `39%`, `9.5%`: two figures, as far as there is something to tell apart. */
export const percent = (share: number): string => {
  const points = share * 100
  const shown = points > 0 && points < 9.95 ? points.toFixed(1).replace(/\.0$/, '') : String(Math.round(points))
  return points > 99.5 && points < 100 ? 'nearly 100%' : `${shown}%`
}

/** For cases that were picked: why no interval stands here. */
export const noInterval = 'These cases were picked for a reason and not drawn by chance, so no interval exists: they show that something happens, and why, but never how often'

/** `If none of 30 shows a fault, up to 9.5% of files may still have it` */
export const sayNone = (looked: number, files: Files): string => {
  if (looked === 0) return 'No file is looked at, so nothing can be said'
  if (looked === files) return `All ${count(looked, 'file', 'files')} are looked at: if none shows a fault, none has it`
  const most = mostIfNone(looked, files)
  const those = files === null ? `${percent(most)} of files` : `${Math.round(most * files)} of the ${count(files, 'file', 'files')} (${percent(most)})`
  return `If none of ${looked} shows a fault, up to ${those} may still have it`
}

/** `12 of 30 files show it (40%). Of all 300 files, 72 to 172 do (24% to 57%), with 95% confidence` */
export const saySeen = ({ seen, looked, files }: Looked): string => {
  if (looked === 0) return 'No file was looked at, so nothing can be said'
  const shown = `${seen} of ${count(looked, 'file', 'files')} ${seen === 1 ? 'shows' : 'show'} it (${percent(seen / looked)})`
  if (looked === files) return `${shown}. These are all files, so nothing is uncertain`
  const { low, high } = interval({ seen, looked, files })
  const shares = `${percent(low)} to ${percent(high)}`
  return files === null ? `${shown}. Of all files, ${shares} do, with 95% confidence` : `${shown}. Of all ${count(files, 'file', 'files')}, ${Math.round(low * files)} to ${Math.round(high * files)} do (${shares}), with 95% confidence`
}

/** `A fault in 5% of files is met at least once in 79 of 100 draws` */
export const sayMeeting = (share: number, looked: number, files: Files): string => {
  const times = Math.round(chanceOfMeeting(share, looked, files) * 100)
  return `A fault in ${percent(share)} of files is met at least once in ${times === 100 ? 'nearly all' : `${times} of 100`} draws`
}

/**
 * What a draw from several strata can say: each for itself, because each was drawn for itself. Nothing is said of all
 * together, where some strata may have been drawn from more heavily than others.
 */
export const sayStrata = (strata: readonly { readonly key: string; readonly size: number; readonly looked: number }[]): string[] => [
  ...strata.filter(({ size }) => size > 0).map(({ key, size, looked }) => (strata.length === 1 ? sayNone(looked, size) : `${key}: ${sayNone(looked, size)}`)),
  ...(strata.length > 1 ? ['Each stratum was drawn for itself and speaks for itself: an interval of all cases together would have to weigh them first'] : []),
]
