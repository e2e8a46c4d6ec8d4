import { headList } from '#annex-a/rules/words.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import type { FieldHelp } from '../words/field-help.ts'
import type { ListHelp } from '../words/list-help.ts'
import { ReadingColumn } from './reading-column.tsx'

/** One list of Annex A: what is asked, field by field. Each field can be linked to by its name. */
export function ListHelpPage({ help }: { help: ListHelp }) {
  return (
    <ReadingColumn>
      <BackLink href="/help/lists">The lists and documents</BackLink>
      <h1 className="govuk-heading-l">{headList(help)}</h1>
      <p className="govuk-body-l">{help.title}</p>
      <SummaryList
        rows={[
          { key: 'Where it is asked', value: help.paragraph },
          { key: 'Rows', value: help.rows },
          { key: 'Due', value: <ul className="govuk-list">{help.due.map((due) => <li key={due}>{due}</li>)}</ul> },
        ]}
      />
      <h2 className="govuk-heading-m">Fields</h2>
      {help.fields.map((field) => <FieldSection key={field.name} list={String(help.number)} field={field} />)}
    </ReadingColumn>
  )
}

function FieldSection({ list, field }: { list: string; field: FieldHelp }) {
  return (
    <section aria-labelledby={field.name}>
      <h3 className="govuk-heading-s" id={field.name}><a className="govuk-link" href={`/help/lists/${list}/${field.name}`}>{field.label}</a></h3>
      <p className="govuk-body">{field.help}</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>{field.kind}</li>
        <li>{field.stage}{field.inferred ? ` (${field.inferred})` : ''}</li>
        {field.asks.map((asks) => <li key={asks}>{asks}</li>)}
      </ul>
    </section>
  )
}
