import { door } from '#server/door.ts'
import { inMegabytes } from '#server/intake/caps.ts'
import { registerCaps } from '#server/register/caps.ts'
import { keepImport, prepareImport, type PreparedImport } from '#server/register/import.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { ImportForm } from '../../parts/register-import.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/import'
import { registerHandle } from './frame.ts'

export const loader = door('prepareRegister', async () => ({ most: inMegabytes(registerCaps.fileBytes) }))

export const action = door('importOutcomes', async (here, prepared: PreparedImport) => keepImport(here, prepared), prepareImport)

export const handle = registerHandle
export const meta = titledByPage

export default function Import({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title="Import a spreadsheet of outcomes" problem={actionData} />
      <ImportForm most={loaderData.most} problem={actionData} />
    </>
  )
}
