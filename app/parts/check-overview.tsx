import { edition } from '#annex-a/specification/edition.ts'
import type { Overview } from '../checker/messages.ts'
import { viewHref } from '../checker/views.ts'
import { InsetText } from '../govuk/inset-text.tsx'
import { sayDate } from '../words/dates.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { FindingsCounts } from './findings-counts.tsx'
import { FindingsNotChecked } from './findings-not-checked.tsx'

/** The whole check in numbers; each list leads to its findings. */
export function CheckOverview({ overview }: { overview: Overview }) {
  const { inspectionDate, stage, sheets, rows, children, flags } = overview
  return (
    <>
      <p className="govuk-body">Checked on this computer as the {stage === 1 ? 'first' : 'second'} submission for an inspection on {sayDate(inspectionDate)}, against the {edition.says.replace(/^S/, 's')}. Nothing was sent and nothing is kept.</p>
      {sheets.length ? (
        <p className="govuk-body-l">{sayCount(sheets.length, 'list', 'lists')}, {sayCount(rows, 'row', 'rows')}, {sayCount(children, 'child', 'children')}</p>
      ) : (
        <InsetText>We could not take any of these files as a list. Below, each file says why and what to do.</InsetText>
      )}
      {sheets.length ? <FindingsNotChecked notChecked={overview.notChecked} /> : null}
      <FindingsCounts sheets={sheets} ofNoList={overview.ofNoList} hrefOf={viewHref.list} />
      {children ? (
        <p className="govuk-body">
          <a className="govuk-link" href={viewHref.children()}>See the {sayCount(children, 'child', 'children')}</a>
          {flags ? `, about whom the lists show ${sayNumber(flags)} things to know when cases are chosen, such as a late assessment. They are no faults of the data.` : '.'}
        </p>
      ) : null}
    </>
  )
}
