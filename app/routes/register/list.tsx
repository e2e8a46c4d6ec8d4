import { wallTimeOf } from '#annex-a/calendar/london.ts'
import { door } from '#server/door.ts'
import { registerPage } from '#server/register/see.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { RegisterList } from '../../parts/register-list.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/list'
import { registerHandle } from './frame.ts'

export const loader = door('seeRegister', async (here) => ({ page: await registerPage(here.db, here.person.id, wallTimeOf(here.now).date), role: here.person.role }))

export const handle = registerHandle
export const meta = () => titled('Register of outcomes')

export default function List({ loaderData: { page, role } }: Route.ComponentProps) {
  return (
    <>
      <DoneBanner />
      <RegisterList page={page} mayKeep={role === 'administrator'} />
    </>
  )
}
