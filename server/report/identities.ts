import type { Kysely } from 'kysely'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { Tables } from '#db/tables/index.ts'
import { identitiesFor } from '../evidence/read-outside.ts'
import type { ReportContent } from './content.ts'

/** Words of a paragraph that could tell who somebody is. */
export interface IdentityInReport { readonly number: number; readonly section: string; readonly words: readonly string[] }

/** What of a report could name a child or a worker of this inspection, and our numbers of cases: looked for whenever it is handed on. */
export const identitiesInReport = async (db: Kysely<Tables>, inspection: InspectionRow, { sections }: ReportContent): Promise<readonly IdentityInReport[]> => {
  const paragraphs = sections.flatMap(({ says, paragraphs: all }) => all.map(({ number, text }) => ({ number, text, section: says })))
  // Asked of all of it at once: it is dear to ask, and mostly there is nothing.
  if (!(await identitiesFor(db, inspection, paragraphs.map(({ text }) => text).join('\n\n'), 'authority')).length) return []
  const found: IdentityInReport[] = []
  for (const { number, section, text } of paragraphs) {
    const words = (await identitiesFor(db, inspection, text, 'authority')).map((one) => one.words)
    if (words.length) found.push({ number, section, words })
  }
  return found
}
