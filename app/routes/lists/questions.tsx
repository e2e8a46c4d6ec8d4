import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { answerQuestions } from '#server/mapping/answer-questions.ts'
import { seeQuestions } from '#server/mapping/see-questions.ts'
import { MappingQuestions } from '../../parts/mapping-questions.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/questions'

export const loader = door('seeQuestions', async (here) => {
  const view = await seeQuestions(here, Number(here.url.searchParams.get('page') ?? 1))
  if (!view) throw new Response(null, { status: 404 })
  here.about('submission', view.submissionId)
  return view
})

export const action = door('answerQuestions', async (here) => {
  const answered = await answerQuestions(here)
  if ('refusal' in answered) return answered.refusal
  const lists = `/inspections/${here.inspection.id}/lists`
  return redirect(answered.submissionId === null ? lists : `${lists}/${answered.submissionId}?done=answers-saved`, 303)
})

export const meta = titledByPage

export default function Questions({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Questions about headings and values" problem={actionData} />
      <MappingQuestions view={loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
