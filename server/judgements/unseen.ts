import { unseenEvidence } from '#db/queries/evidence.ts'
import type { HereInInspection } from '../door.ts'
import type { SignedContent } from './content.ts'

/** A content as one person may see it now. */
export interface SeenContent { readonly content: SignedContent; readonly unseen: number }

/**
 * Leaves out, for whoever reads a case a second time without knowing the first view, what others found in it. It is frozen all the same:
 * only these eyes do not see it yet.
 */
export const asSeen = async ({ db, inspection, person }: HereInInspection, content: SignedContent): Promise<SeenContent> => {
  const hidden = await unseenEvidence(db, inspection.id, person.id)
  const evidence = content.evidence.filter(({ id }) => !hidden.has(id))
  return { content: { ...content, evidence }, unseen: content.evidence.length - evidence.length }
}
