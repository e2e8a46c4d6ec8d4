/** Most characters of one field while it is being written. What a finished record may hold is for the record to say, and less. */
export const mostKept = 2_000_000

/** A text as it is kept: new lines of one character, nothing that a database cannot hold. */
export const asKept = (value: string): string => value.replace(/\r\n?/g, '\n').replaceAll('\0', '').toWellFormed()

/** How many characters of a text are gone in the next one, where one stretch of it was changed. */
export const takenAway = (before: string, after: string): number => {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return before.length - start - end
}

/** A long text's beginning, of so many characters; never half of one that takes two places. */
export const beginningOf = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')} …`)
