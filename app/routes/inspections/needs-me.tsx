import { attentionOf } from '#server/attention/attention.ts'
import { door } from '#server/door.ts'
import { NeedsMe } from '../../parts/needs-me.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/needs-me'

export const loader = door('seeAttention', async (here) => ({ inspections: await attentionOf(here.db, here.person, here.now) }))

export const meta = () => titled('What needs me')

export default function NeedsMePage({ loaderData }: Route.ComponentProps) {
  return <ReadingColumn><NeedsMe {...loaderData} /></ReadingColumn>
}
