import type { SetBy, SwitchLine } from '#server/inspections/see-settings.ts'
import { sayInstant } from './dates.ts'

export { measure as sayMeasure } from '#annex-a/rules/words.ts'

export const sayAnswer = (answer: SwitchLine['answer']): string => (answer === null ? 'Not said' : answer ? 'Yes' : 'No')

/** `Set by Asha Lead on 3 March 2016 at 14:02: as the authority's procedures say`. */
export const saySetBy = ({ who, at, reason }: SetBy): string => `Set by ${who} on ${sayInstant(at)}: ${reason}`

export const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
