import { fieldOf } from '#annex-a/framework/grading/answers.ts'
import { questionOf, type Question } from '#annex-a/framework/grading/questions.ts'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { Radios } from '../govuk/radios.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { KeptText, type Writing } from './judgement-rationale.tsx'

interface QuestionFieldProps {
  question: Question
  writing: Writing
}

/** One question of the framework's rules. No answer is ever chosen beforehand. */
export function QuestionField({ question, writing }: QuestionFieldProps) {
  const { typed, errors } = writing
  const { id, kind, asks, hint, account, choices } = question
  const name = fieldOf(id)
  const common = { name, label: asks, hint, error: errors[name] }
  switch (kind) {
    case 'yesNo': return (
      <Radios
        {...common} chosen={typed(name)}
        choices={[
          { value: 'yes', text: 'Yes', reveals: account ? <QuestionField question={questionOf(account)} writing={writing} /> : undefined },
          { value: 'no', text: 'No' },
        ]}
      />
    )
    case 'choice': return <Radios {...common} chosen={typed(name)} choices={(choices ?? []).map(({ value, says }) => ({ value, text: says }))} />
    case 'confirm': return <Checkboxes {...common} label="Confirmation" choices={[{ value: 'yes', text: asks }]} chosen={typed(name) ? ['yes'] : []} />
    case 'line': return <TextInput {...common} defaultValue={typed(name)} />
    case 'text': return <KeptText {...common} rows={4} writing={writing} />
    case 'date': return <DateInput {...common} values={{ day: typed(`${name}-day`), month: typed(`${name}-month`), year: typed(`${name}-year`) }} />
  }
}
