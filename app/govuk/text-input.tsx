import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, Field, type Question } from './field.tsx'

interface TextInputProps extends Question, Omit<ComponentProps<'input'>, keyof Question | 'width' | 'prefix'> {
  /** Room for about so many characters; the whole column when left out. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined
  prefix?: ReactNode
  suffix?: ReactNode
}

/** One line of text. Takes every attribute of `<input>`, so a form library's `register()` can be spread into it. */
export function TextInput({
  name,
  id = name,
  label,
  labelSize,
  labelIsHeading,
  hint,
  error,
  width,
  prefix,
  suffix,
  className,
  type = 'text',
  ...rest
}: TextInputProps) {
  const input = (
    <input
      id={id}
      name={name}
      type={type}
      className={classNames('govuk-input', width && `govuk-input--width-${width}`, error && 'govuk-input--error', className)}
      aria-describedby={describedBy(id, hint, error)}
      aria-invalid={error ? true : undefined}
      {...rest}
    />
  )
  return (
    <Field {...{ name, id, label, labelSize, labelIsHeading, hint, error }}>
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          {prefix ? (
            <div className="govuk-input__prefix" aria-hidden="true">
              {prefix}
            </div>
          ) : null}
          {input}
          {suffix ? (
            <div className="govuk-input__suffix" aria-hidden="true">
              {suffix}
            </div>
          ) : null}
        </div>
      ) : (
        input
      )}
    </Field>
  )
}
