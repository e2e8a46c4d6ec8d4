import type { QuestionAgreement, ReadingsView } from '#server/readings/see-readings.ts'
import type { SecondReading } from '#server/readings/standing.ts'
import { ButtonLink } from '../govuk/button.tsx'
import { Table } from '../govuk/table.tsx'
import { GuideLink } from './guide-link.tsx'
import { sayDate } from '../words/dates.ts'
import { sayGrade } from '../words/evidence.ts'
import { sayShare } from '../words/numbers.ts'
import { sayAgreement, sayCaution, sayKappa, sayState } from '../words/readings.ts'

/** Cases that two inspectors read, each without seeing the other's view, and how far they agree. */
export function ReadingList({ view: { readings, agreement, mayAsk }, inspection }: { view: ReadingsView; inspection: string }) {
  return (
    <>
      <h1 className="govuk-heading-l">Cases read twice</h1>
      <p className="govuk-body">Two inspectors read the same case and grade the work in it, each without seeing what the other says. It shows whether we see alike. It counts towards no judgement.</p>
      {mayAsk ? <ButtonLink className="wb-screen-only" href={`${inspection}/readings/new`}>Have a case read twice</ButtonLink> : null}
      {readings.length ? <AllReadings readings={readings} inspection={inspection} /> : <p className="govuk-body">No case is read twice yet.</p>}
      {readings.length ? <AgreementFigures agreement={agreement} /> : null}
      <GuideLink guide="evidence" />
    </>
  )
}

function AllReadings({ readings, inspection }: { readings: readonly SecondReading[]; inspection: string }) {
  const grade = ({ first, second, both }: SecondReading): string =>
    both ? `${sayGrade(first.reading!.grades['whole'] ?? null)}, ${sayGrade(second.reading!.grades['whole'] ?? null)}` : '–'
  return (
    <Table
      caption="The cases" rows={readings} rowKey={({ id }) => id}
      columns={[
        { heading: 'Case', namesRow: true, cell: ({ id, number }) => <a className="govuk-link" href={`${inspection}/readings/${id}`}>{number}</a> },
        { heading: 'Readers', cell: ({ first, second }) => `${first.name}, ${second.name}` },
        { heading: 'Asked', cell: ({ askedAt }) => sayDate(askedAt.slice(0, 10)) },
        { heading: 'Where it stands', cell: sayState },
        { heading: 'The work as a whole', cell: grade },
      ]}
    />
  )
}

/** In words first, then every question in a table. */
function AgreementFigures({ agreement }: { agreement: readonly QuestionAgreement[] }) {
  const [whole] = agreement
  return (
    <>
      <h2 className="govuk-heading-m">How far two readers agree</h2>
      <p className="govuk-body"><strong>{sayAgreement(whole!.agreement)}.</strong> {whole!.agreement.kappa === null ? '' : `Cohen’s kappa is ${sayKappa(whole!.agreement.kappa)}.`}</p>
      <p className="govuk-body">{sayCaution(whole!.agreement)}</p>
      {whole!.agreement.both ? (
        <Table
          caption="By question" rows={agreement} rowKey={({ question }) => question.code} scrolls
          columns={[
            { heading: 'Question', namesRow: true, cell: ({ question }) => question.says },
            { heading: 'Cases', numeric: true, cell: ({ agreement: one }) => one.both },
            { heading: 'Same grade', numeric: true, cell: ({ agreement: one }) => `${one.same} (${sayShare(one.same, one.both)})` },
            { heading: 'One apart', numeric: true, cell: ({ agreement: one }) => one.oneApart },
            { heading: 'Further apart', numeric: true, cell: ({ agreement: one }) => one.further },
            { heading: 'Cohen’s kappa', numeric: true, cell: ({ agreement: one }) => sayKappa(one.kappa) },
          ]}
        />
      ) : null}
    </>
  )
}
