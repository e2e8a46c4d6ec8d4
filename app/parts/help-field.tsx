import { BackLink } from '../govuk/back-link.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Table } from '../govuk/table.tsx'
import type { AskedLink } from '../words/asked-help.ts'
import { sayDate } from '../words/dates.ts'
import type { FieldPage } from '../words/field-help.ts'
import { readAsEmpty } from '../words/how-written.ts'
import { sayCount } from '../words/numbers.ts'
import { ReadingColumn } from './reading-column.tsx'

/** One field of a list: what it means, how it is written, what is asked of it. */
export function FieldHelpPage({ help }: { help: FieldPage }) {
  return (
    <ReadingColumn>
      <BackLink href={`/help/lists/${help.list.id}`}>{help.list.says}: {help.list.name}</BackLink>
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{help.list.says}, {help.list.name}</span>{help.label}</h1>
      <p className="govuk-body-l">{help.help}</p>
      <SummaryList rows={factsOf(help)} />
      <Written help={help} />
      <h2 className="govuk-heading-m">Headings that are recognised</h2>
      <ul className="govuk-list govuk-list--bullet">{[help.label, ...help.aliases].map((heading) => <li key={heading}>{heading}</li>)}</ul>
      <p className="govuk-body">Whatever their case, spacing and punctuation.</p>
      <Links heading="What is checked about it" none="Nothing beyond whether its heading and its cells can be read." to="/help/rules" links={help.rules} />
      {help.flags.length ? <Links heading="What it tells when cases are chosen" none="" to="/help/flags" links={help.flags} /> : null}
      {help.elsewhere.length ? (
        <p className="govuk-body">The same is asked on {help.elsewhere.map(({ id, says }, at) => <span key={id}>{at ? ', ' : ''}<a className="govuk-link" href={`/help/lists/${id}/${help.name}`}>{says.charAt(0).toLowerCase() + says.slice(1)}</a></span>)}.</p>
      ) : null}
    </ReadingColumn>
  )
}

const factsOf = (help: FieldPage) => [
  { key: 'What it holds', value: help.kind },
  { key: 'When it is due', value: help.stage },
  ...(help.asks.length ? [{ key: 'What is expected', value: <ul className="govuk-list">{help.asks.map((asks) => <li key={asks}>{asks}</li>)}</ul> }] : []),
  ...(help.codeSet ? [{ key: 'Codes', value: <a className="govuk-link" href={`/help/codes/${help.codeSet.name}`}>{help.codeSet.says}: {sayCount(help.codeSet.count, 'code', 'codes')}</a> }] : []),
  ...(help.event === null ? [] : [{ key: 'On a child’s timeline', value: help.event }]),
  ...(help.inferred === null ? [] : [{ key: 'Not printed in the framework', value: help.inferred }]),
  { key: 'Name in files for programs', value: <code>{help.name}</code> },
]

// Dates stand in the examples as they are stored.
const sayMeaning = (means: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(means) ? sayDate(means) : means)

function Written({ help: { written, also, label } }: { help: FieldPage }) {
  return (
    <>
      <h2 className="govuk-heading-m">How it may be written</h2>
      <p className="govuk-body">{written.says}</p>
      {written.examples.length ? (
        <Table
          caption={`Ways to write ${label}`} captionHidden rows={written.examples} rowKey={({ written: text }) => text}
          columns={[{ heading: 'Written', namesRow: true, cell: ({ written: text }) => <>“{text}”</> }, { heading: 'Read as', cell: ({ means }) => sayMeaning(means) }]}
        />
      ) : null}
      {also.map(({ means, words }) => <p key={means} className="govuk-body">In this column, these also mean {means}: {words.join(', ')}.</p>)}
      <p className="govuk-body">These are read as empty, unless they are an answer of their own here: {readAsEmpty.join(', ')}.</p>
    </>
  )
}

export function Links({ heading, none, to, links }: { heading: string; none: string; to: string; links: readonly AskedLink[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">{heading}</h2>
      {links.length ? <ul className="govuk-list govuk-list--bullet">{links.map(({ code, title }) => <li key={code}><a className="govuk-link" href={`${to}/${code}`}>{title}</a></li>)}</ul> : <p className="govuk-body">{none}</p>}
    </>
  )
}
