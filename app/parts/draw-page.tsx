import type { DrawView } from '#server/draws/see.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayAllocation, sayCame, sayChildren, sayKeptFilter, sayStrataBy, stateWords } from '../words/draws.ts'
import { sayNumber } from '../words/numbers.ts'
import { DrawAgain } from './draw-again.tsx'
import { DrawResult } from './draw-result.tsx'
import { AbandonForm, ConfirmForm, DrawNowForm, SeedForm } from './draw-steps.tsx'
import { FormProblems } from './form-problem.tsx'
import { sayKind } from './case-history.tsx'

interface DrawPageProps { view: DrawView; problem: FormProblem | undefined; inspection: string }

/** A draw from its frame to its cases. What is done stays; what is next stands at the top. */
export function DrawPage({ view, problem, inspection }: DrawPageProps) {
  const open = view.mayStep && !view.result && !view.abandoned
  return (
    <>
      <BackLink href={`${inspection}/draws`}>Draws</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{stateWords[view.state]}</span>Draw {view.number}</h1>
      {view.abandoned ? <InsetText>Abandoned by {view.abandoned.by}, {sayInstant(view.abandoned.at)}: {view.abandoned.why}</InsetText> : null}
      {open && !view.seed ? <SeedForm problem={problem} /> : null}
      <Seed view={view} />
      {open && view.seed ? (view.changed ? <ConfirmForm changed={view.changed} version={view.frames.at(-1)!.version} /> : <DrawNowForm take={view.take} members={view.frames.at(-1)!.members} />) : null}
      {view.result ? <DrawResult view={view} problem={problem} inspection={inspection} /> : null}
      {view.result ? <DrawAgain view={view} address={`${inspection}/draws/${view.id}`} /> : null}
      <SetUp view={view} />
      <Strata view={view} inspection={inspection} />
      {open ? <AbandonForm problem={problem} /> : null}
    </>
  )
}

function Seed({ view: { seed } }: { view: DrawView }) {
  if (!seed) return null
  return (
    <>
      <h2 className="govuk-heading-m">Seed</h2>
      <p className="govuk-body-l"><code className="wb-exact">{seed.seed}</code></p>
      <p className="govuk-body">{sayCame(seed.came)}. Fixed by {seed.by}, {sayInstant(seed.at)}, before anybody was drawn. It cannot be changed.</p>
    </>
  )
}

/** How it was set up, and every frame that was confirmed. */
function SetUp({ view }: { view: DrawView }) {
  return (
    <>
      <h2 className="govuk-heading-m">How it was set up</h2>
      <SummaryList
        rows={[
          { key: 'Reason', value: view.reason },
          { key: 'Set up', value: `${view.by}, ${sayInstant(view.frames[0]!.at)}` },
          { key: 'Cases', value: `${sayNumber(view.take)}, ${sayKind(view.kind).toLowerCase()}; ${sayNumber(view.reserves)} reserves in each stratum` },
          { key: 'Filter', value: sayKeptFilter(view.filter) },
          { key: 'Strata by', value: sayStrataBy(view) },
          { key: 'Shared', value: sayAllocation(view) },
          ...view.leftOut.map(({ why, children }) => ({ key: 'Left out', value: `${sayChildren(children)}: ${why}` })),
        ]}
      />
      {view.frames.map((frame) => (
        <SummaryList
          key={frame.number}
          rows={[
            { key: view.frames.length > 1 ? `Frame ${frame.number}` : 'Frame', value: `Version ${frame.version}: ${sayNumber(frame.rows)} rows, ${sayChildren(frame.children)}, ${sayNumber(frame.members)} of them to draw from. Confirmed by ${frame.by}, ${sayInstant(frame.at)}` },
            { key: 'SHA-256 of who is in it', value: <code className="wb-hash">{frame.hash}</code> },
            { key: 'Files', value: frame.files.length ? <ul className="govuk-list">{frame.files.map(({ name, sha256 }, index) => <li key={index}>{name}<br /><code className="wb-hash">{sha256}</code></li>)}</ul> : 'None kept' },
          ]}
        />
      ))}
    </>
  )
}

type Share = DrawView['shares'][number]

function Strata({ view, inspection }: { view: DrawView; inspection: string }) {
  const columns: Column<Share>[] = [
    { heading: 'Stratum', namesRow: true, cell: ({ key }) => key },
    { heading: 'Children', numeric: true, cell: ({ size }) => sayNumber(size) },
    { heading: view.result ? 'Drawn' : 'To be drawn', numeric: true, cell: ({ taken }) => sayNumber(taken) },
    { heading: 'To repeat it', cell: ({ key }) => <a className="govuk-link" href={`${inspection}/draws/${view.id}/ids/${view.shares.findIndex((one) => one.key === key) + 1}`}>IDs<span className="govuk-visually-hidden"> of {key}</span></a> },
  ]
  return <Table caption="Strata" columns={columns} rows={view.shares} rowKey={({ key }) => key} compact />
}
