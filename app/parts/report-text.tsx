import { contextSays } from '#annex-a/framework/report-sections.ts'
import type { ReportContent, ReportSectionText } from '#server/report/content.ts'
import { Fragment } from 'react'
import { Table } from '../govuk/table.tsx'
import { sayDate } from '../words/dates.ts'
import { sayGrade } from '../words/evidence.ts'

/**
 * The report as it is read: headings, numbered paragraphs, and nothing that it rests on. `draft`: sections in which nothing is written yet are shown as such; in a final
 * report they are not there. `published`: when it was published and corrected.
 */
export function ReportText({ content, draft, published, after }: { content: ReportContent; draft: boolean; published?: string | null; after?: ((section: string) => React.ReactNode) | undefined }) {
  const { from, to, leadInspector, grades, sections } = content
  return (
    <div>
      {published ? <p className="govuk-body" dir="auto"><strong>{published}</strong></p> : null}
      <p className="govuk-body">On site from {sayDate(from)} to {sayDate(to)}. Lead inspector: {leadInspector}.</p>
      <Table
        caption="Judgements" rows={grades} rowKey={({ code }) => code}
        columns={[{ heading: 'Judgement', namesRow: true, words: true, cell: ({ says }) => says }, { heading: 'Grade', width: 'one-third', words: true, cell: ({ grade, recorded }) => (recorded ? sayGrade(grade) : 'No grade recorded yet') }]}
      />
      {sections.map((section) => (
        <Fragment key={section.code}>
          {draft || section.paragraphs.length ? <Section section={section} /> : null}
          {after?.(section.code)}
          {section.code === 'outstanding' ? <><Context content={content} />{after?.('context')}</> : null}
        </Fragment>
      ))}
    </div>
  )
}

function Section({ section: { code, says, level, paragraphs } }: { section: ReportSectionText }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={`section-${code}`}>
      <Heading className={level === 2 ? 'govuk-heading-m' : 'govuk-heading-s'} id={`section-${code}`}>{says}</Heading>
      {paragraphs.length ? <ol className="govuk-list govuk-list--number wb-numbered" start={paragraphs[0]!.number}>{paragraphs.map(({ number, text }) => <li key={number} id={`paragraph-${number}`}><div className="wb-lines" dir="auto">{text}</div></li>)}</ol> : <p className="govuk-body">Nothing is written here yet.</p>}
    </section>
  )
}

function Context({ content: { context } }: { content: ReportContent }) {
  return (
    <section aria-labelledby="section-context">
      <h2 className="govuk-heading-m" id="section-context">{contextSays}</h2>
      {context.map(({ section, sentences }) => (
        <section key={section}>
          <h3 className="govuk-heading-s">{section}</h3>
          <ul className="govuk-list govuk-list--bullet">{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        </section>
      ))}
    </section>
  )
}
