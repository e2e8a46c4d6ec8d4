import type { TopicView } from '#server/documents/see-topic.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { FileUpload } from '../govuk/file-upload.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Timeline } from '../govuk/timeline.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { sayWallTime } from '../words/calendar.ts'
import { sayInstant } from '../words/dates.ts'
import { sayHistory, sayTopic, topicStatusWords } from '../words/documents.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { DocumentFile } from './documents-file.tsx'
import { FilesProblems } from './documents-send-form.tsx'
import { AskAbout } from './thread-ask.tsx'

/** One document: what is asked, what is here, what was said and done. */
export function DocumentsTopic({ view, problem }: { view: TopicView; problem: FormProblem | undefined }) {
  const documents = `/inspections/${view.inspectionId}/documents`
  const address = `${documents}/topic/${view.number}`
  const status = topicStatusWords[view.status]
  return (
    <>
      <BackLink href={documents}>Documents</BackLink>
      <FilesProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">Document {view.number}</span>{view.name}</h1>
      <p className="govuk-body">Annex A asks for: {view.title}{view.kind === 'child-level' ? <>: <a className="govuk-link" href={`/help/lists/${view.number}`}>what each row holds</a></> : '.'}</p>
      <p className="govuk-body"><Tag colour={status.colour}>{status.name}</Tag>{view.due && view.isAskedForNow ? ` Due ${sayWallTime(view.due.on)}.` : null}</p>
      <p className="govuk-body"><AskAbout place={{ topic: view.number }} about={`document ${view.number}`} /></p>
      <NotAskedNow view={view} address={address} />
      <ChildLevel view={view} />
      <Standing view={view} address={address} />
      {view.files.length ? <h2 className="govuk-heading-m">Files</h2> : null}
      <SeveralFiles view={view} />
      {view.files.map((file) => <DocumentFile key={file.id} file={file} view={view} />)}
      {view.maySend && view.isAskedForNow ? <SendMore view={view} problem={problem} /> : null}
      <History view={view} />
    </>
  )
}

function NotAskedNow({ view: { isAskedForNow, near, files, maySend }, address }: { view: TopicView; address: string }) {
  if (isAskedForNow) return null
  return (
    <InsetText>
      This document is not asked for now, because of whether the LSCB is reviewed at the same time. What is here stays.
      {near ? ` ${sayTopic(near)} asks for nearly the same.` : ''} {near && maySend && files.length ? <a className="govuk-link" href={`${address}/move`}>Move {sayCount(files.length, 'file', 'files')} to {near.number}</a> : null}
    </InsetText>
  )
}

function ChildLevel({ view: { kind, withLists, inspectionId, maySend } }: { view: TopicView }) {
  if (kind !== 'child-level') return null
  const lists = `/inspections/${inspectionId}/lists`
  return (
    <InsetText>
      This document holds rows about children, and is protected like a list: whoever opens a file of it leaves a line in the audit trail. Do not put a child’s name into the name of a file.
      {withLists ? <> {sayCount(withLists.rows, 'row', 'rows')} of it came with the lists and {withLists.rows === 1 ? 'is' : 'are'} linked to the children: <a className="govuk-link" href={`${lists}/${withLists.submissionId}`}>version {withLists.version}</a>.</>
        : maySend ? <> As a workbook you can <a className="govuk-link" href={`${lists}/send`}>send it with the lists</a>; it is then checked and linked to the children.</> : null}
    </InsetText>
  )
}

/** What was said without a file: a number, that it is not held, that it is asked for. */
function Standing({ view, address }: { view: TopicView; address: string }) {
  const { standing: { notHeld, count, asked }, kind, onRequest, maySend, mayAsk, files } = view
  return (
    <>
      {onRequest ? <p className="govuk-body">{asked ? <>Asked for by {asked.by} on {sayInstant(asked.at)}: {asked.words}</> : 'The lead inspector has not asked for it yet, so it is not missing.'} {mayAsk ? <a className="govuk-link" href={`${address}/ask`}>{asked ? 'Change what is asked for' : 'Ask for it'}</a> : null}</p> : null}
      {count ? <p className="govuk-body">The number is <strong>{sayNumber(count.count)}</strong>, said by {count.by} on {sayInstant(count.at)}.{count.words ? ` ${count.words}` : ''}</p> : null}
      {kind === 'count' && maySend ? <p className="govuk-body"><a className="govuk-link" href={`${address}/number`}>{count ? 'Change the number' : 'Say the number, without a file'}</a></p> : null}
      {notHeld && !files.length ? <p className="govuk-body">Not held, because {notHeld.words} <span className="govuk-hint">Said by {notHeld.by} on {sayInstant(notHeld.at)}</span></p> : null}
      {maySend && !files.length && !count && !view.withLists && view.isAskedForNow ? <p className="govuk-body"><a className="govuk-link" href={`${address}/not-held`}>{notHeld ? 'Change that it is not held' : 'Say that it is not held, and why'}</a></p> : null}
    </>
  )
}

function SeveralFiles({ view: { files, maySend } }: { view: TopicView }) {
  const silent = files.filter(({ pointer }) => !pointer).length
  if (files.length < 2 || !silent) return null
  return maySend
    ? <WarningText>Where a document has several files, the framework asks you to direct the lead inspector to the relevant sections. {sayCount(silent, 'file does', 'files do')} not say where to look yet.</WarningText>
    : <p className="govuk-body">{sayCount(silent, 'file does', 'files do')} not say where to look yet.</p>
}

function SendMore({ view: { number, formId, files, mostEach }, problem }: { view: TopicView; problem: FormProblem | undefined }) {
  return (
    <>
      <h2 className="govuk-heading-m">{files.length ? 'Send another file' : 'Send it'}</h2>
      <form method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="id" value={formId} />
        <FileUpload name="files" label={`Choose files for ${number}`} multiple error={problem?.errors['files']} hint={`PDF, Word, Excel, PowerPoint, pictures or text, up to ${mostEach} each. To send a newer version of a file that is here, replace it.`} />
        <Button kind={files.length ? 'secondary' : 'primary'} data-prevent-double-click="true">Send for {number}</Button>
      </form>
    </>
  )
}

function History({ view: { history, number } }: { view: TopicView }) {
  if (!history.length) return null
  const events = history.map((line) => ({ key: String(line.number), date: line.at, dateWords: `${sayInstant(line.at)}, ${line.who}`, heading: sayHistory(line, number) }))
  return <><h2 className="govuk-heading-m">History</h2><Timeline events={events} label="What was done with this document, the newest first" /></>
}
