/** Anything a person can see: not a space of any kind, a zero-width mark or a control character. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u

/** True for text that looks empty on the screen: such a cell counts as empty (non-breaking spaces are common in exports). */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first > 32 && first < 127) return false
  return !VISIBLE.test(text)
}

/**
 * The same text in memory of its own. An engine may keep a piece of a text as a window on the whole,
 * so that one kept cell would hold on to the whole chunk of file that it was cut from.
 */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1)
}
