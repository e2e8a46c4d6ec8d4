import type { ContextView, SentenceView } from '#server/context/see-context.ts'
import { ButtonLink } from '../govuk/button.tsx'
import { Tag } from '../govuk/tag.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayCount } from '../words/numbers.ts'
import { ContextPieces } from './context-pieces.tsx'
import { GuideLink } from './guide-link.tsx'
import { ReadingColumn } from './reading-column.tsx'

/** "Information about the local authority area", sentence by sentence, as its figures stand. */
export function ContextPage({ view }: { view: ContextView }) {
  const address = `/inspections/${view.inspectionId}/context`
  return (
    <ReadingColumn>
      <h1 className="govuk-heading-l">Context section</h1>
      <p className="govuk-body">
        The inspectorate fills in what it knows, the authority may give newer local figures with their source, and the lead inspector decides what the report says.
        Figures in bold are what stands now; nobody’s figure is overwritten.
      </p>
      <p className="govuk-body">{view.open === 0 ? 'Every figure is decided.' : `${sayCount(view.open, 'figure is', 'figures are')} not decided yet.`}</p>
      <ButtonLink kind="secondary" href={`${address}/report`}>As report text</ButtonLink>
      <GuideLink guide="context" />
      {[...Map.groupBy(view.sentences, ({ section }) => section)].map(([section, sentences]) => (
        <section key={section}>
          <h2 className="govuk-heading-m">{section}</h2>
          <ul className="govuk-list govuk-list--spaced">{sentences.map((sentence) => <Line key={sentence.id} sentence={sentence} view={view} address={address} />)}</ul>
        </section>
      ))}
    </ReadingColumn>
  )
}

function Line({ sentence, view, address }: { sentence: SentenceView; view: ContextView; address: string }) {
  const about = <VisuallyHidden> of sentence {sentence.id}</VisuallyHidden>
  return (
    <li>
      {sentence.leftOut ? <><Tag colour="grey">Left out</Tag> </> : null}
      <ContextPieces pieces={sentence.pieces} />
      <div>
        <a className="govuk-link govuk-body-s" href={`${address}/${sentence.id}`}>Figures and where they are from{about}</a>{' '}
        {view.mayDecide ? <a className="govuk-link govuk-body-s" href={`${address}/${sentence.id}/decide`}>Decide{about}</a> : null}{' '}
        {sentence.open ? <span className="govuk-hint">{sayCount(sentence.open, 'figure', 'figures')} not decided</span> : sentence.leftOut ? null : <Tag colour="green">Decided</Tag>}
      </div>
    </li>
  )
}
