/**
 * A browser whose memory runs out may close the whole page before any of our words are shown. So a mark stands in this tab
 * while a check goes on; a page that finds it when it loads knows that the last check did not come to an end. It says nothing else.
 */
const MARK = 'check-under-way'

/** Null where the person has forbidden it. */
const tab = (): Storage | null => {
  try { return sessionStorage } catch { return null }
}

export const beginCheck = (): void => {
  tab()?.setItem(MARK, 'yes')
  // Whoever reloads or leaves ends the check on purpose.
  addEventListener('pagehide', endCheck, { once: true })
}

export const endCheck = (): void => tab()?.removeItem(MARK)

/** Whether a check in this tab was cut off; asked once. */
export const wasCutOff = (): boolean => {
  const cutOff = (tab()?.getItem(MARK) ?? null) !== null
  endCheck()
  return cutOff
}
