import { door } from '#server/door.ts'
import { seeDraws } from '#server/draws/see.ts'
import { DrawList } from '../../parts/draw-list.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/list'

export const loader = door('seeDraws', seeDraws)

export const meta = () => titled('Draws at random')

export default function Draws({ loaderData, params }: Route.ComponentProps) {
  return <DrawList view={loaderData} inspection={`/inspections/${params.inspectionId}`} />
}
