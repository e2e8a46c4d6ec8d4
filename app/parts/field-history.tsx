import type { FieldHistory as History, FieldVersion } from '#server/fields/history.ts'
import type { FieldConflict } from '#server/fields/keep.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { Tag } from '../govuk/tag.tsx'
import { sayInstant } from '../words/dates.ts'
import { saySecond } from '../words/keeping.ts'
import { upper } from '../words/settings.ts'
import { KeptText } from './kept-conflict.tsx'

const hows: { readonly [H in FieldVersion['how']]: string } = {
  typed: 'saved while typing', saved: 'saved', chosen: 'chosen where two differed', restored: 'brought back from an earlier one', waits: 'waits for its writer to choose', lost: 'not chosen',
}

/** Every version of a field that is kept: who wrote it and when; each can be brought back. */
export function FieldHistory({ history, base }: { history: History; base: string }) {
  const { says, stands: from, asked, versions, differs, mayWrite, page } = history
  return (
    <>
      <BackLink href={`${base}${page}`}>Back to where it is written</BackLink>
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">History of a field</span>{upper(says)}</h1>
      {differs && mayWrite ? <Choice conflict={differs} from={from} /> : null}
      {versions.length ? (
        <p className="govuk-body">While somebody types on, the last version of each minute is kept, and every one of which more than a few words were taken away. Bringing one back takes nothing away.</p>
      ) : <p className="govuk-body">Nothing has been written here yet.</p>}
      {versions.map((version) => (
        <Version key={version.version} version={version} stands={version.version === from} from={from} mayWrite={mayWrite} open={[from, asked].includes(version.version)} />
      ))}
    </>
  )
}

function Version({ version, stands, from, mayWrite, open }: { version: FieldVersion; stands: boolean; from: number; mayWrite: boolean; open: boolean }) {
  return (
    <Details open={open} summary={<>Version {version.version}, {saySecond(version.savedAt)}, {version.savedBy}: {hows[version.how]} {stands ? <Tag colour="green">Stands now</Tag> : null}</>}>
      <KeptText>{version.value}</KeptText>
      {version.isCut ? <p className="govuk-body"><a className="govuk-link" href={`?version=${version.version}`}>Show all of version {version.version}</a></p> : null}
      {mayWrite && !stands ? (
        <form method="post">
          <input type="hidden" name="do" value="restore" />
          <input type="hidden" name="version" value={version.version} />
          <input type="hidden" name="from" value={from} />
          <Button kind="secondary">Bring back version {version.version}</Button>
        </form>
      ) : null}
    </Details>
  )
}

function Choice({ conflict: { yours, theirs, original }, from }: { conflict: FieldConflict; from: number }) {
  return (
    <section className="wb-kept__conflict" aria-labelledby="choose">
      <h2 className="govuk-heading-m" id="choose">Two texts differ: choose one</h2>
      <h3 className="govuk-heading-s">Yours</h3>
      <KeptText>{yours}</KeptText>
      <h3 className="govuk-heading-s">What {theirs.savedBy} wrote, {sayInstant(theirs.savedAt)}. It stands now</h3>
      <KeptText>{theirs.value}</KeptText>
      <h3 className="govuk-heading-s">What you both began from</h3>
      <KeptText>{original}</KeptText>
      <form method="post">
        <input type="hidden" name="from" value={from} />
        <ButtonGroup>
          <Button name="do" value="mine">Keep mine</Button>
          <Button kind="secondary" name="do" value="theirs">Keep theirs</Button>
        </ButtonGroup>
      </form>
      <p className="govuk-body">The other one stays in the history. To join the two, keep theirs, go back to the field and copy from below what should be added.</p>
    </section>
  )
}
