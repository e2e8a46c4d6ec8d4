import { door } from '#server/door.ts'
import { seeRemembered } from '#server/mapping/see-remembered.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { MappingRemembered } from '../../parts/mapping-remembered.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/remembered'

export const loader = door('seeRemembered', async (here) => seeRemembered(here))

export const meta = () => titled('What is remembered')

export default function Remembered({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <DoneBanner />
      <MappingRemembered view={loaderData} />
    </>
  )
}
