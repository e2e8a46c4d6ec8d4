import type { Look } from '#server/documents/serve.ts'
import { BackLink } from '../govuk/back-link.tsx'

/** A text as text, a picture as a picture. Nothing else of a file is ever drawn in a page. */
export function DocumentsLook({ look }: { look: Look }) {
  return (
    <>
      <BackLink href={look.back}>{look.topic === null ? 'Files not yet placed' : `Document ${look.topic}`}</BackLink>
      <h1 className="govuk-heading-l">{look.name}</h1>
      {look.pointer ? <p className="govuk-body">Look at {look.pointer.pages || 'the whole of it'}, because {look.pointer.words}</p> : null}
      <p className="govuk-body"><a className="govuk-link" href={look.address}>Download it</a>{look.isCut ? ' to read the rest: only the beginning is shown here' : ''}</p>
      {look.text === null ? <img className="wb-look__picture" src={`${look.address}/picture`} alt={`The picture ${look.name}`} /> : <pre className="wb-look__text" tabIndex={0} aria-label={`The text of ${look.name}`} role="region">{look.text}</pre>}
    </>
  )
}
