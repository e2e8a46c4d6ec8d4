import { judgementOf } from '#annex-a/framework/judgements.ts'
import type { JudgementLine } from '#server/judgements/pages.ts'
import { TaskList } from '../govuk/task-list.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayGrade, sayRecords } from '../words/evidence.ts'
import { sayCount } from '../words/numbers.ts'

const kinds = { overall: 'Overall judgement', key: 'Key judgement', graded: 'Graded judgement', review: 'Review' } as const

const sayCovered = ({ records, criteria, bare }: JudgementLine): string => {
  if (!records) return 'No evidence yet'
  return `${sayRecords(records)}; ${bare ? `nothing yet on ${bare} of ${criteria} criteria of good` : `something on each of ${criteria} criteria of good`}`
}

/** The judgements of the inspection: what each has, and what a person recorded. */
export function JudgementList({ lines, base }: { lines: readonly JudgementLine[]; base: string }) {
  return (
    <>
      <h1 className="govuk-heading-l">Judgements</h1>
      <p className="govuk-body">A person grades. What is counted here shows where evidence is thin; it never leads to a grade by itself (paragraph 17).</p>
      <TaskList
        tasks={lines.map((line) => {
          const { says, kind } = judgementOf(line.code)!
          return { title: says, href: `${base}/judgements/${line.code}`, hint: `${kinds[kind]}. ${sayCovered(line)}.`, status: <Grade line={line} /> }
        })}
      />
    </>
  )
}

function Grade({ line: { code, latest, unsettled } }: { line: JudgementLine }) {
  if (!latest) return 'No grade yet'
  // What touches another judgement is counted there.
  const own = unsettled.filter(({ on }) => on === code)
  return (
    <>
      <strong>{sayGrade(latest.grade)}</strong> (provisional)
      <br />
      {sayInstant(latest.recordedAt)}, {latest.recordedBy}
      {own.length ? <><br />{sayCount(own.length, 'thing', 'things')} to settle</> : null}
    </>
  )
}
