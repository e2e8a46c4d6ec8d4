import type { Identity } from '#server/evidence/identities.ts'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Textarea } from '../govuk/textarea.tsx'

interface IdentitiesProps {
  found: readonly Identity[]
  /** Words said to be something else. */
  chosen: readonly string[]
  reason: string
  error: string | undefined
}

/** Words that name somebody or could: a button for each writes something else in their place, or a person says what they are. */
export function Identities({ found, chosen, reason, error }: IdentitiesProps) {
  return (
    <section className="wb-evidence__versions" aria-labelledby="identities">
      <h2 className="govuk-heading-m" id="identities">{found.length === 1 ? 'These words could tell who somebody is' : 'Some words could tell who somebody is'}</h2>
      {found.map(({ words, instead }) => (
        <p className="govuk-body" key={words}>
          <strong dir="auto">{words}</strong>{' '}
          <Button kind="secondary" className="govuk-!-margin-bottom-0 wb-touch" name="instead" value={words}>Write “{instead}” instead<span className="govuk-visually-hidden"> of {words}</span></Button>
        </p>
      ))}
      <Checkboxes
        name="notIdentities" label="Or are they something else?" labelSize="s" hint="How many and of which kind goes to the audit trail; the words do not." chosen={chosen} small
        choices={found.map(({ words }) => ({ value: words, text: <span dir="auto">{words} is something else</span> }))}
      />
      <Textarea name="identitiesReason" label="If so, why do they stand here?" hint="Kept with the record. Such as: Jones is the name of a form." rows={2} defaultValue={reason} error={error} dir="auto" />
    </section>
  )
}
