import type { ShownMeeting } from '#server/meetings/see-meetings.ts'
import { Tag } from '../govuk/tag.tsx'
import { sayDate } from '../words/dates.ts'

/** What is to be known about a meeting at a glance. */
export function MeetingTags({ meeting: { state, version, isNew, outside, news, alsoOn } }: { meeting: ShownMeeting }) {
  return (
    <>
      {state === 'cancelled' ? <><Tag colour="red">Cancelled</Tag> </> : null}
      {news ? <><Tag colour="orange">Changed: look at it</Tag> </> : version > 1 && state === 'planned' ? <><Tag colour="yellow">Changed</Tag> </> : null}
      {isNew ? <><Tag colour="blue">Told later</Tag> </> : null}
      {outside ? <><Tag colour="grey">Outside the areas</Tag> </> : null}
      {alsoOn.length ? <div className="govuk-hint govuk-!-margin-bottom-0">The same kind about the same child stands on {alsoOn.map(sayDate).join(' and ')} too</div> : null}
    </>
  )
}

/** The child of a meeting: for the team a link to what the lists say, under our own id; for the authority what it wrote. */
export function MeetingChild({ inspectionId, meeting: { child, childId }, isTeam }: { inspectionId: string; meeting: Pick<ShownMeeting, 'child' | 'childId'>; isTeam: boolean }) {
  if (!child) return <>–</>
  if (childId) return <a className="govuk-link" href={`/inspections/${inspectionId}/children/${childId}`}>{child}</a>
  return <>{child}{isTeam ? <div className="govuk-hint govuk-!-margin-bottom-0">Not on the lists</div> : null}</>
}
