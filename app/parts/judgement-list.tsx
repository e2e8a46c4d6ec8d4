import { judgementOf } from '#annex-a/framework/judgements.ts'
import type { JudgementLine } from '#server/judgements/pages.ts'
import { Table } from '../govuk/table.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayGrade, sayRecords } from '../words/evidence.ts'
import { sayCount } from '../words/numbers.ts'

const kinds = { overall: 'Overall', key: 'Key judgement', graded: 'Graded judgement', review: 'Review' } as const

/** The judgements of the inspection: what each has, and what was recorded. */
export function JudgementList({ lines, base }: { lines: readonly JudgementLine[]; base: string }) {
  return (
    <>
      <h1 className="govuk-heading-l">Judgements</h1>
      <p className="govuk-body">A person grades. What is counted here shows where evidence is thin; it never leads to a grade by itself (paragraph 17).</p>
      <Table
        caption="Judgements, their evidence and their provisional grades" captionHidden rows={lines} rowKey={({ code }) => code}
        columns={[
          { heading: 'Judgement', namesRow: true, cell: ({ code }) => <Name code={code} base={base} /> },
          { heading: 'Evidence', cell: ({ records }) => (records ? sayRecords(records) : 'Nothing yet') },
          { heading: 'Criteria of good with nothing yet', cell: ({ bare, criteria }) => (bare ? `${bare} of ${criteria}` : `None of ${criteria}`) },
          { heading: 'Provisional grade', cell: (line) => <Grade line={line} /> },
        ]}
      />
    </>
  )
}

function Name({ code, base }: { code: JudgementLine['code']; base: string }) {
  const { says, kind } = judgementOf(code)!
  return (
    <>
      <a className="govuk-link" href={`${base}/judgements/${code}`}>{says}</a>
      <br />
      <span className="govuk-hint">{kinds[kind]}</span>
    </>
  )
}

function Grade({ line: { latest, unsettled } }: { line: JudgementLine }) {
  const open = unsettled.filter(({ on, kind }) => kind !== 'warn' || on !== 'OE')
  return (
    <>
      {latest ? <><strong>{sayGrade(latest.grade)}</strong><br /><span className="govuk-body-s">{sayInstant(latest.recordedAt)}, {latest.recordedBy}</span></> : 'None yet'}
      {latest && open.length ? <><br /><span className="govuk-body-s">{sayCount(open.length, 'thing', 'things')} to settle</span></> : null}
    </>
  )
}
