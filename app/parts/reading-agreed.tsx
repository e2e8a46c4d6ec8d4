import type { ReadingView } from '#server/readings/see-readings.ts'
import type { FormProblem } from '#server/web/form.ts'
import { Button } from '../govuk/button.tsx'
import { sayInstant } from '../words/dates.ts'
import { EvidenceText } from './evidence-facts.tsx'
import { KeptField } from './kept-field.tsx'

interface Props { agreed: NonNullable<ReadingView['agreed']>; reading: ReadingView['reading']; problem: FormProblem | undefined; inspection: string }

/** After two grades apart: what the two made of it together. Neither reading changes, and no grade follows from it. */
export function ReadingAgreed({ agreed: { kept, mayWrite }, reading, problem, inspection }: Props) {
  if (!mayWrite && !kept?.value.trim()) return null
  return (
    <section>
      <h2 className="govuk-heading-m">What the two agreed</h2>
      {mayWrite ? (
        <form method="post" action={`${inspection}/readings/${reading.id}/agreed`} noValidate>
          <p className="govuk-body">Your grades are not the same. Talk about what each of you saw, and write down what you agreed, or where you still differ and why. Both readings stay as they were recorded, and no grade follows from this.</p>
          <KeptField
            about="reading" id={reading.id} name="agreed" label="What was agreed, and why" labelSize="s" hint="Roles, never names. A child is a case’s number." rows={6}
            kept={kept} sent={problem?.values} error={problem?.errors['agreed']}
          />
          <Button className="wb-touch">Save what was agreed</Button>
        </form>
      ) : <EvidenceText>{kept!.value}</EvidenceText>}
      {kept ? <p className="govuk-body-s">Written by {kept.savedBy}, {sayInstant(kept.savedAt)}.{mayWrite ? null : <> <a className="govuk-link" href={`${inspection}/fields/reading/${reading.id}/agreed`}>Earlier wordings</a></>}</p> : null}
    </section>
  )
}
