import type { ChildAnswer } from '../checker/messages.ts'
import { ChildFindings, ChildSummary, ChildTimeline, Disagreements } from './children-child.tsx'
import { ChildRows } from './children-rows.tsx'

/** Everything that the lists say of one child, as inspectors will see it once the lists are sent. */
export function CheckChild({ child }: { child: ChildAnswer }) {
  return (
    <>
      <Disagreements disagreements={child.disagreements} />
      <ChildSummary facts={child.facts} />
      <h2 className="govuk-heading-m">To know when cases are chosen</h2>
      {child.flags.length ? (
        <ul className="govuk-list govuk-list--bullet">
          {child.flags.map(({ list, row, message }) => <li key={`${list} ${row} ${message}`}>{message} (<a className="govuk-link" href={`#row-${list}-${row}`}>list {list}, row {row}</a>)</li>)}
        </ul>
      ) : <p className="govuk-body">Nothing.</p>}
      <ChildFindings findings={child.findings} />
      <ChildTimeline timeline={child.timeline} />
      <ChildRows rows={child.rows} />
    </>
  )
}
