import type { FormProblem } from '#server/web/form.ts'
import type { SendDocumentsForm } from '#server/documents/see-delivery.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { FileUpload } from '../govuk/file-upload.tsx'
import { FormProblems } from './form-problem.tsx'

/** What is wrong with the chosen files, one line a file: all of them lead to the one file box. */
export function FilesProblems({ problem }: { problem: FormProblem | undefined }) {
  return <FormProblems problem={problem} leadTo={(name) => (name.startsWith('files-') ? 'files' : name)} />
}

/** The form with which an authority sends any number of documents: a plain one, that works in any browser. */
export function DocumentsSendForm({ form, problem }: { form: SendDocumentsForm; problem: FormProblem | undefined }) {
  return (
    <>
      <BackLink href={form.address}>Documents</BackLink>
      <FilesProblems problem={problem} />
      <h1 className="govuk-heading-l">Send documents</h1>
      <p className="govuk-body">Begin the name of each file with the number of its document, such as “1.03 Monthly report.pdf”. A file whose number is missing or unclear is kept, and you are asked on the next page.</p>
      <form method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="id" value={form.id} />
        <FileUpload
          name="files" label="Choose the files" labelSize="m" multiple error={problem?.errors['files']}
          hint={`${form.kinds}. Up to ${form.mostFiles} files of ${form.mostEach} each. Files with macros, programs, web pages and compressed files are not taken.`}
        />
        <WhatHappensNext lists={form.address.replace(/documents$/, 'lists/send')} />
        <Button data-prevent-double-click="true">Send documents</Button>
      </form>
    </>
  )
}

function WhatHappensNext({ lists }: { lists: string }) {
  return (
    <>
      <h2 className="govuk-heading-m">What happens next</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Each file is kept exactly as you send it. One that cannot be taken never keeps back the others.</li>
        <li>Inspectors see a file as soon as it is known which document it is.</li>
        <li>Where a document has several files, say for each where to look and why: the framework asks for it, and a document whose reason is unclear goes back unread.</li>
        <li>Documents 2.03, 2.06 and 2.07 hold rows about children. Sent as a workbook <a className="govuk-link" href={lists}>with the lists</a>, they are checked and linked to the children.</li>
      </ul>
    </>
  )
}
