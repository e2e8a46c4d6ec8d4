import type { UnfinishedNote, WorkingCopy } from '#server/evidence/working-copy.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayCount } from '../words/numbers.ts'
import { upper } from '../words/settings.ts'
import { fieldWords } from './evidence-kept.tsx'

/** That somebody began notes and did not save them as evidence. */
export function UnfinishedNotice({ notes: { own, left }, base }: { notes: { readonly own: number; readonly left: number }; base: string }) {
  const address = `${base}/evidence/unfinished`
  return (
    <>
      {own ? <InsetText>You have <a className="govuk-link" href={address}>{sayCount(own, 'note', 'notes')} you have not finished</a>. What you typed is kept, and only you see it.</InsetText> : null}
      {left ? <InsetText>People who have left the team did not finish <a className="govuk-link" href={address}>{sayCount(left, 'note', 'notes')}</a>. Only you can go on with what they typed.</InsetText> : null}
    </>
  )
}

/** Notes that were begun and are no evidence yet: to go on with, or to put aside. */
export function UnfinishedNotes({ notes, base }: { notes: readonly UnfinishedNote[]; base: string }) {
  const [open, aside, left] = [notes.filter((note) => !note.putAside && note.by === null), notes.filter((note) => note.putAside), notes.filter((note) => !note.putAside && note.by !== null)]
  return (
    <>
      <BackLink href={`${base}/evidence`}>All evidence</BackLink>
      <h1 className="govuk-heading-l">Notes you have not finished</h1>
      <p className="govuk-body">What you typed is kept by itself. Only you see it until you save it as evidence, and it counts for nothing until then. If you leave the team, the lead inspector can go on with it.</p>
      {open.length ? open.map((note) => <Note key={note.id} note={note} base={base} />) : <p className="govuk-body">There is none.</p>}
      {left.length ? <h2 className="govuk-heading-m">Of people who have left the team</h2> : null}
      {left.map((note) => <Note key={note.id} note={note} base={base} />)}
      {aside.length ? <h2 className="govuk-heading-m">Put aside</h2> : null}
      {aside.map((note) => <Note key={note.id} note={note} base={base} />)}
    </>
  )
}

function Note({ note: { id, text, savedAt, putAside, by }, base }: { note: UnfinishedNote; base: string }) {
  const words = text.trim() || 'No text yet'
  return (
    <article className="wb-evidence__record">
      <p className="govuk-body wb-evidence__text" dir="auto">{words}</p>
      <p className="govuk-body-s">Last typed {sayInstant(savedAt)}{by === null ? '' : ` by ${by}`}</p>
      <p className="govuk-body"><a className="govuk-link" href={`${base}/evidence/new?note=${id}`}>Go on with it<VisuallyHidden>: {words.slice(0, 60)}</VisuallyHidden></a></p>
      <PutAside id={id} base={base} aside={putAside} words={words} />
    </article>
  )
}

function PutAside({ id, base, aside, words }: { id: string; base: string; aside: boolean; words: string }) {
  return (
    <form method="post" action={`${base}/evidence/unfinished`}>
      <input type="hidden" name="note" value={id} />
      <Button kind="secondary" name="change" value={aside ? 'take-up' : 'put-aside'}>{aside ? 'Take it up again' : 'Put it aside'}<VisuallyHidden>: {words.slice(0, 60)}</VisuallyHidden></Button>
    </form>
  )
}

/** That somebody wrote in a field while another did, and has not chosen between the two. */
export function TextsThatWait({ names, history }: { names: readonly string[]; history: string }) {
  if (!names.length) return null
  return (
    <InsetText>
      <p className="govuk-body">You and somebody else wrote here at once. What you typed is kept, and is not what stands. Compare the two and choose:</p>
      <ul className="govuk-list govuk-list--bullet">
        {names.map((name) => <li key={name}><a className="govuk-link" href={`${history}/${name}`}>{upper(fieldWords[name] ?? name)}</a></li>)}
      </ul>
    </InsetText>
  )
}

/** Above the form of a record: that somebody typed what no version has yet, and the way back to the version. */
export function UnfinishedChanges({ copy: { id, unfinished }, base, isRecord }: { copy: WorkingCopy; base: string; isRecord: boolean }) {
  if (!unfinished) return null
  return (
    <InsetText>
      <p className="govuk-body">{isRecord ? `This form has what ${unfinished.by} typed, ${sayInstant(unfinished.at)}, and did not save as a version.` : unfinished.own ? `You began this note. It is as you typed it, ${sayInstant(unfinished.at)}.` : `${unfinished.by}, who has left the team, began this note. It is as they typed it, ${sayInstant(unfinished.at)}.`}</p>
      {isRecord ? (
        <form method="post" action={`${base}/evidence/unfinished`}>
          <input type="hidden" name="note" value={id} />
          <input type="hidden" name="back" value="record" />
          <Button kind="secondary" name="change" value="put-aside">Put these changes aside</Button>
        </form>
      ) : null}
    </InsetText>
  )
}
