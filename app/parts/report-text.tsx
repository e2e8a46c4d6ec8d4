import { contextSays } from '#annex-a/framework/report-sections.ts'
import type { ReportContent, ReportSectionText } from '#server/report/content.ts'
import { Fragment } from 'react'
import { Table } from '../govuk/table.tsx'
import { sayDate } from '../words/dates.ts'
import { sayGrade } from '../words/evidence.ts'

/**
 * The report as it is read: headings, numbered paragraphs, and nothing that it rests on. `draft`: sections in which nothing is written yet are shown as such; in a final
 * report they are not there. `published`: when it was published and corrected. `under`: how many headings of the page stand above its sections.
 */
export function ReportText({ content, draft, published, after, under = 1 }: { content: ReportContent; draft: boolean; published?: string | null; after?: ((section: string) => React.ReactNode) | undefined; under?: 1 | 2 }) {
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
          {draft || section.paragraphs.length ? <Section section={section} under={under} /> : null}
          {after?.(section.code)}
          {section.code === 'outstanding' ? <><Context content={content} under={under} />{after?.('context')}</> : null}
        </Fragment>
      ))}
    </div>
  )
}

/** The heading of a section (2) or of what stands below one (3), for a page on which others stand above it. */
const headingOf = (level: 2 | 3, under: 1 | 2): 'h2' | 'h3' | 'h4' => (level + under === 3 ? 'h2' : level + under === 4 ? 'h3' : 'h4')

function Section({ section: { code, says, level, paragraphs }, under }: { section: ReportSectionText; under: 1 | 2 }) {
  const Heading = headingOf(level, under)
  return (
    <section aria-labelledby={`section-${code}`}>
      <Heading className={level === 2 ? 'govuk-heading-m' : 'govuk-heading-s'} id={`section-${code}`}>{says}</Heading>
      {paragraphs.length ? <ol className="govuk-list govuk-list--number wb-numbered" start={paragraphs[0]!.number}>{paragraphs.map(({ number, text }) => <li key={number} id={`paragraph-${number}`}><div className="wb-lines" dir="auto">{text}</div></li>)}</ol> : <p className="govuk-body">Nothing is written here yet.</p>}
    </section>
  )
}

function Context({ content: { context }, under }: { content: ReportContent; under: 1 | 2 }) {
  const [Heading, Below] = [headingOf(2, under), headingOf(3, under)]
  return (
    <section aria-labelledby="section-context">
      <Heading className="govuk-heading-m" id="section-context">{contextSays}</Heading>
      {context.map(({ section, sentences }) => (
        <section key={section}>
          <Below className="govuk-heading-s">{section}</Below>
          <ul className="govuk-list govuk-list--bullet">{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        </section>
      ))}
    </section>
  )
}
