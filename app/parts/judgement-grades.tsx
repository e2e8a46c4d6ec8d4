import { questions, type Question } from '#annex-a/framework/grading/questions.ts'
import type { RecordedGrade } from '#server/judgements/recorded.ts'
import { Details } from '../govuk/details.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { sayDate, sayInstant } from '../words/dates.ts'
import { sayGrade } from '../words/evidence.ts'
import { EvidenceText } from './evidence-facts.tsx'

const sayAnswer = ({ kind, choices }: Question, answer: string): string => {
  if (kind === 'yesNo' || kind === 'confirm') return answer === 'yes' ? 'Yes' : 'No'
  if (kind === 'choice') return choices?.find(({ value }) => value === answer)?.says ?? answer
  return kind === 'date' ? sayDate(answer) : answer
}

function GradeFacts({ recorded }: { recorded: RecordedGrade }) {
  const answered = questions.filter(({ id }) => recorded.answers[id])
  return (
    <>
      <EvidenceText>{recorded.rationale}</EvidenceText>
      {answered.length ? (
        <SummaryList rows={answered.map((question) => ({ key: question.asks.replace(' (optional)', ''), value: <EvidenceText>{sayAnswer(question, recorded.answers[question.id]!)}</EvidenceText> }))} />
      ) : null}
    </>
  )
}

/** The grade that stands, and all that stood before it. */
export function Grades({ latest, earlier }: { latest: RecordedGrade | null; earlier: readonly RecordedGrade[] }) {
  if (!latest) return <p className="govuk-body">No provisional grade has been recorded.</p>
  return (
    <>
      <p className="govuk-body"><strong>{sayGrade(latest.grade)}</strong>, recorded {sayInstant(latest.recordedAt)} by {latest.recordedBy}.</p>
      <GradeFacts recorded={latest} />
      {earlier.map((one) => (
        <Details key={one.id} summary={`Before: ${sayGrade(one.grade)}, recorded ${sayInstant(one.recordedAt)} by ${one.recordedBy}`}>
          <GradeFacts recorded={one} />
        </Details>
      ))}
    </>
  )
}
