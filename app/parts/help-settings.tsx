import { BackLink } from '../govuk/back-link.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Table } from '../govuk/table.tsx'
import { upper } from '../words/settings.ts'
import { ReadingColumn } from './reading-column.tsx'

interface SettingsHelpProps {
  timescales: readonly { readonly says: string; readonly usual: string; readonly basis: string }[]
  switches: readonly { readonly asks: string; readonly yes: string; readonly no: string }[]
}

/** How an inspection's settings work, with every default. */
export function SettingsHelpPage({ timescales, switches }: SettingsHelpProps) {
  return (
    <>
      <ReadingColumn>
        <BackLink href="/help">Help</BackLink>
        <h1 className="govuk-heading-l">How settings work</h1>
        <p className="govuk-body">Every inspection has a page “Settings”. Everybody of the inspection sees it, and the authority sees there what it is measured by.</p>
        <ul className="govuk-list govuk-list--bullet">
          <li>the lead inspector can change a timescale, with a reason; every change stays on record with who made it, when and why</li>
          <li>the authority’s data officer or the lead inspector can say how the authority keeps its lists</li>
          <li>the defaults are told from memory of statutory guidance and local standards, so none is cited as law</li>
          <li>when a setting changes, the version in use is checked again with it. Until that is done everybody sees what was found before; its number stays the same</li>
          <li>what is said of a child names the value that it was measured by</li>
        </ul>
        <h2 className="govuk-heading-m">How the authority keeps its lists</h2>
        <p className="govuk-body">Annex A does not say this, and it is not guessed. While nobody has said, what hangs on it is not checked, and the page of the version says so.</p>
        <SummaryList rows={switches.map(({ asks, yes, no }) => ({ key: asks, value: <>Yes: {yes}<br />No: {no}</> }))} />
      </ReadingColumn>
      <Table
        caption="Timescales and their defaults" rows={timescales} rowKey={({ says }) => says} compact
        columns={[{ heading: 'What is measured', namesRow: true, cell: ({ says }) => upper(says) }, { heading: 'Default', cell: ({ usual }) => usual }, { heading: 'Basis', cell: ({ basis }) => upper(basis) }]}
      />
    </>
  )
}
