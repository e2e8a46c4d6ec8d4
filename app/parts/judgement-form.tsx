import { useMemo, useRef, useState, type FormEvent } from 'react'
import { answersIn } from '#annex-a/framework/grading/answers.ts'
import { pieceOf } from '#annex-a/framework/grading/pieces.ts'
import { promptsFor } from '#annex-a/framework/grading/prompts.ts'
import { obstacles, questionsFor } from '#annex-a/framework/grading.ts'
import { grades, type Grade } from '#annex-a/framework/judgement.ts'
import type { Recorded } from '#annex-a/framework/grading/standing.ts'
import type { JudgementPage } from '#server/judgements/pages.ts'
import type { GradeProblem } from '#server/judgements/record-grade.ts'
import type { FormProblem } from '#server/web/form.ts'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Obstacles } from './judgement-obstacles.tsx'
import { NamesNobody } from './names-nobody.tsx'
import { QuestionField } from './judgement-questions.tsx'
import { PieceField, PieceFields, type Writing } from './judgement-rationale.tsx'

/** Of the page it stands on: nothing that counts evidence comes in here. */
type GradedPage = Pick<JudgementPage, 'code' | 'standing' | 'key' | 'kept' | 'written'>

interface GradeFormProps {
  page: GradedPage
  /** Of the judgement. */
  address: string
  problem: GradeProblem | FormProblem | undefined
}

/** The form as it stands, read the way the server reads it: what the rules ask for shows as soon as a grade is chosen. */
function useStanding({ code }: Pick<GradedPage, 'code'>, problem: GradeProblem | FormProblem | undefined) {
  const [about, setAbout] = useState<Recorded | null>(problem && 'about' in problem ? problem.about : null)
  // What was typed stays when its question goes out of sight and comes back.
  const typed = useRef<Record<string, string>>({})
  const read = (event: FormEvent<HTMLFormElement>) => {
    const values = Object.fromEntries([...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]))
    Object.assign(typed.current, values)
    const chosen = values['grade']
    const grade = (grades.find((one) => String(one.grade) === chosen)?.grade ?? null) as Grade | null
    setAbout(chosen === undefined ? null : { judgement: code, grade, answers: answersIn(values).answers })
  }
  const typedIn = (name: string): string | undefined =>
    typed.current[name] ?? (problem ? [problem.values[name] ?? ''].flat()[0] : undefined)
  return { about, read, typedIn, typedNow: () => typed.current }
}

/** A provisional grade, by the lead inspector. No grade is chosen beforehand, whatever was recorded before. */
export function GradeForm({ page, address, problem }: GradeFormProps) {
  const { code, standing, key } = page
  const { about, read, typedIn, typedNow } = useStanding(page, problem)
  const errors = problem?.errors ?? {}
  const writing: Writing = { code, kept: page.kept, written: page.written, typed: typedIn, errors, sent: { ...problem?.values, ...typedNow() } }
  const questions = useMemo(() => questionsFor(standing, about ?? { judgement: code, grade: null, answers: {} }), [standing, about, code])
  const found = about ? obstacles(standing, about) : []
  return (
    <form method="post" action={address} noValidate onInput={read}>
      <input type="hidden" name="key" defaultValue={problem ? [problem.values['key'] ?? key].flat()[0] : key} />
      <Details summary="What the framework asks you to weigh">
        {promptsFor(code).map(({ id, paragraph, says }) => <p key={id}>Paragraph {paragraph}: “{says}”</p>)}
      </Details>
      <PieceFields standing={about ? { ...standing, [code]: about } : standing} writing={writing} />
      <Radios
        name="grade" label="Which grade did the team reach?" labelSize="s" error={errors['grade']} chosen={typedIn('grade')} hint="Best fit, by professional judgement."
        choices={[...grades.map(({ grade, says }) => ({ value: String(grade), text: says })), { value: 'not-judged', text: 'Not judged, because …', hint: 'Say why in the last box.' }]}
      />
      <div role="status"><Obstacles obstacles={found} /></div>
      {questions.map((question) => <QuestionField key={question.id} question={question} writing={writing} />)}
      <PieceField piece={pieceOf('rationale')} writing={writing} />
      <NamesNobody problem={problem} />
      <ButtonGroup>
        <Button>Record the provisional grade</Button>
        <Button kind="secondary" formAction={`${address}/rationale`}>Save the rationale only</Button>
      </ButtonGroup>
    </form>
  )
}
