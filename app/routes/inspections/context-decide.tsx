import { redirect } from 'react-router'
import { decideFigures } from '#server/context/say-figures.ts'
import { seeContext } from '#server/context/see-context.ts'
import { door } from '#server/door.ts'
import { ContextDecide } from '../../parts/context-decide.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/context-decide'

export const loader = door('seeContext', async (here) => {
  const view = await seeContext(here)
  const sentence = view.sentences.find(({ id }) => id === here.params['sentence'])
  if (!sentence || !view.mayDecide) throw new Response(null, { status: 404 })
  return { sentence, back: `/inspections/${here.inspection.id}/context` }
})

export const action = door('decideFigure', async (here) => {
  const said = await decideFigures(here, here.params['sentence'] ?? '')
  if (!said) throw new Response(null, { status: 404 })
  return 'refusal' in said ? said.refusal : redirect(`/inspections/${here.inspection.id}/context?done=figure-decided`, 303)
})

export const meta = titledByPage

export default function Decide({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Decide the figures of a sentence" problem={actionData} />
      <ContextDecide {...loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
