import { choiceId, ChoiceItem, type Choice, type ChoiceInputProps } from './choice.tsx'
import { classNames } from './class-names.ts'
import { FieldGroup, type Question } from './field.tsx'

interface RadiosProps extends Question {
  choices: readonly Choice[]
  /** The value chosen when the page is first shown. */
  chosen?: string | null | undefined
  /** Side by side: for two or three short answers. */
  inline?: boolean | undefined
  small?: boolean | undefined
  /** Set on every radio button; a form library's `register()` goes here. */
  inputProps?: ChoiceInputProps | undefined
}

/** One choice of a few, all in sight. */
export function Radios({ choices, chosen, inline, small, inputProps, ...question }: RadiosProps) {
  const id = question.id ?? question.name
  return (
    <FieldGroup {...question}>
      <div className={classNames('govuk-radios', inline && 'govuk-radios--inline', small && 'govuk-radios--small')}>
        {choices.map((choice, index) => (
          <ChoiceItem
            key={choice.value}
            type="radio"
            id={choiceId(id, index)}
            choice={choice}
            chosen={choice.value === chosen}
            inputProps={{ name: question.name, ...inputProps }}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
