import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, Field, type Question } from './field.tsx'

interface SearchBoxProps extends Question, Omit<ComponentProps<'input'>, keyof Question | 'type'> {
  buttonText?: string | undefined
}

/** A box and its button; the caller puts them in a form. Use method="post" when people may type a child's details. */
export function SearchBox({
  name,
  id = name,
  label,
  labelSize,
  labelIsHeading,
  hint,
  error,
  buttonText = 'Search',
  className,
  ...rest
}: SearchBoxProps) {
  return (
    <Field {...{ name, id, label, labelSize, labelIsHeading, hint, error }}>
      <div className="wb-search-box">
        <input
          id={id}
          name={name}
          type="search"
          autoComplete="off"
          spellCheck="false"
          className={classNames('govuk-input', error && 'govuk-input--error', className)}
          aria-describedby={describedBy(id, hint, error)}
          aria-invalid={error ? true : undefined}
          {...rest}
        />
        <button type="submit" className="govuk-button wb-search-box__button">
          {buttonText}
        </button>
      </div>
    </Field>
  )
}
