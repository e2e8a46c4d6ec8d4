import { lists } from '#annex-a/specification/lists/index.ts'
import { door } from '#server/door.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { Table } from '../../govuk/table.tsx'
import { listHelp } from '../../words/list-help.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/lists'

export const loader = door('openPublicPage', async () => ({
  lists: lists.map(listHelp).map(({ number, name, title, fields }) => ({ number, name, title, fields: fields.length })),
}))

export const meta = () => titled('The eleven lists')

export default function Lists({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <BackLink href="/help">Help</BackLink>
      <h1 className="govuk-heading-l">The eleven lists of Annex A</h1>
      <Table
        caption="Lists" captionHidden scrolls rows={loaderData.lists} rowKey={(list) => String(list.number)}
        columns={[
          { heading: 'List', namesRow: true, cell: (list) => <a className="govuk-link" href={`/help/lists/${list.number}`}>List {list.number}: {list.name}</a> },
          { heading: 'Who is on it', cell: (list) => list.title },
          { heading: 'Fields', numeric: true, cell: (list) => list.fields },
        ]}
      />
    </>
  )
}
