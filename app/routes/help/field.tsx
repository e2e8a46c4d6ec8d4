import { listIdOf } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { door } from '#server/door.ts'
import { FieldHelpPage } from '../../parts/help-field.tsx'
import { fieldPage } from '../../words/field-help.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/field'

export const loader = door('openPublicPage', async ({ params }) => {
  const id = listIdOf(params['list'] ?? '')
  const list = id === undefined ? null : listOf(id)
  const name = params['field'] ?? ''
  if (!list || !Object.hasOwn(list.fields, name)) throw new Response(null, { status: 404 })
  return fieldPage(list, name, list.fields[name]!)
})

export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData ? `${loaderData.label}, ${loaderData.list.says}` : 'A field')

export default function Field({ loaderData }: Route.ComponentProps) {
  return <FieldHelpPage help={loaderData} />
}
