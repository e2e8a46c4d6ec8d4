import type { DrawLine } from '#server/draws/see.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { ButtonLink } from '../govuk/button.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { sayInstant } from '../words/dates.ts'
import { stateWords } from '../words/draws.ts'
import { GuideLink } from './guide-link.tsx'
import { sayKind } from './case-history.tsx'

const colours = { 'no-seed': 'yellow', seed: 'yellow', drawn: 'green', abandoned: 'grey' } as const

const columns = (inspection: string): Column<DrawLine>[] => [
  { heading: 'Draw', namesRow: true, cell: ({ id, number }) => <a className="govuk-link" href={`${inspection}/draws/${id}`}>{number}</a> },
  { heading: 'Where it stands', cell: ({ state }) => <Tag colour={colours[state]}>{stateWords[state]}</Tag> },
  { heading: 'Cases', cell: ({ take, kind }) => `${take}, ${sayKind(kind).toLowerCase()}` },
  { heading: 'Reason', cell: ({ reason }) => reason },
  { heading: 'Set up', cell: ({ by, at }) => `${by}, ${sayInstant(at)}` },
]

/** Every draw of the inspection, and the way to a new one. */
export function DrawList({ view: { draws, mayDraw }, inspection }: { view: { draws: readonly DrawLine[]; mayDraw: boolean }; inspection: string }) {
  return (
    <>
      <BackLink href={`${inspection}/cases`}>Cases</BackLink>
      <h1 className="govuk-heading-l">Draws at random</h1>
      <p className="govuk-body">
        A draw chooses cases by chance, so that anybody can draw the same again from the same seed and the same children. Cases that you pick for a reason stay apart from them.
      </p>
      <GuideLink guide="draws" />
      {mayDraw ? <ButtonLink href={`${inspection}/draws/new`}>Set up a draw</ButtonLink> : null}
      {draws.length ? <Table caption="Draws" captionHidden columns={columns(inspection)} rows={draws} rowKey={({ id }) => id} /> : <p className="govuk-body">No draw has been set up yet.</p>}
      <p className="govuk-body"><a className="govuk-link" href={`${inspection}/selection`}>Record of selection</a>: every choice with its reason, for the file.</p>
    </>
  )
}
