/** The three kinds of assessment that list 4 has columns for; an authority normally fills one of them. */
export const families = [
  { name: 'continuous', start: 'continuousStart', seen: 'seenDuringContinuous', authorised: 'continuousAuthorised' },
  { name: 'initial', start: 'initialStart', seen: 'seenDuringInitial', authorised: 'initialAuthorised' },
  { name: 'core', start: 'coreStart', seen: 'seenDuringCore', authorised: 'coreAuthorised' },
] as const

export type Family = (typeof families)[number]

/** For rules that look at all starts, or at what is still open. */
export const starts = ['continuousStart', 'initialStart', 'coreStart'] as const
export const startsAndEnds = ['continuousStart', 'continuousAuthorised', 'initialStart', 'initialAuthorised', 'coreStart', 'coreAuthorised'] as const
