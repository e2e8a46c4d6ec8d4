import type { SubmissionView } from '#server/intake/see-submission.ts'
import { Button, ButtonLink } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'

/** On the page of an upload that was read and not submitted: that nobody else sees it yet, and the way to submit it. Nothing elsewhere. */
export function ListsDraft({ view }: { view: SubmissionView }) {
  if (view.obstacle === undefined) return null
  if (view.obstacle) {
    if (view.obstacle.why === 'checking' || view.obstacle.why === 'stopped') return null
    return <><InsetText>{view.obstacle.says}.</InsetText><DraftWayOn inspectionId={view.inspectionId} submissionId={view.id} obstacle={view.obstacle} mayAct={view.maySubmit} /></>
  }
  return (
    <>
      <NotificationBanner title="Your upload" heading="Not submitted yet">
        <p className="govuk-body">Only officers of your authority can see this upload. You can submit it with gaps, and upload more before or after.</p>
      </NotificationBanner>
      {view.maySubmit ? <ButtonLink href={`/inspections/${view.inspectionId}/lists/${view.id}/submit`}>Submit</ButtonLink> : null}
    </>
  )
}

interface WayOn {
  inspectionId: string
  submissionId: string
  obstacle: NonNullable<SubmissionView['obstacle']>
  mayAct: boolean
}

/** What can be done about what stands in the way of a draft. */
export function DraftWayOn({ inspectionId, submissionId, obstacle, mayAct }: WayOn) {
  const lists = `/inspections/${inspectionId}/lists`
  const draft = `${lists}/${submissionId}`
  if (!mayAct) return null
  if (obstacle.why === 'outdated' || obstacle.why === 'stopped') return <form method="post" action={`${draft}/check-again`}><Button>Check it again</Button></form>
  if (obstacle.why === 'submitted') return <p className="govuk-body"><a className="govuk-link" href={`${draft}/receipt`}>See the receipt</a></p>
  if (obstacle.why !== 'newer') return <p className="govuk-body"><a className="govuk-link" href={draft}>Back to the upload</a></p>
  const { id, called } = obstacle.by
  return (
    <>
      <ul className="govuk-list">
        <li><a className="govuk-link" href={`${lists}/${id}`}>{called.version === null ? 'Go to the newer upload' : `Go to version ${called.version}`}</a></li>
        <li><a className="govuk-link" href={`${lists}/compare?from=${submissionId}&to=${id}`}>What {called.version === null ? 'the newer upload' : `version ${called.version}`} has otherwise than this upload</a></li>
      </ul>
      <form method="post" action={`${draft}/on-top`}><Button kind="secondary" data-prevent-double-click="true">Check this upload again on top of {called.version === null ? 'it' : `version ${called.version}`}</Button></form>
    </>
  )
}
