import { zodResolver } from '@hookform/resolvers/zod'
import { useMemo, useRef, useState, type FormEvent } from 'react'
import { useForm, type FieldValues, type Resolver } from 'react-hook-form'
import { useParams } from 'react-router'
import type { ZodType } from 'zod'
import { evidenceSchema } from '#server/evidence/evidence.schema.ts'
import type { EvidenceForm as Form } from '#server/evidence/prepare.ts'
import type { EvidenceProblem } from '#server/evidence/problem.ts'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { ErrorSummary } from '../govuk/error-summary.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { useKeeping } from '../keeping/use-keeping.ts'
import { CriteriaChoice } from './criteria-choice.tsx'
import { SaveOver, TheirVersion } from './evidence-conflict.tsx'
import { Identities } from './evidence-identities.tsx'
import { EvidenceFields } from './evidence-fields.tsx'
import { EvidenceHistory, fieldWords, keptNames } from './evidence-kept.tsx'
import { TextsThatWait, UnfinishedChanges } from './evidence-unfinished.tsx'
import { GuideLink } from './guide-link.tsx'
import { KeptConflict } from './kept-conflict.tsx'
import { KeptFrom } from './kept-field.tsx'
import { KeptState } from './kept-state.tsx'
import { PageTitle } from './page-title.tsx'
import { useSaveByKeys } from './save-by-keys.ts'

interface EvidenceFormProps {
  title: string
  form: Form
  problem: EvidenceProblem | undefined
  /** Where one goes without saving. */
  back: string
}

/** The form as it stands in the page, as it would be sent. */
const sent = (form: HTMLFormElement): Record<string, FormDataEntryValue | FormDataEntryValue[]> => {
  const data = new FormData(form)
  return Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name)] as const).map(([name, all]) => [name, all.length === 1 ? all[0]! : all]))
}

/** Checks with the schema of the server before anything is sent. What counts is the page itself: text typed before the scripts came is there, too. */
function useChecked({ dates, withdrawn }: Form, problem: EvidenceProblem | undefined) {
  const element = useRef<HTMLFormElement>(null)
  const passed = useRef(false)
  const { today, notifiedOn } = dates
  const resolver = useMemo<Resolver<FieldValues>>(() => {
    // Its input is whatever a page holds; the resolver wants that called by its own name.
    const check = zodResolver(evidenceSchema({ today, notifiedOn }, withdrawn.map(({ id }) => id)) as unknown as ZodType<FieldValues, FieldValues>)
    return (values, context, options) => check(element.current ? sent(element.current) : values, context, options)
  }, [today, notifiedOn, withdrawn])
  const { register, handleSubmit, formState } = useForm<FieldValues>({ resolver, shouldFocusError: false })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (passed.current) return
    event.preventDefault()
    const button = (event.nativeEvent as SubmitEvent).submitter
    void handleSubmit(() => {
      passed.current = true
      // Not at once: while the first submit is still being told around, a browser ignores a second.
      setTimeout(() => element.current?.requestSubmit(button))
    })(event)
  }
  const found = Object.fromEntries(Object.entries(formState.errors).map(([name, error]) => [name, String((Array.isArray(error) ? error.find(Boolean) : error)?.message ?? '')]))
  const errors: Readonly<Record<string, string>> = formState.isSubmitted ? found : problem?.errors ?? {}
  return { element, register, submit, errors, attempt: formState.submitCount || problem }
}

/** Keeps every field of the form while it is typed: `problem` is a form that came back, with what was typed. */
function useKeptForm(element: React.RefObject<HTMLFormElement | null>, { copy, values }: Form, problem: EvidenceProblem | undefined) {
  const { inspectionId = '' } = useParams()
  const [fields] = useState(() => Object.fromEntries(keptNames.map((name) => [name, {
    from: Number([problem?.values[`${name}.from`] ?? copy.from[name] ?? 0].flat()[0]), ...(problem ? { value: [values[name] ?? []].flat().join('\n') } : {}),
  }])))
  const history = `/inspections/${inspectionId}/fields/evidence/${copy.id}`
  return { inspectionId, fields, history, keeping: useKeeping(element, { inspectionId, about: 'evidence', id: copy.id, fields, isNew: Object.keys(copy.from).length === 0 }) }
}

/** Text on one side, all criteria on the other. A plain form; scripts check before sending, narrow the criteria and keep what is typed. */
export function EvidenceForm({ title, form, problem, back }: EvidenceFormProps) {
  const { element, register, submit, errors, attempt } = useChecked(form, problem)
  const { inspectionId, fields, history, keeping } = useKeptForm(element, form, problem)
  useSaveByKeys(element)
  const values = problem?.values ?? form.values
  const { theirs, identities, written } = problem ?? {}
  const summary = Object.entries(errors).map(([name, text]) => ({ text, href: name === 'form' ? undefined : `#${name}${name === 'observedOn' ? '-day' : ''}` }))
  return (
    <>
      <PageTitle title={title} problem={summary.length ? { errors } : undefined} />
      <ErrorSummary errors={summary} attempt={attempt} />
      {written ? <NotificationBanner kind="success" heading={`It says “${written}” now. Read it through, then save`} /> : null}
      <h1 className="govuk-heading-l">{title}</h1>
      {problem ? null : <UnfinishedChanges copy={form.copy} base={`/inspections/${inspectionId}`} isRecord={values['version'] !== undefined} />}
      {problem ? null : <TextsThatWait names={form.copy.waits} history={history} />}
      {theirs ? <TheirVersion theirs={theirs} /> : null}
      <form method="post" noValidate ref={element} onSubmit={submit}>
        {/* Return in a line of text saves; it never presses a button that happens to stand before. */}
        <button type="submit" hidden tabIndex={-1} />
        {['key', 'version'].map((name) => (values[name] === undefined ? null : <input type="hidden" name={name} key={name} defaultValue={values[name]} />))}
        {keptNames.map((name) => <KeptFrom key={name} name={name} version={fields[name]!.from} />)}
        <div className="wb-evidence__columns">
          <div>
            {identities?.length ? <Identities found={identities} chosen={[values['notIdentities'] ?? []].flat()} reason={[values['identitiesReason'] ?? ''].flat()[0] ?? ''} error={errors['identitiesReason']} /> : null}
            <EvidenceFields values={values} errors={errors} cases={form.cases} register={register} />
          </div>
          <CriteriaChoice lscbConcurrent={form.lscbConcurrent} withdrawn={form.withdrawn} chosen={[values['criteria'] ?? []].flat().filter(Boolean)} error={errors['criteria']} />
          <div className="wb-evidence__end">
            {theirs ? <SaveOver theirs={theirs} error={errors['over']} /> : null}
            {keeping.conflicts.map(({ key, held }) => <KeptConflict key={key} held={held} what={fieldWords[held.control.name]} choose={(which) => keeping.choose(key, which)} />)}
            <ButtonGroup>
              <Button aria-keyshortcuts="Control+Enter">Save the evidence</Button>
              <Button kind="secondary" name="then" value="another">Save and write another about the same case</Button>
              <a className="govuk-link" href={back}>Cancel</a>
            </ButtonGroup>
            <p className="govuk-hint wb-scripts-only">Ctrl and Return save from anywhere in the form.</p>
            <GuideLink guide="evidence" />
            <EvidenceHistory history={history} names={Object.keys(form.copy.from)} />
          </div>
        </div>
        <KeptState summary={keeping.summary} kept={undefined} bar />
      </form>
    </>
  )
}
