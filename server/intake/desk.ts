import type { Store } from '#db/open.ts'
import type { Clock } from '../clock.ts'
import type { IntakeProgress } from './queue.ts'

/** What the checker has at hand, in a thread of its own or, in tests, in this one. */
export interface Desk {
  readonly store: Store
  readonly dataDir: string
  readonly auditKey: string
  readonly clock: Clock
}

/** Told often; whoever listens throttles. */
export type Tell = (progress: IntakeProgress) => void
