import type { ShownOutcome } from '#server/register/see.ts'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Table } from '../govuk/table.tsx'
import { sayInstant } from '../words/dates.ts'
import { gradeColumns, sayField, sayGrade, sayHow, sayInspected, sayPublished, sayState, sayValue, stateColours } from '../words/register.ts'

/** Everything that the register says of one outcome. */
export function OutcomeFacts({ outcome }: { outcome: ShownOutcome }) {
  const { grades, derived, framework, published, enteredBy, confirmedBy } = outcome
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Standing', value: <><Tag colour={stateColours[outcome.state]}>{sayState[outcome.state]}</Tag>{outcome.corrections.length && outcome.state === 'standing' ? <> <Tag colour="purple">Revised</Tag></> : null}</> },
          { key: 'Framework', value: `${outcome.frameworkName}${outcome.edition ? `, edition of ${outcome.edition}` : ''}${outcome.reinspectionOf ? ', a re-inspection' : ''}` },
          { key: 'Inspected', value: sayInspected(outcome) },
          { key: 'Published', value: sayPublished(outcome) },
          ...gradeColumns.filter(({ code }) => code in grades).map(({ code, label }) => ({ key: label, value: <>{sayGrade(grades[code], framework, published)}{derived[code] ? <><br />Derived. {derived[code]}</> : null}</> })),
          { key: 'Source', value: outcome.source },
          { key: 'How it came', value: `${sayHow[outcome.how]}${enteredBy ? `, by ${enteredBy.name} on ${sayInstant(enteredBy.at)}` : ''}` },
          ...(confirmedBy ? [{ key: 'Confirmed', value: `By ${confirmedBy.name} on ${sayInstant(confirmedBy.at)}` }] : []),
          ...(outcome.publicFrom ? [{ key: 'Public from', value: sayInstant(outcome.publicFrom) }] : []),
        ]}
      />
      <Corrections outcome={outcome} />
    </>
  )
}

function Corrections({ outcome: { corrections } }: { outcome: ShownOutcome }) {
  if (!corrections.length) return null
  return (
    <Table
      caption="Corrections" scrolls rows={corrections.map((one, n) => ({ ...one, n }))} rowKey={({ n }) => String(n)}
      columns={[
        { heading: 'What', namesRow: true, cell: ({ field }) => sayField(field) },
        { heading: 'It said', cell: ({ was }) => sayValue(was) },
        { heading: 'It says', cell: ({ becomes }) => sayValue(becomes) },
        { heading: 'Why', cell: ({ reason }) => reason },
        { heading: 'Who and when', cell: ({ by, at }) => `${by}, ${sayInstant(at)}` },
      ]}
    />
  )
}
