import { door } from '#server/door.ts'
import { seeSelection } from '#server/draws/record.ts'
import { SelectionPage } from '../../parts/selection-page.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/selection'

export const loader = door('seeSelection', seeSelection)

export const meta = () => titled('Record of selection')

export default function Selection({ loaderData, params }: Route.ComponentProps) {
  return <SelectionPage record={loaderData} inspection={`/inspections/${params.inspectionId}`} />
}
