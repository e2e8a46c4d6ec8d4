import { seeContext } from '#server/context/see-context.ts'
import { door } from '#server/door.ts'
import { ContextPage } from '../../parts/context-page.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/context'

export const loader = door('seeContext', seeContext)

export const meta = () => titled('Context section')

export default function Context({ loaderData }: Route.ComponentProps) {
  return <><DoneBanner /><ContextPage view={loaderData} /></>
}
