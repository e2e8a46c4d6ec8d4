import { seeDelivery } from '#server/documents/see-delivery.ts'
import { door } from '#server/door.ts'
import { DocumentsDelivery } from '../../parts/documents-delivery.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/sent'

export const loader = door('prepareDocuments', seeDelivery)

export const meta = () => titled('Documents received')

export default function Sent({ loaderData }: Route.ComponentProps) {
  return <ReadingColumn><DocumentsDelivery view={loaderData} /></ReadingColumn>
}
