import { edition } from '#annex-a/specification/edition.ts'
import { door } from '#server/door.ts'
import { deliveryCaps, inMegabytes } from '#server/intake/caps.ts'
import { CheckPage } from '../../parts/check-page.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/check'

// Open to anyone. The files never come here: there is no action.
export const loader = door('openPublicPage', async () => ({
  edition: edition.says,
  limits: { files: deliveryCaps.files, eachWords: inMegabytes(deliveryCaps.fileBytes), all: deliveryCaps.allBytes, allWords: inMegabytes(deliveryCaps.allBytes) },
}))

export const meta = titledByPage

export default function Check({ loaderData }: Route.ComponentProps) {
  return <CheckPage {...loaderData} />
}
