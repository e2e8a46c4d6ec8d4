import { bare, tidy } from '../cells/result.ts'

/** What authorities add to a heading: "(Y/N)", "(dd/mm/yyyy)", "*", a number in front. */
const ADDED = /\(?\s*\by\s*\/\s*n\b(?:\s*\/\s*\w+)?\s*\)?|\(\s*(?:dd[\s/.-]?mm[\s/.-]?yy(?:yy)?|if applicable|mandatory|required|optional|stage\s*\d|text|date|number)\s*\)|[*†#]+$/gi
export const NUMBER_IN_FRONT = /^\(?(?:\d{1,2}|[a-z])(?:[.):]\s*|\s+[-–—]\s+)(?=\D)/i

/** The longest heading of Annex A has 180 characters. */
const LONGEST = 500

/** A heading as it is compared: without case, spaces, punctuation, "(Y/N)" and the like. CamelCase and snake_case follow by themselves. */
export const plainHeading = (heading: string): string => {
  const text = tidy(heading.slice(0, LONGEST)).replace(/[‘’‚‛`´]/g, "'").replace(ADDED, ' ').trim()
  return bare(text)
}

/** The same without a number or letter in front ("3. Ethnicity"); tried only where the heading as it stands is unknown. */
export const withoutNumber = (heading: string): string => plainHeading(tidy(heading).replace(NUMBER_IN_FRONT, ''))
