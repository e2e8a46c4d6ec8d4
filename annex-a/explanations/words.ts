import type { Spoken } from './speak.ts'

interface Text { readonly text: string; readonly value: string | null }

/** Longer than this is a document, and should be one. */
export const longestExplanation = 1_000

/** What the authority says of a finding, as one piece of text for a file: in whose words, and what stood there when it was said. */
export const sayExplanation = ({ explanation: { text, value }, stale }: Spoken<Text>): string =>
  stale ? `Explained by the authority when ${valueThen(value)}: ${text}` : `Explained by the authority: ${text}`

/** `the value was “14”`. */
export const valueThen = (value: string | null): string => (value === null ? 'the cell was empty' : `the value was “${value}”`)
