import { capital, sayList } from '#annex-a/rules/words.ts'
import type { ShownJourney, ShownStep } from '#annex-a/shown/child-journey.ts'
import { Details } from '../govuk/details.tsx'
import { Table } from '../govuk/table.tsx'
import { sayDate } from '../words/dates.ts'
import { JourneyFigure } from './journey-figure.tsx'

interface ChildJourneyProps {
  journey: ShownJourney
  /** The address of the inspection, for meetings; and of the page that has the child's rows, empty where it is this one. */
  inspection: string
  rowsAt?: string | undefined
}

/** What happened to a child: in a line with its codes, as a picture, and as the table behind it. */
export function ChildJourney({ journey, inspection, rowsAt = '' }: ChildJourneyProps) {
  return (
    <section aria-labelledby="journey">
      <h2 className="govuk-heading-m" id="journey">The child’s journey</h2>
      {journey.steps.length ? (
        <>
          {journey.word ? <p className="govuk-body-l">{journey.word}</p> : null}
          <Details summary="What these codes and shapes mean">
            <ul className="govuk-list">
              {journey.key.map(({ code, name }) => <li key={code}><strong>{code}</strong> {name}</li>)}
              <li><strong>M</strong> A planned meeting that names the child</li>
              <li>Full square: something begins. Empty square: it ends. Ring: it happened. Diamond: a planned meeting. Broken ring: nobody knows when. A bar on the right lasts from its beginning to its end; a broken bar goes on, as far as the lists say.</li>
            </ul>
          </Details>
          <div className="wb-journey-beside">
            <div className="wb-journey-picture"><JourneyFigure journey={journey} /></div>
            <Steps {...{ journey, inspection, rowsAt }} />
          </div>
          {journey.doubts.length ? (
            <>
              <h3 className="govuk-heading-s">What the order does not know</h3>
              <ul className="govuk-list govuk-list--bullet">{journey.doubts.map((doubt) => <li key={doubt}>{doubt}</li>)}</ul>
            </>
          ) : null}
        </>
      ) : <p className="govuk-body">No step could be read on any list.</p>}
    </section>
  )
}

function Steps({ journey: { steps }, inspection, rowsAt }: Required<Pick<ChildJourneyProps, 'journey' | 'inspection'>> & { rowsAt: string }) {
  const rows = steps.map((step, at) => ({ ...step, key: String(at) }))
  return (
    <Table
      caption="Every step, in order" captionHidden compact rows={rows} rowKey={({ key }) => key}
      columns={[
        { heading: 'Date', namesRow: true, cell: ({ date, mark }) => (date === null ? (mark === 'now' ? 'At the inspection' : 'Not known') : sayDate(date)) },
        { heading: 'Code', cell: ({ code }) => code },
        { heading: 'What happened', cell: ({ name, notes }) => <>{name}{notes.map((note) => <span key={note}><br />{note}</span>)}</> },
        { heading: 'Where it says so', cell: (step) => <Where step={step} inspection={inspection} rowsAt={rowsAt} /> },
      ]}
    />
  )
}

function Where({ step: { list, row, meeting }, inspection, rowsAt }: { step: ShownStep; inspection: string; rowsAt: string }) {
  if (meeting !== null) return <a className="govuk-link" href={`${inspection}/meetings/${meeting}`}>Planned meetings</a>
  if (list === null) return null
  return <a className="govuk-link" href={`${rowsAt}#row-${list}-${row}`}>{capital(sayList(list))}, row {row}</a>
}
