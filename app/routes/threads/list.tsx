import { door } from '#server/door.ts'
import { seeThreads } from '#server/threads/see-threads.ts'
import { ThreadList } from '../../parts/thread-list.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/list'

export const loader = door('seeThreads', seeThreads)

export const meta = () => titled('Questions and answers')

export default function Threads({ loaderData }: Route.ComponentProps) {
  return <ThreadList view={loaderData} />
}
