import type { ShownVersion } from '#server/evidence/shown.ts'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { sayInstant } from '../words/dates.ts'
import { VersionFacts } from './evidence-facts.tsx'

/** What somebody else saved while this form was open. */
export function TheirVersion({ theirs }: { theirs: ShownVersion }) {
  return (
    <section className="wb-evidence__versions" aria-labelledby="theirs">
      <h2 className="govuk-heading-m" id="theirs">What {theirs.savedBy} saved {sayInstant(theirs.savedAt)}</h2>
      <VersionFacts version={theirs} />
    </section>
  )
}

/** The choice to save all the same. */
export function SaveOver({ theirs, error }: { theirs: ShownVersion; error: string | undefined }) {
  return (
    <Checkboxes
      name="over" label="Yours is in this form" error={error} hint="Put into the form what should stay of theirs. Then tick, and save."
      choices={[{ value: String(theirs.version), text: `I have seen version ${theirs.version}: save what is in this form after it`, hint: `What ${theirs.savedBy} saved stays among the earlier versions.` }]}
    />
  )
}

