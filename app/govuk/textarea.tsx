import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, Field, type Question } from './field.tsx'

interface TextareaProps extends Question, Omit<ComponentProps<'textarea'>, keyof Question> {}

/** Several lines of text. */
export function Textarea({ name, id = name, label, labelSize, labelIsHeading, hint, error, rows = 5, className, ...rest }: TextareaProps) {
  return (
    <Field {...{ name, id, label, labelSize, labelIsHeading, hint, error }}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        className={classNames('govuk-textarea', error && 'govuk-textarea--error', className)}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        {...rest}
      />
    </Field>
  )
}
