import { z } from 'zod'
import { longestExplanation } from '#annex-a/explanations/words.ts'

/** What an officer writes: plain text, kept as typed but for blanks at its ends. */
export const explanationText = z.string('Enter an explanation')
  .refine((text) => !text.includes('\0'), 'The explanation holds a character that cannot be kept. Type it again').trim()
  .min(1, 'Enter an explanation')
  .max(longestExplanation, `The explanation must have ${longestExplanation.toLocaleString('en-GB')} characters or fewer`)
