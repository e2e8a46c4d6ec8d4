import type { SaidBefore } from '#server/report/said-before.ts'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayInstant } from '../words/dates.ts'
import { beginningOf } from '../words/evidence.ts'

/** What was said with the grade of overall effectiveness, to refer to or to begin an item with. `mayTake`: within the form of the section. */
export function ReportSaid({ said: { asks, by, at, signed, lines }, judgement, mayTake }: { said: SaidBefore; judgement: string; mayTake: boolean }) {
  return (
    <InsetText>
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">{asks}</h2>
      <p className="govuk-hint">{by} answered this on {sayInstant(at)}, with the grade of <a className="govuk-link" href={judgement}>overall effectiveness</a>, which is {signed ? 'signed off' : 'not signed off yet'}. Nothing of it is in the report unless somebody puts it there.</p>
      <ul className="govuk-list">
        {lines.map(({ key, text, used }) => (
          <li key={key} className="govuk-!-margin-bottom-3">
            <span dir="auto">{text}</span>
            {used ? <span className="govuk-hint govuk-!-margin-bottom-0 govuk-!-display-block">Stands in the section</span> : null}
            {mayTake && !used ? <div><Button kind="secondary" className="govuk-!-margin-top-1 govuk-!-margin-bottom-0" name="do" value={`take:${key}`}>Begin an item with it<VisuallyHidden> (“{beginningOf(text, 60)}”)</VisuallyHidden></Button></div> : null}
          </li>
        ))}
      </ul>
    </InsetText>
  )
}
