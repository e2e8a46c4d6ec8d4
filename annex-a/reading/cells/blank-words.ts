import { bare } from './result.ts'

const WORDS = new Set(['na', 'null', 'nil', 'none', 'notapplicable', 'blank', 'empty', 'nan'])

/**
 * "N/A", "-", "NULL": words and marks by which exports say that there is nothing to say.
 * Asked only after a field's own words, because "None" is an answer in some columns.
 */
export const saysNothing = (text: string): boolean => {
  const key = bare(text)
  return key === '' ? !text.includes('?') : WORDS.has(key)
}
