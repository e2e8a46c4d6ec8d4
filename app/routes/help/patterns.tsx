import { door } from '#server/door.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { SummaryList } from '../../govuk/summary-list.tsx'
import { Table } from '../../govuk/table.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { patternsHelp, stepsHelp } from '../../words/pattern-help.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/patterns'

export const loader = door('openPublicPage', async () => ({ patterns: patternsHelp(), steps: stepsHelp() }))

export const meta = () => titled('Patterns of journeys')

export default function Patterns({ loaderData: { patterns, steps } }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <BackLink href="/help">Help</BackLink>
      <h1 className="govuk-heading-l">Patterns of journeys</h1>
      <p className="govuk-body">What the lists and documents say of a child is put in order of date: the child’s journey, such as C → R → AS → S47. A pattern finds children by that order. It claims nothing that the lists do not show: a step whose date nobody knows stands before and after nothing, and “no … within 45 days” is found only once the 45 days have passed at the inspection.</p>
      <p className="govuk-body">A pattern is a place to begin reading, and no judgement of what was done. Patterns are combined with other filters on the page of the children; the team can write its own there.</p>
      {patterns.map(({ code, title, pattern, says, why, criterion, finds, leaves }) => (
        <section key={code} aria-labelledby={code}>
          <h2 className="govuk-heading-m" id={code}>{title}</h2>
          <SummaryList rows={[
            { key: 'Finds', value: `${says}.` }, { key: 'Why', value: why }, { key: 'For the criterion', value: criterion }, { key: 'Written', value: pattern },
            { key: 'A journey that it finds', value: finds }, { key: 'One that it leaves', value: leaves || 'No step at all' },
          ]} />
        </section>
      ))}
      <h2 className="govuk-heading-m" id="steps">Steps that a pattern can name</h2>
      <Table
        caption="Steps" captionHidden compact rows={steps} rowKey={({ write }) => write}
        columns={[
          { heading: 'Write', namesRow: true, cell: ({ write }) => write }, { heading: 'Code', cell: ({ code, inWord }) => (inWord ? code : `${code} (on the timeline only)`) },
          { heading: 'What it is', cell: ({ name }) => name }, { heading: 'Read from', cell: ({ from }) => from },
        ]}
      />
    </ReadingColumn>
  )
}
