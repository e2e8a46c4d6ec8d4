/** A text is sent this long after the last key, and at the latest this long after typing began. Milliseconds. */
const afterLastKey = 400
const whileTyping = 800
/** A text of so many characters takes as long to send as a short one; one that is longer is sent the more seldom. */
const short = 100_000
const atTheLatest = 4_000

/** When a text is due that somebody began to type at `since` and typed at last at `lastKey`. */
export const whenDue = (since: number, lastKey: number, length: number): number => {
  const slower = Math.max(1, length / short)
  return Math.min(lastKey + afterLastKey * Math.min(slower, 3), since + Math.min(whileTyping * slower, atTheLatest))
}

/** How long to wait before trying again: half a second, then twice as long each time, at most ten seconds. */
export const nextPause = (tries: number): number => Math.min(10_000, 500 * 2 ** Math.min(tries, 10))
