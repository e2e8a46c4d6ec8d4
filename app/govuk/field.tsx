import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

export type LabelSize = 's' | 'm' | 'l' | 'xl'

/** What every question has: words, help, and what is wrong with the answer. */
export interface Question {
  /** Name in the form; also the id that an error summary links to, unless `id` is given. */
  name: string
  id?: string | undefined
  label: ReactNode
  labelSize?: LabelSize | undefined
  /** The label is the page's only question and its heading. */
  labelIsHeading?: boolean | undefined
  hint?: ReactNode
  error?: string | undefined
}

export function Hint({ id, className, children }: { id: string; className?: string; children: ReactNode }) {
  return (
    <div id={id} className={classNames('govuk-hint', className)}>
      {children}
    </div>
  )
}

export function ErrorMessage({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="govuk-error-message">
      <VisuallyHidden>Error:</VisuallyHidden> {children}
    </p>
  )
}

/** The ids of hint and error, for `aria-describedby`; `undefined` when there is neither. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  return classNames(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`) || undefined
}

function HintAndError({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
      {error ? <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage> : null}
    </>
  )
}

function groupClass(error: string | undefined): string {
  return classNames('govuk-form-group', Boolean(error) && 'govuk-form-group--error')
}

/** A question with one control: label, hint, error, then the control given as children. */
export function Field({ name, id = name, label, labelSize, labelIsHeading, hint, error, children }: Question & { children: ReactNode }) {
  const words = (
    <label className={classNames('govuk-label', labelSize && `govuk-label--${labelSize}`)} htmlFor={id}>
      {label}
    </label>
  )
  return (
    <div className={groupClass(error)}>
      {labelIsHeading ? <h1 className="govuk-label-wrapper">{words}</h1> : words}
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}

/** A question with several controls (radios, checkboxes, a date): the label is the group's legend. */
export function FieldGroup({
  name,
  id = name,
  label,
  labelSize,
  labelIsHeading,
  hint,
  error,
  role,
  children,
}: Question & { role?: 'group' | undefined; children: ReactNode }) {
  return (
    <div className={groupClass(error)}>
      <fieldset className="govuk-fieldset" role={role} aria-describedby={describedBy(id, hint, error)}>
        <legend className={classNames('govuk-fieldset__legend', labelSize && `govuk-fieldset__legend--${labelSize}`)}>
          {labelIsHeading ? <h1 className="govuk-fieldset__heading">{label}</h1> : label}
        </legend>
        <HintAndError id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  )
}
