import type { ReceiptView } from '#server/submitting/see-receipt.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { sayDate, sayInstant } from '../words/dates.ts'
import { sayCount } from '../words/numbers.ts'
import { ReceiptFiles, ReceiptFindings, ReceiptLists } from './receipt-tables.tsx'

/** The receipt of a version, as it was made when it was submitted. Prints on A4. */
export function ListsReceipt({ view: { inspectionId, submissionId, receipt, withdrawn, seenBy, seenAt } }: { view: ReceiptView }) {
  return (
    <>
      <BackLink href={`/inspections/${inspectionId}/lists/${submissionId}`}>Version {receipt.version}</BackLink>
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{receipt.authority}</span>Receipt of version {receipt.version}</h1>
      {withdrawn ? <InsetText>This version was withdrawn later. The receipt says what was submitted.</InsetText> : null}
      <SummaryList
        rows={[
          { key: 'Submitted', value: `${sayInstant(receipt.submittedAt)}, by a clock in London` },
          { key: 'By', value: receipt.submittedBy },
          { key: 'Submission', value: receipt.stage === 1 ? 'First' : 'Second' },
          { key: 'Inspection date used', value: sayDate(receipt.inspectionDate) },
          { key: 'In all', value: `${sayCount(receipt.rows, 'row', 'rows')}, ${sayCount(receipt.children, 'child', 'children')}` },
        ]}
      />
      <ReceiptLists receipt={receipt} />
      <ReceiptFindings findings={receipt.findings} />
      <ReceiptFiles files={receipt.files} />
      <p className="govuk-body-s">This receipt was made when the lists were submitted and is never changed. {' '}
        <span className="wb-print-only">Printed by {seenBy} on {sayInstant(seenAt)}.</span>
      </p>
    </>
  )
}
