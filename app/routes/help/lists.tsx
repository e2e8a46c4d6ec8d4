import { headList } from '#annex-a/rules/words.ts'
import { documents, lists } from '#annex-a/specification/lists/index.ts'
import type { List } from '#annex-a/specification/grammar/list.ts'
import { door } from '#server/door.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { Table } from '../../govuk/table.tsx'
import { listHelp, type ListHelp } from '../../words/list-help.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/lists'

type Line = Pick<ListHelp, 'number' | 'name' | 'title'> & { readonly fields: number }

const lineOf = (list: List): Line => {
  const { number, name, title, fields } = listHelp(list)
  return { number, name, title, fields: fields.length }
}

export const loader = door('openPublicPage', async () => ({ lists: lists.map(lineOf), documents: documents.map(lineOf) }))

export const meta = () => titled('The lists and documents')

export default function Lists({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <BackLink href="/help">Help</BackLink>
      <h1 className="govuk-heading-l">The lists and child-level documents of Annex A</h1>
      <p className="govuk-body">
        To fill them in: <a className="govuk-link" href="/help/blank-workbook">a blank workbook of the eleven lists</a>, and{' '}
        <a className="govuk-link" href="/help/blank-documents">one of the three documents</a>.
      </p>
      <Asked caption="The eleven lists" what="List" lines={loaderData.lists} />
      <Asked caption="Child-level documents" what="Document" lines={loaderData.documents} />
    </>
  )
}

function Asked({ caption, what, lines }: { caption: string; what: string; lines: readonly Line[] }) {
  return (
    <Table
      caption={caption} scrolls rows={lines} rowKey={(list) => String(list.number)}
      columns={[
        { heading: what, namesRow: true, cell: (list) => <a className="govuk-link" href={`/help/lists/${list.number}`}>{headList(list)}</a> },
        { heading: 'Who is on it', cell: (list) => list.title },
        { heading: 'Fields', numeric: true, cell: (list) => list.fields },
      ]}
    />
  )
}
