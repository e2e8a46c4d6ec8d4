import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'

/** Where there are no children yet, because no lists have been read. */
export function NoListsYet({ inspection }: { inspection: string }) {
  return (
    <>
      <p className="govuk-body">
        No lists have been read yet, so there are no children to show. They appear here as soon as the authority has sent lists 1 to 10 and they have
        been read.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={`${inspection}/lists`}>
          See where the lists stand
        </a>
      </p>
    </>
  )
}

interface JourneysProps {
  inspection: string
  submissionId: string
  journeys: 'kept' | 'being-checked' | 'not-kept'
}

/** Where a version was read before journeys were kept, so that no pattern can find anybody in it. */
export function JourneysNotKept({ inspection, submissionId, journeys }: JourneysProps) {
  if (journeys === 'kept') return null
  return (
    <InsetText>
      <p className="govuk-body">These lists were read before journeys were kept, so children cannot be found by the pattern of their journey yet. Each child’s own page shows the journey all the same.</p>
      {journeys === 'being-checked' ? (
        <p className="govuk-body">The lists are being checked again. When that is done, patterns find children here.</p>
      ) : (
        <form method="post" action={`${inspection}/lists/${submissionId}/check-again`}>
          <Button kind="secondary">Check the lists again</Button>
        </form>
      )}
    </InsetText>
  )
}
