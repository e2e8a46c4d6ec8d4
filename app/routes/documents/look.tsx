import { lookAt } from '#server/documents/serve.ts'
import { door } from '#server/door.ts'
import { DocumentsLook } from '../../parts/documents-look.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/look'

export const loader = door('lookAtDocument', lookAt)

export const meta = () => titled('Look at a document')

export default function LookAt({ loaderData }: Route.ComponentProps) {
  return <DocumentsLook look={loaderData} />
}
