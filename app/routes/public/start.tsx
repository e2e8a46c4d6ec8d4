import { redirect } from 'react-router'
import { home } from '#server/access/safe-path.ts'
import { door } from '#server/door.ts'

/** The start: a person's inspections, or the way in. */
export const loader = door('openPublicPage', async (here) => redirect(here.visit.person ? home : '/sign-in', 303))
