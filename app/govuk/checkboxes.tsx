import { choiceId, ChoiceItem, type Choice, type ChoiceInputProps } from './choice.tsx'
import { classNames } from './class-names.ts'
import { FieldGroup, type Question } from './field.tsx'

interface CheckboxesProps extends Question {
  choices: readonly Choice[]
  /** The values ticked when the page is first shown. */
  chosen?: readonly string[] | undefined
  small?: boolean | undefined
  /** Set on every checkbox; a form library's `register()` goes here. */
  inputProps?: ChoiceInputProps | undefined
}

/** Any number of choices; each ticked one is sent under the same name. */
export function Checkboxes({ choices, chosen = [], small, inputProps, ...question }: CheckboxesProps) {
  const id = question.id ?? question.name
  return (
    <FieldGroup {...question}>
      <div className={classNames('govuk-checkboxes', small && 'govuk-checkboxes--small')}>
        {choices.map((choice, index) => (
          <ChoiceItem
            key={choice.value}
            type="checkbox"
            id={choiceId(id, index)}
            choice={choice}
            chosen={chosen.includes(choice.value)}
            inputProps={{ name: question.name, ...inputProps }}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
