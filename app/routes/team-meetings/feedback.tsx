import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { keepFeedback, prepareWhen } from '#server/team-meetings/save.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { FeedbackForm } from '../../parts/team-meeting-forms.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/feedback'

export const loader = door('seeTeamMeetings', async (here) => ({ form: await prepareWhen(here), me: here.person.id }))

export const action = door('keepFeedback', async (here) => {
  const kept = await keepFeedback(here)
  return 'refusal' in kept ? kept.refusal : redirect(`/inspections/${here.inspection.id}/team-meetings?done=feedback-recorded#feedback`, 303)
})

export const meta = titledByPage

export default function Feedback({ loaderData, actionData }: Route.ComponentProps) {
  return <ReadingColumn><PageTitle title="Record feedback to the director" problem={actionData} /><FeedbackForm {...loaderData} problem={actionData} /></ReadingColumn>
}
