import type { Marked } from '#server/cases/marks.ts'
import { Button } from '../govuk/button.tsx'
import { Radios } from '../govuk/radios.tsx'
import { markQuestions, sayMarked } from '../words/balance.ts'

const answers = [{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }, { value: 'not-known', text: 'Not known yet' }]

interface CaseMarksProps {
  /** The newest first. */
  marks: readonly Marked[]
  may: boolean
  action: string
}

/** What the choice is balanced over and no list says, as an inspector has found it in the file. */
export function CaseMarks({ marks, may, action }: CaseMarksProps) {
  return (
    <>
      <h2 className="govuk-heading-m" id="marks">What no list says</h2>
      {marks.length ? <ul className="govuk-list govuk-list--bullet">{marks.map((one, index) => <li key={index}>{sayMarked(one)}</li>)}</ul> : <p className="govuk-body">Nothing is marked yet.</p>}
      {may ? (
        <form method="post" action={action} noValidate className="wb-screen-only">
          {markQuestions.map(({ mark, asks, hint }) => (
            <Radios key={mark} name={mark} label={asks} labelSize="s" hint={hint} small inline choices={answers} chosen={marks.find((one) => one.mark === mark)?.answer ?? 'not-known'} />
          ))}
          <Button kind="secondary">Keep these marks</Button>
        </form>
      ) : null}
    </>
  )
}
