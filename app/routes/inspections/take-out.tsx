import { door } from '#server/door.ts'
import { TakeOut } from '../../parts/take-out.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/take-out'

export const loader = door('prepareExport', async ({ inspection }) => ({ file: `/inspections/${inspection.id}/take-out/file` }))

export const meta = () => titled('Take the whole inspection out')

export default function TakeOutPage({ loaderData }: Route.ComponentProps) {
  return <TakeOut file={loaderData.file} />
}
