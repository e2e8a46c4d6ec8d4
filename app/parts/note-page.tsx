import type { NotesView } from '#server/notes/notes.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { Timeline } from '../govuk/timeline.tsx'
import { sayInstant } from '../words/dates.ts'
import { FormProblems } from './form-problem.tsx'
import { GuideLink } from './guide-link.tsx'
import { PlaceFields, ThreadPlace } from './thread-place.tsx'

/** The team's own notes, which the authority never sees. */
export function NotePage({ view, problem }: { view: NotesView; problem: FormProblem | undefined }) {
  const { inspectionId, place, notes, total } = view
  const path = `/inspections/${inspectionId}/notes`
  return (
    <>
      <BackLink href={`/inspections/${inspectionId}/threads`}>Questions and answers</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Private notes of the team</h1>
      <p className="govuk-body">Only inspectors on this inspection see them; the authority never does. A note is no evidence: what a judgement rests on is recorded as evidence. A note stays as it was written.</p>
      <GuideLink guide="questions" />
      {place.address ? <InsetText>About: <ThreadPlace place={place} /></InsetText> : null}
      {view.mayWrite ? <NoteForm view={view} problem={problem} /> : null}
      <h2 className="govuk-heading-m">{place.address ? 'Notes about this' : 'All notes'}</h2>
      {notes.length === 0 ? <p className="govuk-body">There is none yet.</p> : (
        <Timeline
          label="Notes"
          events={notes.map(({ id, text, writer, at, place: about }) => ({
            key: id, date: at, dateWords: sayInstant(at), heading: writer,
            children: <><p className="govuk-body wb-as-written">{text}</p>{about.address ? <p className="govuk-hint">About: <ThreadPlace place={about} /></p> : null}</>,
          }))}
        />
      )}
      {place.address && total > notes.length ? <p className="govuk-body"><a className="govuk-link" href={path}>All {total} notes</a></p> : null}
    </>
  )
}

function NoteForm({ view, problem }: { view: NotesView; problem: FormProblem | undefined }) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="id" value={String(problem?.values['id'] ?? view.id)} />
      <PlaceFields asked={view.asked} />
      <Textarea name="text" label="A new note" labelSize="m" hint="Write no names, addresses or dates of birth of children." rows={4} defaultValue={String(problem?.values['text'] ?? '')} error={problem?.errors['text']} />
      <Button data-prevent-double-click="true">Keep the note</Button>
    </form>
  )
}
