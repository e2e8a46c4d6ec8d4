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
  /** The token in the cookie, for signing out. */
  readonly token: string | null
  /** Where the request came from, for the sign-in limit only. */
  readonly network: string
}

export const requestContext = createContext<RequestContext>()
