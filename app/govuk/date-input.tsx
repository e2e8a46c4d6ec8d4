import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { FieldGroup, type Question } from './field.tsx'

export type DatePart = 'day' | 'month' | 'year'
/** What was typed in each box, as typed. */
export type DateParts = Partial<Record<DatePart, string | undefined>>

type BoxProps = Omit<ComponentProps<'input'>, 'id' | 'className' | 'type' | 'width'>

interface DateInputProps extends Question {
  values?: DateParts | undefined
  /** The boxes to mark when there is an error; all three when left out. */
  wrong?: readonly DatePart[] | undefined
  /** Set on one box each; a form library's `register('x-day')` goes here. */
  boxProps?: Partial<Record<DatePart, BoxProps>> | undefined
}

const PARTS = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const

interface DateBoxProps extends BoxProps {
  id: string
  label: string
  width: 2 | 4
  isWrong: boolean
}

function DateBox({ id, label, width, isWrong, ...rest }: DateBoxProps) {
  return (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group">
        <label className="govuk-label govuk-date-input__label" htmlFor={id}>
          {label}
        </label>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={isWrong ? true : undefined}
          className={classNames(`govuk-input govuk-date-input__input govuk-input--width-${width}`, isWrong && 'govuk-input--error')}
          {...rest}
        />
      </div>
    </div>
  )
}

/**
 * A date in three boxes named `<name>-day`, `<name>-month` and `<name>-year`.
 * An error summary links to the box: `#<name>-day`.
 */
export function DateInput({ values = {}, wrong = ['day', 'month', 'year'], boxProps = {}, ...question }: DateInputProps) {
  const id = question.id ?? question.name
  return (
    <FieldGroup {...question} role="group">
      <div className="govuk-date-input" id={id}>
        {PARTS.map(({ part, label, width }) => (
          <DateBox
            key={part}
            id={`${id}-${part}`}
            name={`${question.name}-${part}`}
            label={label}
            width={width}
            isWrong={question.error !== undefined && wrong.includes(part)}
            defaultValue={values[part]}
            {...boxProps[part]}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
