import type { ReportClock } from '#server/report/clocks.ts'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Tag } from '../govuk/tag.tsx'
import { sayDate } from '../words/dates.ts'

/** The times of the framework that have to do with the report. */
export function ReportClocks({ clocks }: { clocks: readonly ReportClock[] }) {
  return (
    <SummaryList
      rows={clocks.map(({ says, due, until, why, doneOn, lateness, late }) => ({
        key: says,
        value: (
          <>
            {until ? `${sayDate(due)} to ${sayDate(until)}` : `By ${sayDate(due)}`}{doneOn ? `; done on ${sayDate(doneOn)}` : ''}{' '}
            {lateness ? late ? <Tag colour="red">{lateness}</Tag> : <span>({lateness})</span> : null}
            <span className="govuk-hint govuk-!-margin-bottom-0 govuk-!-display-block">{why.charAt(0).toUpperCase() + why.slice(1)}</span>
          </>
        ),
      }))}
    />
  )
}
