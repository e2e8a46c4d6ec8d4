import { sayList } from '#annex-a/rules/words.ts'
import { severities, type Severity } from '#annex-a/reading/checked.ts'
import type { DueAt } from '#server/intake/due.ts'
import type { IntakeProgress } from '#server/intake/queue.ts'
import type { VersionLine } from '#server/intake/see-lists.ts'
import type { SeverityCounts } from '#server/intake/severity-counts.ts'
import type { WithdrawnBecause } from '#server/intake/withdraw.ts'
import type { TagColour } from '../govuk/tag.tsx'
import { sayWeekday } from './dates.ts'
import { sayCount, sayNumber } from './numbers.ts'
import { severityWords } from './severities.ts'

export const severityColour: { readonly [S in Severity]: TagColour } = { unreadable: 'red', fix: 'orange', check: 'blue', gap: 'grey' }

/** `Fix: 12, Check: 3`; only those that there are. `None` where there are none. */
export const sayCounts = (counts: SeverityCounts): string =>
  severities.filter((severity) => counts[severity] > 0).map((severity) => `${severityWords[severity].name}: ${sayNumber(counts[severity])}`).join(', ') || 'None'

export const sumOf = (counts: SeverityCounts): number => severities.reduce((sum, severity) => sum + counts[severity], 0)

type State = VersionLine['state']

/** What a version is called by its state, and the colour that helps to see it. */
export const stateWords: { readonly [S in State]: { readonly name: string; readonly colour: TagColour } } = {
  received: { name: 'Waiting', colour: 'blue' },
  reading: { name: 'Being checked', colour: 'blue' },
  read: { name: 'Checked', colour: 'green' },
  unreadable: { name: 'Could not read', colour: 'orange' },
  stopped: { name: 'Stopped', colour: 'orange' },
  withdrawn: { name: 'Withdrawn', colour: 'grey' },
}

export const reasonWords: { readonly [R in WithdrawnBecause]: string } = {
  'wrong-file': 'The wrong file was sent',
  'other-authority': 'They are of another authority or another inspection',
  'not-to-be-shared': 'They hold something that should not have been shared',
  other: 'Another reason',
}

const clock: { readonly [time: string]: string } = { '12:00': '12 noon', '17:00': '5pm' }

/** `Tuesday 12 April 2016, by 12 noon`. */
export const sayDue = ({ date, time, inferred, changed }: Pick<DueAt, 'date' | 'time' | 'inferred' | 'changed'>): string =>
  `${sayWeekday(date)}${time === null ? '' : `, by ${clock[time] ?? time}`}${inferred ? ' (inferred)' : ''}${changed ? ' (changed by the lead inspector)' : ''}`

/** `1 kB`, `2.4 MB`. */
export const sayBytes = (bytes: number): string =>
  bytes < 1_000 ? sayCount(bytes, 'byte', 'bytes') : bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${Math.round(bytes / 100_000) / 10} MB`

const rowsDone = ({ rows, of }: IntakeProgress): string => (of !== null && of >= rows ? `${sayNumber(rows)} of about ${sayCount(of, 'row', 'rows')}` : `${sayCount(rows, 'row', 'rows')} so far`)
const on = ({ list }: IntakeProgress): string => (list === null ? '' : ` ${sayList(list)}`)

/** How far the checker is, in words: `Checking list 8, 12,400 of about 24,050 rows`. */
export const sayProgress = (progress: IntakeProgress | null): string => {
  if (!progress) return 'Nearly done'
  switch (progress.step) {
    case 'waiting': return progress.rows === 1 ? 'Waiting while another delivery is checked' : `Waiting while ${sayCount(progress.rows, 'other delivery is', 'other deliveries are')} checked`
    case 'opening': return 'Opening the files'
    case 'reading': return `Reading${on(progress)}, ${rowsDone(progress)}`
    case 'checking': return `Checking${on(progress)}, ${rowsDone(progress)}`
    case 'linking': return 'Comparing what the lists say of each child'
    case 'storing': return `Keeping what was read, ${sayNumber(progress.rows)} of ${sayNumber(progress.of ?? progress.rows)} lines`
  }
}

// How much of the whole way each step is, measured on an average authority's lists.
const ways = { reading: [0, 0.4], checking: [0.4, 0.55], linking: [0.55, 0.6], storing: [0.6, 1] } as const

/** How far it is from 0 to 1; undefined where nobody can tell. */
export const shareDone = (progress: IntakeProgress | null): number | undefined => {
  if (!progress) return 1
  if (progress.step === 'waiting' || progress.step === 'opening') return 0
  const [from, to] = ways[progress.step]
  if (progress.step === 'linking') return from
  return progress.of ? from + (to - from) * Math.min(1, progress.rows / progress.of) : undefined
}

/** `rows 12, 13 and 40`. */
export const sayRows = (rows: readonly number[]): string => `${rows.length === 1 ? 'row' : 'rows'} ${joined(rows.map(String))}`

export const joined = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`)
