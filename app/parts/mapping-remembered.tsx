import type { RememberedLine, RememberedView } from '#server/mapping/see-remembered.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { sayInstant } from '../words/dates.ts'

/** All that an authority has said its own words mean, with who said it and when. */
export function MappingRemembered({ view: { inspectionId, headings, values, mayChange } }: { view: RememberedView }) {
  const address = `/inspections/${inspectionId}/lists/remembered`
  const any = headings.length + values.length > 0
  return (
    <>
      <BackLink href={`/inspections/${inspectionId}/lists`}>Lists</BackLink>
      <h1 className="govuk-heading-l">What is remembered of the authority’s own words</h1>
      <p className="govuk-body">
        {any ? 'Each holds for every version that is sent from now on. A heading or a code that Annex A knows is read as Annex A has it, whatever is remembered.' : 'Nothing yet. What is answered about headings and values is remembered here.'}
      </p>
      {headings.length ? <Table caption="Headings" columns={columnsOf(address, mayChange, 'List')} rows={headings} rowKey={({ id }) => id} scrolls /> : null}
      {values.length ? <Table caption="Values" columns={columnsOf(address, mayChange, 'Where')} rows={values} rowKey={({ id }) => id} scrolls /> : null}
      <p className="govuk-body"><a className="govuk-link" href={`/inspections/${inspectionId}/lists/questions`}>Questions that are open</a></p>
      {any ? <p className="govuk-body"><a className="govuk-link" href={`${address}/file`}>Download all of it as JSON</a>, for checking files on the command line.</p> : null}
    </>
  )
}

const columnsOf = (address: string, mayChange: boolean, where: string): readonly Column<RememberedLine>[] => [
  { heading: 'Written', namesRow: true, cell: ({ written }) => `“${written}”` },
  { heading: 'Means', cell: ({ meaning }) => meaning },
  { heading: where, cell: ({ subject }) => subject },
  { heading: 'Said by', cell: ({ who, at }) => `${who}, ${sayInstant(at)}` },
  ...(mayChange ? [{ heading: 'Change', cell: ({ id, written }: RememberedLine) => <a className="govuk-link" href={`${address}/${id}`}>Change<span className="govuk-visually-hidden"> what “{written}” means</span></a> }] : []),
]
