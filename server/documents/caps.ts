import { deliveryCaps, type DeliveryCaps } from '../intake/caps.ts'

/** How much one form with documents may hold. They are written to disk as they come, so that many do not need memory. */
export const documentCaps: DeliveryCaps = { ...deliveryCaps, files: 60, allBytes: 1_000_000_000 }
