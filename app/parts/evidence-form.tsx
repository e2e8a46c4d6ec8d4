import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useMemo, useRef, type FormEvent } from 'react'
import { useForm, type FieldValues, type Resolver } from 'react-hook-form'
import type { ZodType } from 'zod'
import { evidenceSchema, type EvidenceDates } from '#server/evidence/evidence.schema.ts'
import type { EvidenceForm as Form } from '#server/evidence/prepare.ts'
import type { EvidenceProblem } from '#server/evidence/problem.ts'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { ErrorSummary } from '../govuk/error-summary.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { CriteriaChoice } from './criteria-choice.tsx'
import { SaveOver, TheirVersion } from './evidence-conflict.tsx'
import { Identities } from './evidence-identities.tsx'
import { EvidenceFields } from './evidence-fields.tsx'
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
function useChecked(dates: EvidenceDates, problem: EvidenceProblem | undefined) {
  const element = useRef<HTMLFormElement>(null)
  const passed = useRef(false)
  const { today, notifiedOn } = dates
  const resolver = useMemo<Resolver<FieldValues>>(() => {
    // Its input is whatever a page holds; the resolver wants that called by its own name.
    const check = zodResolver(evidenceSchema({ today, notifiedOn }) as unknown as ZodType<FieldValues, FieldValues>)
    return (values, context, options) => check(element.current ? sent(element.current) : values, context, options)
  }, [today, notifiedOn])
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
  return { element, passed, register, submit, errors, attempt: formState.submitCount || problem }
}

/** Warns before a page with unsaved text is left. */
function useWarning(element: React.RefObject<HTMLFormElement | null>, passed: React.RefObject<boolean>, unsaved: boolean) {
  const changed = useRef(unsaved)
  useEffect(() => {
    const text = element.current?.querySelector('textarea')
    if (text && text.value !== text.defaultValue) changed.current = true
    const warn = (event: BeforeUnloadEvent) => { if (changed.current && !passed.current) event.preventDefault() }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [element, passed])
  return () => { changed.current = true }
}

/** Text on one side, all criteria on the other. A plain form; scripts check before sending, narrow the criteria and guard unsaved text. */
export function EvidenceForm({ title, form, problem, back }: EvidenceFormProps) {
  const { element, passed, register, submit, errors, attempt } = useChecked(form.dates, problem)
  const change = useWarning(element, passed, problem !== undefined)
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
      {theirs ? <TheirVersion theirs={theirs} /> : null}
      <form method="post" noValidate ref={element} onSubmit={submit} onInput={change}>
        {/* Return in a line of text saves; it never presses a button that happens to stand before. */}
        <button type="submit" hidden tabIndex={-1} />
        {['key', 'version'].map((name) => (values[name] === undefined ? null : <input type="hidden" name={name} key={name} defaultValue={values[name]} />))}
        <div className="wb-evidence__columns">
          <div>
            <EvidenceFields values={values} errors={errors} cases={form.cases} register={register} />
            {identities?.length ? <Identities found={identities} chosen={[values['notIdentities'] ?? []].flat()} reason={[values['identitiesReason'] ?? ''].flat()[0] ?? ''} error={errors['identitiesReason']} /> : null}
          </div>
          <CriteriaChoice lscbConcurrent={form.lscbConcurrent} chosen={[values['criteria'] ?? []].flat().filter(Boolean)} error={errors['criteria']} />
          <div className="wb-evidence__end">
            {theirs ? <SaveOver theirs={theirs} error={errors['over']} /> : null}
            <ButtonGroup>
              <Button aria-keyshortcuts="Control+Enter">Save the evidence</Button>
              <Button kind="secondary" name="then" value="another">Save and write another about the same case</Button>
              <a className="govuk-link" href={back}>Cancel</a>
            </ButtonGroup>
            <p className="govuk-hint wb-scripts-only">Ctrl and Return save from anywhere in the form.</p>
          </div>
        </div>
      </form>
    </>
  )
}
