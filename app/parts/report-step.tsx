import type { StepForm } from '#server/report/steps.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Radios } from '../govuk/radios.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { correctingSays, stepWords } from '../words/report.ts'
import { FormProblems } from './form-problem.tsx'
import { NamesNobody } from './names-nobody.tsx'

interface Props { readonly form: StepForm; readonly problem: FormProblem | undefined }

const wordsLabels: { readonly [S in StepForm['step']]: { readonly label: string; readonly hint: string } } = {
  'quality-assurance': { label: 'What to look at first (optional)', hint: 'Whoever assures quality reads it.' }, 'send-back': { label: 'What has to be done', hint: 'Those who write the report read it. The authority does not.' },
  pass: { label: 'A word with it (optional)', hint: 'The team reads it. The authority does not.' }, send: { label: 'A word with it (optional)', hint: 'The team reads it. The authority does not.' },
  due: { label: 'Why the day is changed', hint: 'The authority reads it.' }, final: { label: 'A word with it (optional)', hint: 'The team reads it. The authority does not.' },
  'open-again': { label: 'Why it is opened again', hint: 'The team reads it. The authority does not.' },
  correct: { label: 'What was wrong', hint: 'The team and the authority read it on every page of the report until it is corrected.' }, leave: { label: 'Why', hint: 'The team reads it. The authority does not.' }, publish: { label: 'A word with it (optional)', hint: 'For example where it was published.' },
}

const whatCorrected = { label: 'What was corrected', hint: 'It stands under the title of the report, for everybody: “Published …, corrected …: …”. It begins with why the report was opened.' }

/** One step of the report: what it does, what stops it, what to look at first. */
export function ReportStepPage({ form, problem }: Props) {
  const { inspectionId, step, stops, warnings, later, corrects } = form
  const back = `/inspections/${inspectionId}/report`
  const { title, says } = stepWords[step]
  return (
    <>
      <BackLink href={back}>The report</BackLink>
      <FormProblems problem={problem} dates={['on']} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{(corrects && correctingSays[step]) ?? says}</p>
      {stops.length ? (
        <>
          <h2 className="govuk-heading-m">To be done first</h2>
          <ul className="govuk-list govuk-list--bullet">{stops.map((stop) => <li key={stop}>{stop}.</li>)}</ul>
          <p className="govuk-body"><a className="govuk-link" href={back}>Back to the report</a></p>
        </>
      ) : (
        <>
          {warnings.length ? <><WarningText>Look at this first. It stops nothing.</WarningText><ul className="govuk-list govuk-list--bullet">{warnings.map((warning) => <li key={warning}>{warning}.</li>)}</ul></> : null}
          {later.length ? <><h2 className="govuk-heading-m">To be done before the report can be final</h2><ul className="govuk-list govuk-list--bullet">{later.map((stop) => <li key={stop}>{stop}.</li>)}</ul></> : null}
          <StepFields form={form} problem={problem} />
        </>
      )}
    </>
  )
}

function StepFields({ form: { step, assurers, identities, values, inspectionId, corrects }, problem }: Props) {
  const errors = problem?.errors ?? {}
  const typed = (name: string): string => String(problem?.values[name] ?? values[name] ?? '')
  const back = `/inspections/${inspectionId}/report`
  const words = corrects && step === 'publish' ? whatCorrected : wordsLabels[step]
  const dated = step === 'send' || step === 'due' || step === 'publish'
  return (
    <form method="post" noValidate>
      {step === 'quality-assurance' ? <Radios name="assurer" label="Who assures its quality" labelSize="s" hint="Only people of the team who have written nothing of it." error={errors['assurer']} chosen={typed('assurer')} choices={assurers.map(({ id, name }) => ({ value: id, text: name }))} /> : null}
      {dated ? <DateInput name="on" label={step === 'publish' ? 'Day on which it was published' : 'Points are wanted by the end of'} labelSize="s" hint={step === 'send' ? 'Five working days are usual; the framework names none.' : undefined} error={errors['on']} values={{ day: typed('on-day'), month: typed('on-month'), year: typed('on-year') }} /> : null}
      {identities.length ? (
        <>
          <h2 className="govuk-heading-m">Words that could name somebody</h2>
          <InsetText><ul className="govuk-list govuk-list--bullet">{identities.map(({ number, section, words }) => <li key={number}>Paragraph {number}, {section}: {words.join(', ')}</li>)}</ul></InsetText>
          <TextInput name="because" label="Why they name nobody" labelSize="s" hint="Or go back and take them out: a report names no child, no member of staff and no case of ours by its number." defaultValue={typed('because')} error={errors['because']} />
        </>
      ) : null}
      <Textarea name="words" label={words.label} labelSize="s" hint={words.hint} rows={4} defaultValue={typed('words')} error={errors['words']} />
      {identities.length ? null : <NamesNobody problem={problem} />}
      <ButtonGroup><Button data-prevent-double-click="true">{stepWords[step].button}</Button><a className="govuk-link" href={back}>Cancel</a></ButtonGroup>
    </form>
  )
}
