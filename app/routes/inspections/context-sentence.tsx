import { redirect } from 'react-router'
import { giveFigures } from '#server/context/say-figures.ts'
import { seeContext } from '#server/context/see-context.ts'
import { door } from '#server/door.ts'
import { ContextSentence } from '../../parts/context-sentence.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/context-sentence'

export const loader = door('seeContext', async (here) => {
  const view = await seeContext(here)
  const sentence = view.sentences.find(({ id }) => id === here.params['sentence'])
  if (!sentence) throw new Response(null, { status: 404 })
  return { sentence, mayDecide: view.mayDecide, side: view.side, back: `/inspections/${here.inspection.id}/context`, closed: here.inspection.closed_at !== null }
})

export const action = door('proposeFigures', async (here) => {
  const said = await giveFigures(here, here.params['sentence'] ?? '')
  if (!said) throw new Response(null, { status: 404 })
  return 'refusal' in said ? said.refusal : redirect(`/inspections/${here.inspection.id}/context?done=figures-given`, 303)
})

export const meta = titledByPage

export default function Sentence({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title="Figures of a sentence" problem={actionData} />
      <ContextSentence {...loaderData} problem={actionData} />
    </>
  )
}
