import { fieldOf } from '#annex-a/framework/grading/answers.ts'
import { questionOf, type Question } from '#annex-a/framework/grading/questions.ts'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { TextInput } from '../govuk/text-input.tsx'

interface QuestionFieldProps {
  question: Question
  /** What was typed or chosen under a name. */
  typed: (name: string) => string | undefined
  errors: Readonly<Record<string, string>>
}

/** One question of the framework's rules. No answer is ever chosen beforehand. */
export function QuestionField({ question, typed, errors }: QuestionFieldProps) {
  const { id, kind, asks, hint, account, choices } = question
  const name = fieldOf(id)
  const common = { name, label: asks, hint, error: errors[name] }
  switch (kind) {
    case 'yesNo': return (
      <Radios
        {...common} chosen={typed(name)}
        choices={[
          { value: 'yes', text: 'Yes', reveals: account ? <QuestionField question={questionOf(account)} typed={typed} errors={errors} /> : undefined },
          { value: 'no', text: 'No' },
        ]}
      />
    )
    case 'choice': return <Radios {...common} chosen={typed(name)} choices={(choices ?? []).map(({ value, says }) => ({ value, text: says }))} />
    case 'confirm': return <Checkboxes {...common} label="Confirmation" choices={[{ value: 'yes', text: asks }]} chosen={typed(name) ? ['yes'] : []} />
    case 'line': return <TextInput {...common} defaultValue={typed(name)} />
    case 'text': return <Textarea {...common} rows={4} dir="auto" defaultValue={typed(name)} />
    case 'date': return <DateInput {...common} values={{ day: typed(`${name}-day`), month: typed(`${name}-month`), year: typed(`${name}-year`) }} />
  }
}
