import { sayListSpans } from '#annex-a/rules/words.ts'
import { isDocument } from '#annex-a/specification/grammar/list.ts'
import type { FileView, SubmissionView } from '#server/intake/see-submission.ts'
import { joined } from './findings.ts'
import { sayCount } from './numbers.ts'

type Upload = Pick<SubmissionView, 'state' | 'files' | 'refused'>

/** What became of a file that was taken, beside what is wrong with it. Null where nothing of it is shown any more. */
export const sayResult = (state: SubmissionView['state'], { lists, problem }: Pick<FileView, 'lists' | 'problem'>): string | null => {
  if (state === 'withdrawn') return null
  if (state === 'received' || state === 'reading') return 'Taken and kept. We are checking it'
  if (state === 'stopped') return 'Taken and kept. Our checker stopped before it was done'
  if (!lists.length) return problem ? 'Kept, but nothing in it could be used' : 'Taken and kept'
  const numbers = lists.flatMap((list) => (isDocument(list) ? [] : [list]))
  const parts = [...(numbers.length ? [sayListSpans(numbers)] : []), ...lists.filter(isDocument).map((list) => `document ${list}`)]
  return `Taken: ${joined(parts)}`
}

/** `2 of 5 files could not be used: “a.pdf” and “b.xlsx”`. Null where all could, or the page says so of all of them. */
export const sayNotUsed = ({ state, files, refused }: Upload): string | null => {
  if (state === 'withdrawn' || state === 'unreadable') return null
  const names = [...files.filter(({ problem, lists }) => problem && !lists.length), ...refused].map(({ name }) => `“${name}”`)
  if (!names.length) return null
  return `${names.length} of ${sayCount(files.length + refused.length, 'file', 'files')} could not be used: ${joined(names)}`
}
