import { grades } from '#annex-a/framework/judgement.ts'
import type { ReadingQuestion } from '#annex-a/framework/second-reading.ts'
import type { ReadingView } from '#server/readings/see-readings.ts'
import type { Reader, SecondReading } from '#server/readings/standing.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Table } from '../govuk/table.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayGrade } from '../words/evidence.ts'
import { sayState } from '../words/readings.ts'
import { EvidenceText } from './evidence-facts.tsx'
import { FormProblems, typed } from './form-problem.tsx'
import { ReadingAgreed } from './reading-agreed.tsx'

interface ReadingPageProps { view: ReadingView; problem: FormProblem | undefined; inspection: string }

/** One case that two inspectors read: the form of whoever has yet to record, and both side by side once both have. */
export function ReadingPage({ view: { reading, mine, mayWithdraw, agreed }, problem, inspection }: ReadingPageProps) {
  return (
    <>
      <BackLink href={`${inspection}/readings`}>Cases read twice</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Case {reading.number}, read twice</h1>
      <p className="govuk-body">By {reading.first.name} and {reading.second.name}. Asked by {reading.asker}, {sayInstant(reading.askedAt)}. <strong>{sayState(reading)}.</strong> <a className="govuk-link" href={`${inspection}/cases/${reading.caseId}`}>Open case {reading.number}</a></p>
      {reading.both ? <SideBySide reading={reading} /> : <NotYet reading={reading} />}
      {agreed ? <ReadingAgreed agreed={agreed} reading={reading} problem={problem} inspection={inspection} /> : null}
      {mine ? <OwnReading questions={reading.questions} problem={problem} /> : null}
      {mayWithdraw ? (
        <form method="post" action={`${inspection}/readings/${reading.id}/withdraw`} className="wb-screen-only">
          {reading.first.recorded || reading.second.recorded ? <p className="govuk-body">If you take it back now, whoever has not recorded can see what the other found, and cannot be asked to read this case again.</p> : null}
          <Button kind="warning" className="wb-touch">Take it back</Button>
        </form>
      ) : null}
    </>
  )
}

const apart = ({ first, second }: SecondReading, code: string): string => {
  const [one, other] = [first.reading?.grades[code], second.reading?.grades[code]]
  if (!one || !other) return '–'
  return one === other ? 'The same' : `${Math.abs(one - other)} apart`
}

/** What both said, beside each other. Which of them is nearer the truth is for people to talk about. */
function SideBySide({ reading }: { reading: SecondReading }) {
  const of = ({ reading: own }: Reader, code: string): string => sayGrade(own?.grades[code] ?? null)
  return (
    <>
      <Table
        caption="Grades" rows={reading.questions} rowKey={({ code }) => code}
        columns={[
          { heading: 'Question', namesRow: true, cell: ({ says }) => says },
          { heading: reading.first.name, cell: ({ code }) => of(reading.first, code) },
          { heading: reading.second.name, cell: ({ code }) => of(reading.second, code) },
          { heading: 'Grades apart', cell: ({ code }) => apart(reading, code) },
        ]}
      />
      {[reading.first, reading.second].map((reader) => <Said key={reader.personId} reader={reader} />)}
    </>
  )
}

function Said({ reader: { name, reading } }: { reader: Reader }) {
  if (!reading) return null
  return (
    <section>
      <h2 className="govuk-heading-m">Why, says {name}</h2>
      <EvidenceText>{reading.note}</EvidenceText>
      <p className="govuk-body-s">Recorded {sayInstant(reading.at)}.</p>
    </section>
  )
}

/** One's own, while the other's is still to come. */
function NotYet({ reading }: { reading: SecondReading }) {
  const own = [reading.first, reading.second].find((reader) => reader.reading !== null)
  return (
    <>
      {reading.withdrawnAt === null ? <p className="govuk-body">Until both have recorded, nobody sees what either of them says.</p> : null}
      {own ? <p className="govuk-body">You recorded: {reading.questions.map(({ code, says }) => `${says}: ${sayGrade(own.reading!.grades[code] ?? null).toLowerCase()}`).join('; ')}.</p> : null}
      {own ? <Said reader={own} /> : null}
    </>
  )
}

function OwnReading({ questions, problem }: { questions: readonly ReadingQuestion[]; problem: FormProblem | undefined }) {
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m">Your reading</h2>
      <p className="govuk-body">Read the file first. What you record here cannot be changed afterwards, because then it would no longer be yours alone.</p>
      {questions.map(({ code, says, looks }) => (
        <Radios
          key={code} name={`grade-${code}`} label={says} labelSize="s" hint={looks} error={problem?.errors[`grade-${code}`]} chosen={typed(problem, `grade-${code}`)}
          choices={grades.map((one) => ({ value: String(one.grade), text: one.says }))}
        />
      ))}
      <Textarea name="note" label="Why?" labelSize="s" hint="Roles, never names. A child is a case’s number." rows={8} dir="auto" spellCheck defaultValue={typed(problem, 'note')} error={problem?.errors['note']} />
      <Button data-prevent-double-click="true" className="wb-touch">Record my reading</Button>
    </form>
  )
}
