import { unseenEvidence } from '#db/queries/evidence.ts'
import type { HereInInspection } from '../door.ts'
import type { SignedContent } from './content.ts'

/** A content as one person may see it now. */
export interface SeenContent {
  readonly content: SignedContent
  /** Whether there are records that they are not to see yet. How many is not theirs to know either. */
  readonly unseen: boolean
}

/**
 * Leaves out, for whoever reads a case a second time without knowing the first view, what others found in it. It is frozen all the same:
 * only these eyes do not see it yet.
 */
export const asSeen = async ({ db, inspection, person }: HereInInspection, content: SignedContent): Promise<SeenContent> => {
  const hidden = await unseenEvidence(db, inspection.id, person.id)
  const evidence = content.evidence.filter(({ id }) => !hidden.has(id))
  return { content: { ...content, evidence }, unseen: evidence.length < content.evidence.length }
}
