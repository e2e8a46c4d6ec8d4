import type { CaseView } from '#server/cases/see-case.ts'
import { sayDate } from '../words/dates.ts'

/** The place of the child's journey on the page of a case: what happened, in order, in one short line each. */
export function CaseJourney({ child, inspection }: { child: CaseView['child']; inspection: string }) {
  return (
    <section aria-labelledby="journey">
      <h2 className="govuk-heading-m" id="journey">The child’s journey</h2>
      {child.timeline.length ? (
        <ol className="govuk-list">
          {child.timeline.map(({ date, says, list, row }, index) => <li key={index}><strong>{sayDate(date)}</strong> {says} (<a className="govuk-link" href={`${inspection}/children/${child.id}#row-${list}-${row}`}>list {list}</a>)</li>)}
        </ol>
      ) : <p className="govuk-body">No date could be read on any list.</p>}
    </section>
  )
}
