import type { FormProblem } from '#server/web/form.ts'
import type { SendForm } from '#server/intake/prepare-form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { FileUpload } from '../govuk/file-upload.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Radios } from '../govuk/radios.tsx'
import { FilesProblems } from './documents-send-form.tsx'
import { typed } from './form-problem.tsx'

/** The form with which an authority sends lists: a plain one, that works in any browser. */
export function ListsSendForm({ form, problem }: { form: SendForm; problem: FormProblem | undefined }) {
  const errors = problem?.errors ?? {}
  const [sentBefore, sentBeforeVersion] = [typed(problem, 'sentBefore'), typed(problem, 'sentBeforeVersion')]
  return (
    <>
      <BackLink href={form.address}>Lists</BackLink>
      <FilesProblems problem={problem} />
      <h1 className="govuk-heading-l">Upload lists</h1>
      <p className="govuk-body">To look first, <a className="govuk-link" href="/check">check a file without uploading it</a>: the same check in your own browser.</p>
      <form method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="id" value={form.id} />
        <FileUpload
          name="files" label="Choose the files" labelSize="m" multiple error={errors['files-2'] ? 'None of these files could be taken. The top of the page says why of each' : errors['files']}
          hint={`One workbook with all lists, or one file for each list. Excel (.xlsx) or CSV; up to ${form.mostFiles} files of ${form.mostEach} each.`}
        />
        {sentBefore ? (
          <>
            <InsetText><a className="govuk-link" href={`${form.address}/${sentBefore}`}>{sentBeforeVersion ? `Version ${sentBeforeVersion}` : 'An upload that is not submitted yet'} has the same file</a></InsetText>
            <Checkboxes name="again" label="If you mean to send the same file again" choices={[{ value: 'yes', text: 'Send it again all the same' }]} />
          </>
        ) : null}
        <Radios
          name="stage" label="Which submission is this?" labelSize="m" error={errors['stage']} chosen={typed(problem, 'stage') || String(form.stage)}
          hint={`${form.nothingYet ? 'Nothing has been submitted yet, so this is the first, unless what may follow later is in it too: the second counts as both. ' : ''}At the first, fields that are asked for only at the second may be empty.`}
          choices={[{ value: '1', text: 'The first' }, { value: '2', text: 'The second', hint: 'With the fields that may follow later' }]}
        />
        <WhatHappensNext />
        <Button data-prevent-double-click="true">Upload lists</Button>
      </form>
    </>
  )
}

function WhatHappensNext() {
  return (
    <>
      <h2 className="govuk-heading-m">What happens next</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Each file is taken or not on its own: one that cannot be taken never keeps back the others, and the next page says why.</li>
        <li>Your files are kept exactly as you send them. Only officers of your authority can see them until you submit.</li>
        <li>We read and check them, which takes seconds or a few minutes. You can leave the page and come back.</li>
        <li>You see what was recognised and what was found, cell by cell, with how to put it right. Upload again as often as you like: uploads add up.</li>
        <li>You submit when you are ready. Then inspectors see the lists, and you get a receipt.</li>
        <li>Gaps never stop anything: fewer than 11 lists, or lists with empty fields, are taken. A list that you do not upload again stays as it was.</li>
      </ul>
    </>
  )
}
