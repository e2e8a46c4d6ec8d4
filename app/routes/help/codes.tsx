import { door } from '#server/door.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { Table } from '../../govuk/table.tsx'
import { codeSetHelp, codeSetNames } from '../../words/code-help.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/codes'

export const loader = door('openPublicPage', async () => ({
  sets: codeSetNames.map((name) => codeSetHelp(name)!).map(({ name, says, basis, codes }) => ({ name, says, basis, codes: codes.length })),
}))

export const meta = () => titled('Code sets')

export default function Codes({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <BackLink href="/help">Help</BackLink>
      <h1 className="govuk-heading-l">Code sets</h1>
      <Table
        caption="Code sets" captionHidden rows={loaderData.sets} rowKey={({ name }) => name}
        columns={[
          { heading: 'Codes for', namesRow: true, cell: ({ name, says }) => <a className="govuk-link" href={`/help/codes/${name}`}>{says}</a> },
          { heading: 'Where they are from', cell: ({ basis }) => basis },
          { heading: 'Codes', numeric: true, cell: ({ codes }) => codes },
        ]}
      />
    </>
  )
}
