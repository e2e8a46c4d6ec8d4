import { seeDocuments } from '#server/documents/see-documents.ts'
import { door } from '#server/door.ts'
import { DocumentsGrid } from '../../parts/documents-grid.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/overview'

export const loader = door('seeDocuments', seeDocuments)

export const meta = () => titled('Documents')

export default function Documents({ loaderData }: Route.ComponentProps) {
  return <><DoneBanner /><DocumentsGrid view={loaderData} /></>
}
