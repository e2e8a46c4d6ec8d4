import { redirect } from 'react-router'
import { endedCookie, stopSession } from '#server/access/sessions.ts'
import { door } from '#server/door.ts'

/** Signing out is a form: a link that somebody else planted must not do it. */
export const loader = door('openPublicPage', async () => redirect('/', 303))

export const action = door('signOut', async (here) => {
  const { config } = here.workbench
  if (here.visit.token) await stopSession(here.db, here.visit.token, config)
  here.about('person', here.person.id)
  // Texts that a browser keeps while the network is away go with the session.
  return redirect('/sign-in?done=signed-out', { status: 303, headers: [['Set-Cookie', endedCookie(config)], ['Clear-Site-Data', '"storage"']] })
})
