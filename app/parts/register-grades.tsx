import type { Outcome } from '#annex-a/statistics/outcome.ts'
import { Table } from '../govuk/table.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { gradeColumns, sayPublished } from '../words/register.ts'

/** One line an outcome: its grades as figures, and when it was published. */
export function GradesTable({ caption, outcomes, revised = [], byAuthority }: { caption: string; outcomes: readonly Outcome[]; revised?: readonly string[]; byAuthority?: boolean }) {
  return (
    <Table
      caption={caption} captionHidden compact scrolls rows={outcomes} rowKey={({ id }) => id}
      columns={[
        { heading: 'Authority', namesRow: true, cell: ({ id, authority, printedAs }) => <a className="govuk-link" href={byAuthority ? `/register/authority/${authority}` : `/register/outcome/${id}`}>{printedAs}</a> },
        ...gradeColumns.map(({ code, label }) => ({ heading: label, numeric: true, cell: ({ grades, derived }: Outcome) => <GradeCell grade={grades[code]} derived={derived[code] !== undefined} /> })),
        { heading: 'Published', cell: (one) => <>{sayPublished(one)}{one.reinspectionOf ? ', re-inspection' : ''}{revised.includes(one.id) ? ', revised' : ''}</> },
      ]}
    />
  )
}

/** A grade as a figure. A dash: not judged, or not part of the inspection; a letter d: derived. */
function GradeCell({ grade, derived }: { grade: number | null | undefined; derived: boolean }) {
  if (grade === undefined || grade === null) return <><span aria-hidden="true">–</span><VisuallyHidden>{grade === null ? 'Not judged' : 'None'}</VisuallyHidden></>
  return <>{grade}{derived ? <abbr title="derived"> d</abbr> : null}</>
}
