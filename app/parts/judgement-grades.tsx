import { pieces, type PieceId } from '#annex-a/framework/grading/pieces.ts'
import { questions } from '#annex-a/framework/grading/questions.ts'
import type { RecordedGrade } from '#server/judgements/recorded.ts'
import { Details } from '../govuk/details.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayGrade } from '../words/evidence.ts'
import { sayAnswer, sayQuestion } from '../words/judgements.ts'
import { EvidenceText } from './evidence-facts.tsx'

interface WordsOfGradeProps {
  written: readonly { readonly piece: PieceId; readonly asks: string; readonly text: string; readonly by?: string; readonly at?: string }[]
  answers: readonly { readonly question: (typeof questions)[number]['id']; readonly asks: string; readonly answer: string }[]
}

/** The reasons for a grade piece by piece, then what was answered to the framework's rules. */
export function WordsOfGrade({ written, answers }: WordsOfGradeProps) {
  const rows = [
    ...written.map(({ asks, text, by, at }) => ({ key: asks, value: <><EvidenceText>{text}</EvidenceText>{by && at ? <p className="govuk-body-s">Written by {by}, {sayInstant(at)}</p> : null}</> })),
    ...answers.map(({ question, asks, answer }) => ({ key: sayQuestion(asks), value: <EvidenceText>{sayAnswer(question, answer)}</EvidenceText> })),
  ]
  return rows.length ? <SummaryList rows={rows} /> : null
}

function GradeFacts({ recorded }: { recorded: RecordedGrade }) {
  const others = pieces.flatMap(({ id, asks }) => (recorded.pieces[id] ? [{ piece: id, asks, text: recorded.pieces[id] }] : []))
  return (
    <>
      <EvidenceText>{recorded.rationale}</EvidenceText>
      <WordsOfGrade written={others} answers={questions.flatMap(({ id, asks }) => (recorded.answers[id] ? [{ question: id, asks, answer: recorded.answers[id] }] : []))} />
    </>
  )
}

/** The grade that stands, and all that stood before it: who and when. */
export function Grades({ latest, earlier }: { latest: RecordedGrade | null; earlier: readonly RecordedGrade[] }) {
  if (!latest) return <p className="govuk-body">No provisional grade has been recorded.</p>
  return (
    <>
      <p className="govuk-body"><strong>{sayGrade(latest.grade)}</strong>, recorded {sayInstant(latest.recordedAt)} by {latest.recordedBy}.</p>
      <Details summary="The reasons as they were when it was recorded"><GradeFacts recorded={latest} /></Details>
      {earlier.map((one) => (
        <Details key={one.id} summary={`Before: ${sayGrade(one.grade)}, recorded ${sayInstant(one.recordedAt)} by ${one.recordedBy}`}>
          <GradeFacts recorded={one} />
        </Details>
      ))}
    </>
  )
}
