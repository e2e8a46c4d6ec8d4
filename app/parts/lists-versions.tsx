import type { ListsView, VersionLine } from '#server/intake/see-lists.ts'
import { Table, type Column } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { sayInstant } from '../words/dates.ts'
import { stateWords } from '../words/findings.ts'
import { sayNumber } from '../words/numbers.ts'
import { sayCalled, sayVersion } from '../words/versions.ts'

/** Every version, the newest first; for officers of the authority their uploads too. Nothing where there is none. */
export function ListsVersions({ view: { versions, inspectionId, maySend, current, before } }: { view: ListsView }) {
  if (!versions.length) return null
  const address = `/inspections/${inspectionId}/lists`
  return (
    <>
      <Table caption={maySend ? 'Uploads and versions' : 'Versions'} columns={columnsOf(address)} rows={versions} rowKey={({ id }) => id} compact />
      {current && before ? <p className="govuk-body"><a className="govuk-link" href={`${address}/compare?from=${before.id}&to=${current.id}`}>What changed since {sayCalled(before.called)}</a></p> : null}
    </>
  )
}

const columnsOf = (address: string): readonly Column<VersionLine>[] => [
  { heading: 'Version', namesRow: true, cell: ({ id, called }) => <a className="govuk-link" href={`${address}/${id}`}>{sayVersion(called)}</a> },
  { heading: 'Came', cell: ({ called, submittedAt, sender, submitter, stage }) => <>{submittedAt === null ? `Uploaded on ${sayInstant(called.sentAt)} by ${sender}` : `Submitted on ${sayInstant(submittedAt)} by ${submitter ?? sender}`}, {stage === 1 ? 'first' : 'second'} submission</> },
  { heading: 'State', cell: (line) => <State line={line} /> },
  { heading: 'Rows', numeric: true, cell: ({ state, rows }) => (state === 'read' ? sayNumber(rows) : '–') },
  { heading: 'Files, and how their SHA-256 begins', cell: ({ files }) => files.map(({ name, sha256 }, at) => <div key={at}>{name} <code>{sha256.slice(0, 12)}</code></div>) },
  { heading: 'More', cell: (line) => <More line={line} address={address} /> },
]

function State({ line: { state, anew, inUse, called } }: { line: VersionLine }) {
  const words = called.version === null && state === 'withdrawn' ? 'Discarded' : stateWords[state].name
  return <><Tag colour={stateWords[state].colour}>{words}</Tag>{inUse ? ' In use' : ''}{anew === null ? '' : anew === 'stopped' ? ', checking again stopped' : ', being checked again'}</>
}

function More({ line: { id, hasReceipt, mayRestore, called }, address }: { line: VersionLine; address: string }) {
  const of = <span className="govuk-visually-hidden"> of {sayVersion(called)}</span>
  return (
    <>
      {hasReceipt ? <div><a className="govuk-link" href={`${address}/${id}/receipt`}>Receipt{of}</a></div> : null}
      {mayRestore ? <div><a className="govuk-link" href={`${address}/${id}/restore`}>Bring back<span className="govuk-visually-hidden"> {sayVersion(called)}</span></a></div> : null}
    </>
  )
}
