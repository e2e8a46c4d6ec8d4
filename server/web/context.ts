import { createContext } from 'react-router'
import type { PersonRow } from '#db/queries/people.ts'
import type { Workbench } from '../workbench.ts'

/** What each request carries to the loaders and actions. */
export interface RequestContext {
  readonly nonce: string
  readonly workbench: Workbench
  readonly person: PersonRow | null
  /** When the session ends unless something more is asked. ISO instant. */
  readonly sessionEndsAt: string | null
  /** False in the last half hour of the twelve: then asking for more does not help. */
  readonly sessionCanBeExtended: boolean
  /** The token in the cookie, for signing out. */
  readonly token: string | null
  /** Where the request came from, for the sign-in limit only. */
  readonly network: string
  /** What a person quotes when a fault of ours met them; the log has the fault under it. */
  readonly reference: string
  /** Logs a fault of ours under the reference: its stack, never what was asked or typed. */
  readonly reportFault: (fault: unknown) => void
}

export const requestContext = createContext<RequestContext>()
