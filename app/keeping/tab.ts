const shelf = 'typing-session'
/** How long the page before this one, in the same tab, may take to be gone. Milliseconds. */
const patience = 2_000

const random = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(36).padStart(2, '0')).join('').slice(0, 32)

/** Takes hold of a name as long as this page is open; false where another page has it. */
const hold = (name: string): Promise<boolean> => new Promise((resolve) => {
  navigator.locks.request(name, { signal: AbortSignal.timeout(patience) }, () => { resolve(true); return new Promise<never>(() => {}) }).catch(() => resolve(false))
})

/**
 * What this tab calls itself: the same after a reload, another in a second tab, and in a copy of a tab, which a browser gives the same
 * store. Where a browser cannot tell whether two tabs share a name, each page has its own.
 */
export const tabSession = async (): Promise<string> => {
  const fresh = random()
  if (!('locks' in navigator)) return fresh
  try {
    const before = sessionStorage.getItem(shelf)
    if (before && /^[0-9a-z]{8,40}$/.test(before) && await hold(`typing ${before}`)) return before
    sessionStorage.setItem(shelf, fresh)
    await hold(`typing ${fresh}`)
  } catch { /* A browser that keeps nothing: then each page has its own name. */ }
  return fresh
}

/** The names of all tabs of this browser that are open now. */
export const openTabs = async (): Promise<ReadonlySet<string>> => {
  if (!('locks' in navigator)) return new Set()
  const { held = [] } = await navigator.locks.query()
  return new Set(held.flatMap(({ name }) => (name?.startsWith('typing ') ? [name.slice('typing '.length)] : [])))
}
