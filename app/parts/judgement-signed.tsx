import { judgementOf } from '#annex-a/framework/judgements.ts'
import type { ShownSnapshot } from '#server/judgements/signatures.ts'
import type { SinceSigned } from '#server/judgements/snapshots.ts'
import { ButtonLink } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Table } from '../govuk/table.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayBesideSince, saySince } from '../words/judgements.ts'
import { Points } from './help-points.tsx'

/** A hash for the eye: enough to compare, whole where it is printed. */
export function Hash({ hash }: { hash: string }) {
  return <code className="wb-hash">{hash}</code>
}

interface SignedProps { address: string; snapshots: readonly ShownSnapshot[]; since: SinceSigned | null; base: string; mayOpen: boolean }

/** How a judgement stands that was ever signed off: by whom and when, what came since, and every signature before. */
export function Signed({ address, snapshots, since, base, mayOpen }: SignedProps) {
  const newest = snapshots[0]
  if (!newest) return null
  return (
    <>
      <InsetText>
        <p className="govuk-body">
          <strong>{newest.state === 'signed' ? 'Signed off' : 'Opened again'}</strong> {sayInstant(newest.signedAt)} by {newest.signedName}. <a className="govuk-link" href={`${address}/snapshots/${newest.number}`}>Look at what {newest.state === 'signed' ? 'was signed' : 'stood then'}</a>
        </p>
        {newest.state === 'open' ? <p className="govuk-body">Why: <span dir="auto">{newest.reason}</span></p> : null}
        {since ? <Since since={since} base={base} /> : null}
      </InsetText>
      {mayOpen ? <ButtonLink kind="secondary" href={`${address}/open-again`}>Open it again</ButtonLink> : null}
      {snapshots.length > 1 ? <Details summary={`All ${snapshots.length} signatures and openings`}><Snapshots address={address} snapshots={snapshots} /></Details> : null}
    </>
  )
}

/** What the signature does not cover: other judgements that it rests on, and evidence. */
function Since({ since, base }: { since: SinceSigned; base: string }) {
  return (
    <>
      {since.beside.length ? (
        <>
          <p className="govuk-body"><strong>What it rests on is not what it was.</strong> Look whether it still stands, and open it again where it does not.</p>
          <Points>{since.beside.map((one) => <span key={one.code}>{sayBesideSince(one)} <a className="govuk-link" href={`${base}/judgements/${one.code}`}>Look at it<VisuallyHidden>: {judgementOf(one.code)!.says}</VisuallyHidden></a></span>)}</Points>
        </>
      ) : null}
      <EvidenceSince since={since} base={base} />
    </>
  )
}

function EvidenceSince({ since, base }: { since: SinceSigned; base: string }) {
  const said = saySince(since)
  if (!said) return <p className="govuk-body">No evidence has come or changed since sign-off.</p>
  const link = (id: string, index: number, words: string) => <a key={id} className="govuk-link" href={`${base}/evidence/${id}`}>{words} {index + 1}<VisuallyHidden> since sign-off</VisuallyHidden></a>
  return (
    <>
      <p className="govuk-body">{said}. What was signed stays as it was.</p>
      <Points>{[...since.added.map((id, index) => link(id, index, 'New record')), ...since.changed.map((id, index) => link(id, index, 'Changed record')), ...since.gone.map((id, index) => link(id, index, 'Record no longer here'))]}</Points>
    </>
  )
}

export function Snapshots({ address, snapshots }: { address: string; snapshots: readonly ShownSnapshot[] }) {
  return (
    <>
      <Table
        caption="Signatures and openings, the newest first" captionSize="s" rows={snapshots} rowKey={({ number }) => String(number)}
        columns={[
          { heading: 'Snapshot', namesRow: true, cell: ({ number }) => <a className="govuk-link" href={`${address}/snapshots/${number}`}>{number}</a> },
          { heading: 'What', cell: ({ state }) => (state === 'signed' ? 'Signed off' : 'Opened again') },
          { heading: 'Who and when', cell: ({ signedName, signedAt }) => `${signedName}, ${sayInstant(signedAt)}` },
          { heading: 'Why', cell: ({ reason }) => <span dir="auto">{reason || 'The first'}</span> },
        ]}
      />
      {snapshots.length > 1 ? <p className="govuk-body"><a className="govuk-link" href={`${address}/compare`}>What changed between them</a></p> : null}
    </>
  )
}
