import type { Store } from '#db/open.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { IntakeQueue } from './intake/queue.ts'
import type { Maker } from './outgoing/maker.ts'
import type { SignInLimiter } from './access/limiter.ts'
import type { Log } from './web/log.ts'

/** What one running server has: made once at start, handed to every request, never a global. */
export interface Workbench {
  readonly config: Config
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  readonly intake: IntakeQueue
  readonly maker: Maker
  readonly limiter: SignInLimiter
}
