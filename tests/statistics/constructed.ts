import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asOutcomes } from '#annex-a/statistics/incoming/entry.ts'
import { readEntries } from '#annex-a/statistics/incoming/read.ts'
import type { Outcome } from '#annex-a/statistics/outcome.ts'
import { openFile } from '#annex-a/workbook/open.ts'
import { publishedOutcomes } from '#seeds/outcomes/published.ts'

/**
 * CONSTRUCTED, NOT REAL. Outcomes with which every figure of the release of December 2016 comes out, beside the 33 that are real.
 * The release prints totals and a few names, not the outcomes of each authority. Never loaded into a register as fact.
 */
export const constructedFile = join(import.meta.dirname, 'constructed-2016.csv')

export const constructed = (): Outcome[] => {
  const held = publishedOutcomes()
  const read = readEntries(openFile('constructed-2016.csv', readFileSync(constructedFile)), { today: '2016-12-31', held })
  if (read.wrongCount) throw new Error(read.wrong.map(({ row, message }) => `${row}: ${message}`).join('\n'))
  return [...held, ...asOutcomes(read.entries, held, (entry) => `constructed-${entry.framework}-${entry.authority}-${entry.inspectedTo}`)]
}
