import type { ArrivedFile, DeliveryView } from '#server/documents/see-delivery.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { ButtonLink } from '../govuk/button.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { sayCount } from '../words/numbers.ts'
import { DocumentsWaiting } from './documents-waiting.tsx'

/** What became of each file of a form, and what is asked next. */
export function DocumentsDelivery({ view }: { view: DeliveryView }) {
  const address = `/inspections/${view.inspectionId}/documents`
  const columns: Column<ArrivedFile>[] = [
    { heading: 'File', namesRow: true, cell: ({ name }) => name },
    { heading: 'What became of it', cell: (file) => <Became file={file} address={address} /> },
  ]
  return (
    <>
      <BackLink href={address}>Documents</BackLink>
      <h1 className="govuk-heading-l">{sayCount(view.files.length, 'file was', 'files were')} received</h1>
      {view.notTaken.length ? <NotTaken view={view} /> : null}
      <Table caption="Files received" columns={columns} rows={view.files} rowKey={({ id }) => id} />
      {view.waiting.files.length ? <><h2 className="govuk-heading-m" id="waiting">Say which document each is</h2><p className="govuk-body">These files are kept, and inspectors do not see them yet.</p><DocumentsWaiting view={view.waiting} problem={undefined} /></> : null}
      {view.toPoint.length ? <ToPoint view={view} address={address} /> : null}
      {view.waiting.files.length || view.toPoint.length ? null : <ButtonLink href={address}>Go on to the documents</ButtonLink>}
    </>
  )
}

function NotTaken({ view: { notTaken } }: { view: DeliveryView }) {
  return (
    <>
      <h2 className="govuk-heading-m">{sayCount(notTaken.length, 'file was', 'files were')} not taken</h2>
      <ul className="govuk-list govuk-list--bullet">{notTaken.map(({ name, why }, at) => <li key={at}>{name} {why}.</li>)}</ul>
    </>
  )
}

function Became({ file: { state, topic, elsewhere }, address }: { file: ArrivedFile; address: string }) {
  return (
    <>
      {state === 'waiting' ? <><Tag colour="yellow">Not yet placed</Tag> <a className="govuk-link" href="#waiting">Say which document it is</a></> : null}
      {state === 'here' ? <>Placed as <a className="govuk-link" href={`${address}/topic/${topic}`}>{topic}</a></> : null}
      {state === 'replaced' ? `Replaced since, as ${topic}` : null}
      {state === 'taken-back' ? 'Taken back since' : null}
      {elsewhere ? <div>The same file was sent to another inspection of your authority. Check that it is your most recent.</div> : null}
    </>
  )
}

function ToPoint({ view: { toPoint }, address }: { view: DeliveryView; address: string }) {
  return (
    <>
      <h2 className="govuk-heading-m">Say where to look</h2>
      <p className="govuk-body">Where a document has several files, the framework asks you to direct the lead inspector to the relevant sections.</p>
      <ul className="govuk-list govuk-list--bullet">
        {toPoint.map(({ number, file, files }) => <li key={number}><a className="govuk-link" href={`${address}/file/${file}/point`}>{number}: say it of {sayCount(files, 'file', 'files')}</a></li>)}
      </ul>
    </>
  )
}
