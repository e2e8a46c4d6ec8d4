import { flags } from '#annex-a/rules/index.ts'
import { door } from '#server/door.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/flags'

export const loader = door('openPublicPage', async () => ({ flags: flags.map(({ code, title, asks }) => ({ code, title, asks })) }))

export const meta = () => titled('Something to know about a child')

export default function Flags({ loaderData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <BackLink href="/help">Help</BackLink>
      <h1 className="govuk-heading-l">Something to know about a child</h1>
      <p className="govuk-body">What is late or unusual in practice is no fault of the lists. It is shown to the team of the inspection on the child’s page, and children can be filtered by it, so that cases are chosen well. The authority is not asked about it.</p>
      <ul className="govuk-list govuk-list--spaced">
        {loaderData.flags.map(({ code, title, asks }) => <li key={code}><a className="govuk-link" href={`/help/flags/${code}`}>{title}</a><br />{asks}</li>)}
      </ul>
    </ReadingColumn>
  )
}
