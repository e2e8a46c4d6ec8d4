import type { HereInInspection } from '../door.ts'

/** Publication is the moment at which an inspection has an outcome. The register of outcomes is told here. `publishedOn`: `YYYY-MM-DD`. */
export const outcomePublished = async (_here: HereInInspection, _publishedOn: string): Promise<void> => {}
