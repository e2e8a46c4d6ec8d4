import type { ComponentProps, ReactNode } from 'react'
import { Hint } from './field.tsx'

/** One radio button or checkbox. */
export interface Choice {
  value: string
  text: ReactNode
  hint?: ReactNode
  disabled?: boolean | undefined
  /** More questions, shown while this one is chosen. The style sheet alone sees to it, with or without JavaScript. */
  reveals?: ReactNode
}

export type ChoiceInputProps = Omit<ComponentProps<'input'>, 'id' | 'type' | 'value' | 'defaultChecked'>

interface ChoiceItemProps {
  type: 'radio' | 'checkbox'
  id: string
  choice: Choice
  chosen: boolean
  inputProps: ChoiceInputProps
}

/** The id of the nth choice: the first bears the question's own id, so that an error summary can link to it. */
export function choiceId(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`
}

/** The item and, after it, what it reveals. */
export function ChoiceItem({ type, id, choice, chosen, inputProps }: ChoiceItemProps) {
  const block = type === 'radio' ? 'govuk-radios' : 'govuk-checkboxes'
  const hintId = `${id}-item-hint`
  return (
    <>
      <div className={`${block}__item`}>
        <input
          className={`${block}__input`}
          id={id}
          type={type}
          value={choice.value}
          defaultChecked={chosen}
          disabled={choice.disabled}
          aria-describedby={choice.hint ? hintId : undefined}
          {...inputProps}
        />
        <label className={`govuk-label ${block}__label`} htmlFor={id}>
          {choice.text}
        </label>
        {choice.hint ? (
          <Hint id={hintId} className={`${block}__hint`}>
            {choice.hint}
          </Hint>
        ) : null}
      </div>
      {choice.reveals ? <div className={`${block}__conditional`}>{choice.reveals}</div> : null}
    </>
  )
}
