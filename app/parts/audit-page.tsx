import { grades } from '#annex-a/framework/judgement.ts'
import type { AuditView } from '#server/cases/audits.ts'
import type { Audit } from '#server/cases/life.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonLink } from '../govuk/button.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { Details } from '../govuk/details.tsx'
import { FileUpload } from '../govuk/file-upload.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Radios } from '../govuk/radios.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { sayDate, sayInstant } from '../words/dates.ts'
import { sayGrade } from '../words/evidence.ts'
import { Asked, CaseReference } from './audit-list.tsx'
import { AuditFile, ReferralFacts } from './case-life.tsx'
import { FormProblems, typed } from './form-problem.tsx'

/** One case as the authority sees it, with the form for its audit. */
export function AuditPage({ view, problem }: { view: AuditView; problem: FormProblem | undefined }) {
  const { inspectionId, case: one, formId, mostOfFile, mayAnswer } = view
  const list = `/inspections/${inspectionId}/audits`
  const [audit, ...earlier] = one.audits
  const fileOf = ({ id }: Audit): string => `${list}/${one.id}/file/${id}`
  return (
    <>
      <BackLink href={list}>Cases we asked you about</BackLink>
      <FormProblems problem={problem} dates={['on']} />
      <h1 className="govuk-heading-l">Case <CaseReference of={one} /></h1>
      <SummaryList rows={[{ key: 'Child ID', value: one.shownId }, { key: 'What is asked', value: <Asked of={one} /> }, { key: 'Told', value: `${one.told.by}, ${sayInstant(one.told.at)}` }]} />
      {one.noLongerNeeded ? <InsetText>The inspectors no longer need this case. You need do nothing more.</InsetText> : null}
      {one.referrals.length ? <h2 className="govuk-heading-m">This child may not be safe</h2> : null}
      {one.referrals.map((referral) => (
        <ReferralFacts key={referral.id} referral={referral}>
          {mayAnswer && referral.waitsFor !== null ? <ButtonLink className="govuk-!-margin-bottom-0" href={`${list}/${one.id}/answer/${referral.id}`}>{referral.waitsFor === 'authority' ? 'Answer now' : 'Say more'}</ButtonLink> : null}
        </ReferralFacts>
      ))}
      {audit ? <><h2 className="govuk-heading-m">Your audit</h2><AuditFacts audit={audit} href={fileOf(audit)} /></> : null}
      {earlier.length ? <Details summary={`What was sent before (${earlier.length})`}>{earlier.map((before) => <AuditFacts key={before.id} audit={before} href={fileOf(before)} />)}</Details> : null}
      {formId === null ? null : audit && !problem ? <Details summary="Send a corrected audit"><AuditForm id={formId} most={mostOfFile} problem={undefined} /></Details> : <AuditForm id={formId} most={mostOfFile} problem={problem} />}
    </>
  )
}

function AuditFacts({ audit, href }: { audit: Audit; href: string }) {
  return (
    <SummaryList rows={[
      { key: 'Overall', value: sayGrade(audit.grade) }, { key: 'Strengths', value: <span className="wb-lines">{audit.strengths}</span> }, { key: 'Concerns', value: <span className="wb-lines">{audit.concerns}</span> },
      { key: 'Audited', value: `${sayDate(audit.on)} by ${audit.auditor}` }, { key: 'Sent', value: `${audit.by}, ${sayInstant(audit.at)}` },
      ...(audit.file ? [{ key: 'File', value: <AuditFile file={audit.file} href={href} /> }] : []),
    ]} />
  )
}

const hint = 'Write no names, addresses or dates of birth: the child is known by the ID above.'

function AuditForm({ id, most, problem }: { id: string; most: string; problem: FormProblem | undefined }) {
  const value = (name: string): string | undefined => typed(problem, name)
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <h2 className="govuk-heading-m">Your audit of this file</h2>
      <input type="hidden" name="id" value={value('id') || id} />
      <Radios name="grade" label="Overall, how good is the work for this child?" labelSize="s" chosen={value('grade')} error={problem?.errors['grade']} choices={grades.map((one) => ({ value: String(one.grade), text: one.says }))} />
      <Textarea name="strengths" label="Strengths" labelSize="s" hint={hint} rows={5} defaultValue={value('strengths')} error={problem?.errors['strengths']} />
      <Textarea name="concerns" label="Concerns" labelSize="s" hint={hint} rows={5} defaultValue={value('concerns')} error={problem?.errors['concerns']} />
      <TextInput name="auditor" label="Role of the auditor" labelSize="s" hint="Such as Team manager. Never a name." defaultValue={value('auditor')} error={problem?.errors['auditor']} />
      <DateInput name="on" label="Day of the audit" labelSize="s" error={problem?.errors['on']} values={{ day: value('on-day'), month: value('on-month'), year: value('on-year') }} />
      <FileUpload name="files" label="The audit as a file (optional)" labelSize="s" hint={`If you wrote it elsewhere as well: PDF, Word, Excel, PowerPoint, a picture or text, up to ${most}. Inspectors can save it; nothing in it is run.`} error={problem?.errors['files']} />
      <Button data-prevent-double-click="true">Send the audit</Button>
    </form>
  )
}
