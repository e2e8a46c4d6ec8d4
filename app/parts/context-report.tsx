import type { ContextReport } from '#server/context/see-context.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { sayCount } from '../words/numbers.ts'

/** The context section as it would stand in the report: decided figures alone. */
export function ContextReportText({ sections, open, back }: ContextReport & { back: string }) {
  return (
    <>
      <BackLink href={back}>Context section</BackLink>
      <h1 className="govuk-heading-l">Information about this local authority area</h1>
      {open ? <InsetText>{sayCount(open, 'figure is', 'figures are')} not decided yet and read XXX.</InsetText> : null}
      {sections.map(({ section, sentences }) => (
        <section key={section}>
          <h2 className="govuk-heading-m">{section}</h2>
          <ul className="govuk-list govuk-list--bullet">{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        </section>
      ))}
    </>
  )
}
