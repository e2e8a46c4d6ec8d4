import { door } from '#server/door.ts'
import { importPreview, takePreviewed, type ImportPreview } from '#server/register/import.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { PreviewPage } from '../../parts/register-import.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/preview'
import { registerHandle } from './frame.ts'

const found = (preview: ImportPreview | null): ImportPreview => {
  if (!preview) throw new Response(null, { status: 404 })
  return preview
}

export const loader = door('prepareRegister', async (here) => ({ preview: found(await importPreview(here.db, here.params['importId'] ?? '')) }))

export const action = door('keepRegister', async (here) => takePreviewed(here, found(await importPreview(here.db, here.params['importId'] ?? ''))))

export const handle = registerHandle
export const meta = titledByPage

export default function Preview({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title="Look over a spreadsheet of outcomes" problem={actionData} />
      <PreviewPage preview={loaderData.preview} problem={actionData} />
    </>
  )
}
