import { BackLink } from '../govuk/back-link.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Details } from '../govuk/details.tsx'
import type { ExampleHelp, RuleHelp, ShownExample, ShownSheet } from '../words/rule-help.ts'
import { sayCount } from '../words/numbers.ts'
import { ReadingColumn } from './reading-column.tsx'

/** One rule: what it asks, an example that passes and one that breaks it, and what is said of the latter. */
export function RuleHelpPage({ help }: { help: RuleHelp }) {
  return (
    <ReadingColumn>
      <BackLink href="/help/rules">What is checked</BackLink>
      <h1 className="govuk-heading-l">{help.title}</h1>
      <p className="govuk-body-l">{help.asks}</p>
      <SummaryList rows={[{ key: help.severityName, value: help.severityMeans }]} />
      <MeasuredBy help={help} />
      <LooksAt help={help} />
      <h2 className="govuk-heading-m">An example that breaks the rule</h2>
      <ExampleShown example={help.breaks} which="breaks the rule" />
      {help.said.length ? <p className="govuk-body">This is what you would be told, and how to put it right:</p> : null}
      <Said help={help} />
      <h2 className="govuk-heading-m">An example that passes</h2>
      <ExampleShown example={help.passes} which="passes" />
    </ReadingColumn>
  )
}

/** One flag: when it is raised, and an example. */
export function FlagHelpPage({ help }: { help: ExampleHelp }) {
  return (
    <ReadingColumn>
      <BackLink href="/help/flags">Something to know about a child</BackLink>
      <h1 className="govuk-heading-l">{help.title}</h1>
      <p className="govuk-body-l">{help.asks}</p>
      <InsetText>For choosing cases. It is no fault of the lists: the authority is not asked to put anything right, and only the team of the inspection sees it.</InsetText>
      <MeasuredBy help={help} />
      <LooksAt help={help} />
      <h2 className="govuk-heading-m">An example that raises it</h2>
      <ExampleShown example={help.breaks} which="raises it" />
      {help.said.length ? <p className="govuk-body">This is what the child’s page would say:</p> : null}
      <Said help={help} />
      <h2 className="govuk-heading-m">An example that does not</h2>
      <ExampleShown example={help.passes} which="does not" />
    </ReadingColumn>
  )
}

function MeasuredBy({ help: { measuredBy } }: { help: ExampleHelp }) {
  if (!measuredBy.length) return null
  return (
    <>
      <h2 className="govuk-heading-m">What it measures by</h2>
      <ul className="govuk-list govuk-list--bullet">{measuredBy.map(({ says, usual, basis }) => <li key={says}>{says}: {usual} ({basis})</li>)}</ul>
      <p className="govuk-body">These are the defaults. The lead inspector can change them for an inspection: see <a className="govuk-link" href="/help/settings">how settings work</a>.</p>
    </>
  )
}

const fewFields = 12

/** The fields that it looks at, list by list; folded away where they are many. */
function LooksAt({ help: { looksAt } }: { help: ExampleHelp }) {
  if (!looksAt.length) return <p className="govuk-body">It looks at files, sheets, headings or whole rows, and at no field in particular.</p>
  const fields = (
    <SummaryList rows={looksAt.map(({ id, says, fields: some }) => ({
      key: <a className="govuk-link" href={`/help/lists/${id}`}>{says}</a>,
      value: <ul className="govuk-list">{some.map(({ name, label }) => <li key={name}><a className="govuk-link" href={`/help/lists/${id}/${name}`}>{label}</a></li>)}</ul>,
    }))} />
  )
  const count = looksAt.reduce((sum, { fields: some }) => sum + some.length, 0)
  return (
    <>
      <h2 className="govuk-heading-m">What it looks at</h2>
      {count > fewFields ? <Details summary={`${sayCount(count, 'field', 'fields')} on ${sayCount(looksAt.length, 'list', 'lists')}`}>{fields}</Details> : fields}
    </>
  )
}

function Said({ help }: { help: ExampleHelp }) {
  return (
    <>
      {help.said.map(({ message, fix }, index) => (
        <InsetText key={index}>
          <p className="govuk-body">{ended(message)}</p>
          {fix === null ? null : <p className="govuk-body"><strong>{ended(fix)}</strong></p>}
        </InsetText>
      ))}
    </>
  )
}

const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`)

function ExampleShown({ example, which }: { example: ShownExample; which: string }) {
  return (
    <>
      <p className="govuk-body">{ended(example.says)}</p>
      {example.sheets.map((sheet, index) => <SheetShown key={index} sheet={sheet} which={which} />)}
      {example.files.map(({ name, text }) => (
        <figure key={name} className="wb-example">
          <figcaption className="govuk-body">File “{name}”</figcaption>
          <pre tabIndex={0}>{text}</pre>
        </figure>
      ))}
    </>
  )
}

function SheetShown({ sheet, which }: { sheet: ShownSheet; which: string }) {
  return (
    <div className="wb-scroll" role="region" aria-label={`${sheet.caption}, as it ${which}`} tabIndex={0}>
      <table className="govuk-table wb-table--compact">
        <caption className="govuk-table__caption">{sheet.caption}</caption>
        {sheet.head ? (
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">{sheet.head.map((label, index) => <th key={index} scope="col" className="govuk-table__header">{label}</th>)}</tr>
          </thead>
        ) : null}
        <tbody className="govuk-table__body">
          {sheet.rows.map((row, number) => (
            <tr key={number} className="govuk-table__row">{row.map((cell, index) => <td key={index} className="govuk-table__cell">{cell || '(empty)'}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
