import type { ShownPoint } from '#server/report/points.ts'
import { Tag } from '../govuk/tag.tsx'
import { sayInstant } from '../words/dates.ts'

/** Points about facts with their answers, as both sides read them. `address`: where one is answered; left out for the authority. */
export function ReportPoints({ points, address }: { points: readonly ShownPoint[]; address?: ((point: ShownPoint) => string) | undefined }) {
  return (
    <ol className="govuk-list">
      {points.map((point) => (
        <li key={point.id} className="govuk-!-margin-bottom-6">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
            {address ? <a className="govuk-link" href={address(point)}><PointName point={point} /></a> : <PointName point={point} />}{' '}<PointTag point={point} />
          </h3>
          <PointWords point={point} />
        </li>
      ))}
    </ol>
  )
}

export function PointName({ point: { number, section, paragraph } }: { point: ShownPoint }) {
  return <>Point {number}: {section}{paragraph === null ? '' : `, paragraph ${paragraph}`}</>
}

function PointTag({ point: { answer } }: { point: ShownPoint }) {
  if (!answer) return <Tag colour="yellow">No answer yet</Tag>
  return answer.is === 'accepted' ? <Tag colour="green">Accepted</Tag> : <Tag colour="grey">Not accepted</Tag>
}

/** What was raised and what was answered. */
export function PointWords({ point: { words, raisedBy, raisedAt, textNumber, answer } }: { point: ShownPoint }) {
  return (
    <>
      <p className="govuk-body wb-as-written govuk-!-margin-bottom-1" dir="auto">{words}</p>
      <p className="govuk-hint">{raisedBy}, {sayInstant(raisedAt)}, about text {textNumber}</p>
      {answer ? (
        <div className="govuk-inset-text">
          <p className="govuk-body"><strong>{answer.is === 'accepted' ? 'Accepted' : 'Not accepted'}</strong>, {sayInstant(answer.at)}</p>
          {answer.words ? <p className="govuk-body wb-as-written" dir="auto">{answer.words}</p> : null}
          {answer.after === null ? null : <Change before={answer.before ?? ''} after={answer.after} />}
        </div>
      ) : null}
    </>
  )
}

function Change({ before, after }: { before: string; after: string }) {
  return (
    <dl className="govuk-summary-list govuk-summary-list--no-border govuk-!-margin-bottom-0">
      <div className="govuk-summary-list__row"><dt className="govuk-summary-list__key">It read</dt><dd className="govuk-summary-list__value wb-lines" dir="auto">{before}</dd></div>
      <div className="govuk-summary-list__row"><dt className="govuk-summary-list__key">It reads now</dt><dd className="govuk-summary-list__value wb-lines" dir="auto">{after || 'The paragraph is left out'}</dd></div>
    </dl>
  )
}
