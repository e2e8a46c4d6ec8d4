import type { Severity } from '#annex-a/reading/checked.ts'

/** What each severity of finding is called and means. */
export const severityWords: { readonly [S in Severity]: { readonly name: string; readonly means: string } } = {
  unreadable: { name: 'Cannot read', means: 'A file or a cell that could not be read. A file that cannot be read is the only thing that is not taken; every other file is.' },
  fix: { name: 'Fix', means: 'It cannot be true: an end before its beginning, a day that is not in the calendar. The row is kept as you sent it, and inspectors see it.' },
  check: { name: 'Check', means: 'It may be true, but it is unusual. Look at it; if it is right, leave it.' },
  gap: { name: 'Gap', means: 'Something is expected here and nothing is given. You can send without it.' },
}
