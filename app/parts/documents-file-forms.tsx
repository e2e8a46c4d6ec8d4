import type { MoveForm } from '#server/documents/move.ts'
import type { FileForm } from '#server/documents/replace.ts'
import type { PointerForm } from '#server/documents/say.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { FileUpload } from '../govuk/file-upload.tsx'
import { Select } from '../govuk/select.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { sayTopic, topicGroups } from '../words/documents.ts'
import { FilesProblems } from './documents-send-form.tsx'
import { FormProblems, typed } from './form-problem.tsx'

interface Problem { problem: FormProblem | undefined }

const sayBack = (topic: string | null): string => (topic === null ? 'Files not yet placed' : `Document ${topic}`)

/** Moves one file, or all of a document, to another document. */
export function DocumentsMoveForm({ form, problem }: { form: MoveForm } & Problem) {
  const options = [{ value: '', text: 'Choose a document' }, ...(form.near ? [{ heading: 'Asks for nearly the same', options: [{ value: form.near.number, text: sayTopic(form.near) }] }] : []), ...topicGroups(form.topics)]
  return (
    <>
      <BackLink href={form.back}>{form.from}</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Move {form.names.length === 1 ? 'a file' : `${form.names.length} files`} to another document</h1>
      <ul className="govuk-list govuk-list--bullet">{form.names.map((name, at) => <li key={at}>{name}</li>)}</ul>
      <p className="govuk-body">Now under {form.from}. Where to look, and whether it was read, goes with it. It can be moved back.</p>
      <form method="post" noValidate>
        <Select name="to" label="Move to" labelSize="m" options={options} defaultValue={typed(problem, 'to') ?? form.near?.number ?? ''} error={problem?.errors['to']} />
        <Button>Move</Button>
      </form>
    </>
  )
}

/** Sends a newer version of one file. */
export function DocumentsReplaceForm({ form, problem }: { form: FileForm } & Problem) {
  return (
    <>
      <BackLink href={form.back}>{sayBack(form.topic)}</BackLink>
      <FilesProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">Document {form.topic}</span>Replace “{form.file.name}”</h1>
      <p className="govuk-body">The new file takes its place. The one that is here stays as an earlier version, which inspectors can still open.</p>
      <form method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="id" value={form.id} />
        <FileUpload name="files" label="Choose the new file" labelSize="m" error={problem?.errors['files']} hint={`PDF, Word, Excel, PowerPoint, a picture or text, up to ${form.mostEach}.`} />
        <Button data-prevent-double-click="true">Replace the file</Button>
      </form>
    </>
  )
}

/** Asks once more before a file is taken back. */
export function DocumentsTakeBackForm({ form }: { form: FileForm }) {
  return (
    <>
      <BackLink href={form.back}>{sayBack(form.topic)}</BackLink>
      <h1 className="govuk-heading-l">Take back “{form.file.name}”</h1>
      <p className="govuk-body">Nobody can open it any more. That it came and was taken back stays on record. To send a newer version, replace it instead.</p>
      <WarningText>A file that was taken back cannot be brought back. You can send it again.</WarningText>
      <form method="post" noValidate>
        <ButtonGroup>
          <Button kind="warning">Take it back</Button>
          <a className="govuk-link" href={form.back}>Cancel</a>
        </ButtonGroup>
      </form>
    </>
  )
}

/** "Look at pages … because …" */
export function DocumentsPointerForm({ form, problem }: { form: PointerForm } & Problem) {
  const errors = problem?.errors ?? {}
  return (
    <>
      <BackLink href={form.back}>Document {form.topic}</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">Document {form.topic}</span>Where to look in “{form.name}”</h1>
      <p className="govuk-body">{form.required ? 'This document has several files, so the framework asks you to direct the lead inspector to the relevant sections.' : 'Say it where you can: a document whose reason is unclear is returned unread.'}</p>
      <form method="post" noValidate>
        <TextInput name="pages" label="Look at" labelSize="m" hint={`Pages, sections or sheets, such as “pages 4 to 7 and table 3”.${form.required ? '' : ' Leave it empty if you mean the whole of it.'}`} defaultValue={typed(problem, 'pages') ?? form.now?.pages ?? ''} error={errors['pages']} />
        <Textarea name="because" label="because" labelSize="m" hint="What the inspectors will find there. Do not write names or IDs of children." rows={3} defaultValue={typed(problem, 'because') ?? form.now?.words ?? ''} error={errors['because']} />
        <Button>Save</Button>
      </form>
    </>
  )
}
