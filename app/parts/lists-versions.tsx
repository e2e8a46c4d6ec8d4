import type { ListsView, VersionLine } from '#server/intake/see-lists.ts'
import { Table, type Column } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { sayInstant } from '../words/dates.ts'
import { stateWords } from '../words/findings.ts'
import { sayNumber } from '../words/numbers.ts'

/** Every version that was sent, the newest first. Nothing where none was. */
export function ListsVersions({ view: { versions, inspectionId } }: { view: ListsView }) {
  if (!versions.length) return null
  return <Table caption="Versions sent" columns={columnsOf(`/inspections/${inspectionId}/lists`)} rows={versions} rowKey={({ id }) => id} compact />
}

const columnsOf = (address: string): readonly Column<VersionLine>[] => [
  { heading: 'Version', namesRow: true, cell: ({ id, number }) => <a className="govuk-link" href={`${address}/${id}`}>Version {number}</a> },
  { heading: 'Sent', cell: ({ sentAt, sender, stage }) => <>{sayInstant(sentAt)} by {sender}, {stage === 1 ? 'first' : 'second'} submission</> },
  { heading: 'State', cell: ({ state, anew, inUse }) => <><Tag colour={stateWords[state].colour}>{stateWords[state].name}</Tag>{inUse ? ' In use' : ''}{anew === null ? '' : anew === 'stopped' ? ', checking again stopped' : ', being checked again'}</> },
  { heading: 'Rows', numeric: true, cell: ({ state, rows }) => (state === 'read' ? sayNumber(rows) : '–') },
  { heading: 'Files, and how their SHA-256 begins', cell: ({ files }) => files.map(({ name, sha256 }, at) => <div key={at}>{name} <code>{sha256.slice(0, 12)}</code></div>) },
]
