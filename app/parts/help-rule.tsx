import { BackLink } from '../govuk/back-link.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import type { RuleHelp, ShownExample, ShownSheet } from '../words/rule-help.ts'
import { ReadingColumn } from './reading-column.tsx'

/** One rule: what it asks, an example that passes and one that breaks it, and what is said of the latter. */
export function RuleHelpPage({ help }: { help: RuleHelp }) {
  return (
    <ReadingColumn>
      <BackLink href="/help/rules">What is checked</BackLink>
      <h1 className="govuk-heading-l">{help.title}</h1>
      <p className="govuk-body-l">{help.asks}</p>
      <SummaryList rows={[{ key: help.severityName, value: help.severityMeans }]} />
      <h2 className="govuk-heading-m">An example that breaks the rule</h2>
      <ExampleShown example={help.breaks} which="breaks the rule" />
      {help.said.length ? <p className="govuk-body">This is what you would be told, and how to put it right:</p> : null}
      {help.said.map(({ message, fix }, index) => (
        <InsetText key={index}>
          <p className="govuk-body">{ended(message)}</p>
          {fix === null ? null : <p className="govuk-body"><strong>{ended(fix)}</strong></p>}
        </InsetText>
      ))}
      <h2 className="govuk-heading-m">An example that passes</h2>
      <ExampleShown example={help.passes} which="passes" />
    </ReadingColumn>
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
