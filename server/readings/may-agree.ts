import type { Role } from '../access/may.ts'
import type { SecondReading } from './standing.ts'

/** It is the two who agree; the lead inspector can write it down for them. */
export const mayAgree = ({ first, second }: SecondReading, { person, roles }: { readonly person: { readonly id: string }; readonly roles: readonly Role[] }): boolean =>
  roles.includes('lead') || [first, second].some(({ personId }) => personId === person.id)
