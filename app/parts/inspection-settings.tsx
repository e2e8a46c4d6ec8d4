import type { SettingChange, SettingsView, SwitchLine, TimescaleLine } from '#server/inspections/see-settings.ts'
import { Details } from '../govuk/details.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayAnswer, sayMeasure, saySetBy, upper } from '../words/settings.ts'

/** Everything that an inspection measures by, with its default, its basis, and who changed it. */
export function InspectionSettings({ view }: { view: SettingsView }) {
  const address = `/inspections/${view.inspectionId}/settings`
  return (
    <>
      <p className="govuk-body">
        What the lists of this inspection are measured by. Everybody of the inspection sees it, the authority too.{' '}
        When something here changes, the version in use is checked again with it. <a className="govuk-link" href="/help/settings">How settings work</a>
      </p>
      <h2 className="govuk-heading-m" id="facts">How the authority keeps its lists</h2>
      <p className="govuk-body">Annex A does not say this, and we do not guess it: while nobody has said, what hangs on it is not checked. {view.maySay ? '' : 'The authority’s data officer or the lead inspector can answer.'}</p>
      <SummaryList rows={view.switches.map((one) => ({ key: one.asks, value: <Answer line={one} />, actions: view.maySay ? [{ href: `${address}/fact/${one.name}`, text: one.answer === null ? 'Answer' : 'Change', hidden: one.asks }] : undefined }))} />
      <h2 className="govuk-heading-m" id="timescales">Timescales</h2>
      <p className="govuk-body">
        No framework prints these. They come from statutory guidance and local standards and are told from memory, so none is cited as law.{' '}
        {view.mayChange ? 'You can change each, with a reason.' : 'The lead inspector can change them, with a reason.'}
      </p>
      <Table caption="Timescales" captionHidden compact columns={columnsOf(view, address)} rows={view.timescales} rowKey={({ name }) => name} />
      {view.history.length ? <Details summary="Every change that was made"><History history={view.history} /></Details> : null}
    </>
  )
}

function Answer({ line }: { line: SwitchLine }) {
  return (
    <>
      {line.answer === null ? <Tag colour="grey">Not said</Tag> : sayAnswer(line.answer)}
      {line.set ? <><br /><span className="govuk-hint">{saySetBy(line.set)}</span></> : null}
    </>
  )
}

const columnsOf = (view: SettingsView, address: string): readonly Column<TimescaleLine>[] => [
  { heading: 'What is measured', namesRow: true, cell: ({ says }) => upper(says) },
  { heading: 'Measured by', cell: (line) => <><Value line={line} />{view.mayChange ? <><br /><a className="govuk-link" href={`${address}/timescale/${line.name}`}>Change<span className="govuk-visually-hidden"> {line.says}</span></a></> : null}</> },
  { heading: 'Default', cell: ({ usual, unit }) => sayMeasure(usual, unit) },
  { heading: 'Basis', cell: ({ basis }) => upper(basis) },
  { heading: 'Used by', cell: ({ by }) => by.map(({ title, help }) => <div key={help}><a className="govuk-link" href={help}>{title}</a></div>) },
]

function Value({ line: { value, usual, unit, set } }: { line: TimescaleLine }) {
  return (
    <>
      {value === usual ? sayMeasure(value, unit) : <strong>{sayMeasure(value, unit)}</strong>}
      {set ? <><br /><span className="govuk-hint govuk-!-font-size-16">{saySetBy(set)}</span></> : null}
    </>
  )
}

function History({ history }: { history: readonly SettingChange[] }) {
  return (
    <ul className="govuk-list govuk-list--spaced">
      {history.map(({ number, says, to, set }) => <li key={number}>{sayInstant(set.at)}, {set.who}: {upper(says)} {upper(to)}. Reason: {set.reason}</li>)}
    </ul>
  )
}
