import { createHash } from 'node:crypto'

/**
 * Teams and workers are named in the authority's words, and a worker is a person: an address holds ten letters made from the name
 * and the inspection instead, which mean nothing elsewhere.
 */
export const shortKey = (inspectionId: string, value: string): string => createHash('sha256').update(inspectionId + value).digest('hex').slice(0, 10)

/** `|Team A|Team B|` → `['Team A', 'Team B']`. */
export const namesIn = (bars: string): string[] => bars.split('|').filter((name) => name !== '')

/** `Team 2` before `Team 10`. Made once: a collator made for each comparison would cost more than all the rest of a page. */
export const inOrderOfNames = new Intl.Collator('en-GB', { numeric: true }).compare
