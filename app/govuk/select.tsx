import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, Field, type Question } from './field.tsx'

export interface Option {
  value: string
  text: string
  disabled?: boolean | undefined
}

/** Options under a heading of their own. */
export interface OptionGroup {
  heading: string
  options: readonly Option[]
}

interface SelectProps extends Question, Omit<ComponentProps<'select'>, keyof Question | 'children' | 'multiple'> {
  options: readonly (Option | OptionGroup)[]
}

function ListedOption({ value, text, disabled }: Option) {
  return (
    <option value={value} disabled={disabled}>
      {text}
    </option>
  )
}

/** One choice of many. Offer an empty first option (`{ value: '', text: 'Choose …' }`) where nothing is chosen yet. */
export function Select({ name, id = name, label, labelSize, labelIsHeading, hint, error, options, className, ...rest }: SelectProps) {
  return (
    <Field {...{ name, id, label, labelSize, labelIsHeading, hint, error }}>
      <select
        id={id}
        name={name}
        className={classNames('govuk-select', error && 'govuk-select--error', className)}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        {...rest}
      >
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.heading} label={option.heading}>
              {option.options.map((inner) => (
                <ListedOption key={inner.value} {...inner} />
              ))}
            </optgroup>
          ) : (
            <ListedOption key={option.value} {...option} />
          ),
        )}
      </select>
    </Field>
  )
}
