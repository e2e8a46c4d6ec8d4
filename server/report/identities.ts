import type { Kysely } from 'kysely'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { Tables } from '#db/tables/index.ts'
import { childIdsIn } from '../evidence/child-ids.ts'
import type { ReportContent } from './content.ts'

/** Words of a paragraph that could tell who somebody is. */
export interface IdentityInReport { readonly number: number; readonly section: string; readonly words: readonly string[] }

/** What of a report could name a child or a worker of this inspection: looked for before it goes to the authority, and before it is published. */
export const identitiesInReport = async (db: Kysely<Tables>, inspection: InspectionRow, { sections }: ReportContent): Promise<readonly IdentityInReport[]> => {
  const found: IdentityInReport[] = []
  for (const { says, paragraphs } of sections) for (const { number, text } of paragraphs) {
    const words = await identitiesInText(db, inspection, text)
    if (words.length) found.push({ number, section: says, words })
  }
  return found
}

export const identitiesInText = async (db: Kysely<Tables>, inspection: InspectionRow, text: string): Promise<readonly string[]> =>
  [...new Set((await childIdsIn(db, inspection, text)).map(({ shownId }) => shownId))]
