import type { SubmissionView } from '#server/intake/see-submission.ts'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { ListsProgress } from './lists-progress.tsx'

/** A version that is checked once more, because what is known has changed: how far that is, or that it failed. */
export function ListsAnew({ view, still }: { view: SubmissionView; still: boolean }) {
  if (view.anew === null) return null
  if (view.anew !== 'stopped') return <ListsProgress view={view} still={still} />
  return (
    <>
      <NotificationBanner heading="Our checker stopped while it checked these lists again">
        <p className="govuk-body">
          What you see is what was found before. {view.mayCheckAgain ? 'Check them again.' : 'The lead inspector or the authority’s data officer can have them checked again.'}{' '}
          If it happens twice, tell whoever runs the service, and quote reference {view.faultReference}.
        </p>
      </NotificationBanner>
      {view.mayCheckAgain ? <form method="post" action={`/inspections/${view.inspectionId}/lists/${view.id}/check-again`}><Button>Check them again</Button></form> : null}
    </>
  )
}

/** The same on a page of findings, in a sentence. Nothing where what is seen is the newest. */
export function FindingsOfBefore({ anew, version }: { anew: SubmissionView['anew']; version: string }) {
  if (anew === null) return null
  return (
    <InsetText>
      {anew === 'stopped' ? 'Our checker stopped while it checked these lists again, so you see what was found before. ' : 'These lists are being checked again, because a setting or an answer has changed. Until that is done you see what was found before. '}
      <a className="govuk-link" href={version}>{anew === 'stopped' ? 'Check them again' : 'See how far it is'}</a>
    </InsetText>
  )
}
