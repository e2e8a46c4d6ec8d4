import { door } from '#server/door.ts'
import { seeDue } from '#server/register/due.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { DuePage } from '../../parts/register-due.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/due'
import { registerHandle } from './frame.ts'

export const loader = door('seeRegister', async (here) => ({ ...await seeDue(here.db, here.now, Object.fromEntries(here.url.searchParams)), role: here.person.role }))

export const handle = registerHandle
export const meta = titledByPage

export default function Due({ loaderData: { day, lines, lateReports, problem } }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title="Who is due" problem={problem} />
      <DuePage day={day} lines={lines} late={lateReports} problem={problem} />
    </>
  )
}
