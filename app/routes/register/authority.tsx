import { door } from '#server/door.ts'
import { seeAuthority } from '#server/register/see.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { sayState } from '../../words/register.ts'
import { OutcomeFacts } from '../../parts/register-outcome.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/authority'
import { registerHandle } from './frame.ts'

export const loader = door('seeRegister', async (here) => {
  const page = await seeAuthority(here.db, here.params['authority'] ?? '')
  if (!page) throw new Response(null, { status: 404 })
  return { page, role: here.person.role }
})

export const handle = registerHandle
export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData?.page.name ?? 'Outcomes')

export default function Authority({ loaderData: { page } }: Route.ComponentProps) {
  return (
    <>
      <BackLink href="/register">Register of outcomes</BackLink>
      <h1 className="govuk-heading-l">{page.name}</h1>
      {page.outcomes.length ? null : <p className="govuk-body">The register has no outcome of this authority.</p>}
      {page.outcomes.map((outcome) => (
        <section key={outcome.id} aria-labelledby={outcome.id}>
          <h2 className="govuk-heading-m" id={outcome.id}><a className="govuk-link" href={`/register/outcome/${outcome.id}`}>{outcome.frameworkName}, {outcome.inspectedTo.slice(0, 4)}{outcome.state === 'standing' ? '' : ` (${sayState[outcome.state].toLowerCase()})`}</a></h2>
          <OutcomeFacts outcome={outcome} />
        </section>
      ))}
    </>
  )
}
