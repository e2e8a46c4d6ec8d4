import { BackLink } from '../govuk/back-link.tsx'
import { Table } from '../govuk/table.tsx'
import type { CodeSetHelp } from '../words/code-help.ts'

/** One code set: every code with its meaning, its other spellings and its period. */
export function CodeSetHelpPage({ help }: { help: CodeSetHelp }) {
  const grouped = help.codes.some(({ group }) => group !== null)
  const periods = help.codes.some(({ period }) => period !== null)
  return (
    <>
      <BackLink href="/help/codes">Code sets</BackLink>
      <h1 className="govuk-heading-l">{help.says}</h1>
      <p className="govuk-body">Where the codes are from: {help.basis}.</p>
      <p className="govuk-body">
        Asked for in {help.fields.map(({ list, listSays, name, label }, at) => <span key={`${list} ${name}`}>{at ? ', ' : ''}<a className="govuk-link" href={`/help/lists/${list}/${name}`}>{listSays.charAt(0).toLowerCase() + listSays.slice(1)}, {label}</a></span>)}.
      </p>
      <Table
        caption={`Codes of ${help.says}`} captionHidden compact rows={help.codes} rowKey={({ token }) => token}
        columns={[
          { heading: 'Code', namesRow: true, cell: ({ token }) => token },
          { heading: 'Means', cell: ({ means }) => means },
          { heading: 'Also read as this', cell: ({ also }) => also.join(', ') },
          ...(grouped ? [{ heading: 'Group', cell: ({ group }: CodeSetHelp['codes'][number]) => group ?? '' }] : []),
          ...(periods ? [{ heading: 'Period', cell: ({ period }: CodeSetHelp['codes'][number]) => period ?? 'Always' }] : []),
        ]}
      />
      {periods ? <p className="govuk-body">A code out of its period is read all the same, and said to be.</p> : null}
    </>
  )
}
