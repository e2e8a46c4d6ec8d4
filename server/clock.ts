/** The only place where the server asks what time it is, so that a test can tell it. */
export interface Clock { readonly now: () => Date }

export const systemClock: Clock = { now: () => new Date() }

/** An instant as it is stored: ISO 8601 in UTC. */
export const instant = (clock: Clock): string => clock.now().toISOString()

const londonDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

/** Today as `YYYY-MM-DD` in Europe/London. */
export const today = (clock: Clock): string => londonDate.format(clock.now())
