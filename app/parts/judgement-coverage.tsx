import type { GradeWord, JudgementCode } from '#annex-a/framework/judgement.ts'
import type { CriterionCoverage } from '#server/judgements/coverage.ts'
import { Details } from '../govuk/details.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { gradeWords, sayRecords } from '../words/evidence.ts'
import { saySides, sayWhence } from '../words/triangulation.ts'
import { evidenceAddress } from './evidence-address.ts'

interface JudgementCoverageProps { code: JudgementCode; coverage: readonly CriterionCoverage[]; base: string; open: boolean }

/** The criteria of a judgement with the evidence that bears on each, then the descriptors of the other grades. */
export function JudgementCoverage({ code, coverage, base, open }: JudgementCoverageProps) {
  const good = coverage.filter(({ criterion }) => criterion.grade === 'good')
  const own = good.filter(({ criterion }) => criterion.judgement === code)
  const lent = good.filter(({ criterion }) => criterion.judgement !== code)
  const line = (one: CriterionCoverage) => <CriterionLine key={one.criterion.id} line={one} base={base} open={open} />
  return (
    <>
      <p className="govuk-body"><a className="govuk-link" href={`${base}/evidence/matrix?judgement=${code}`}>The same as a table by kind of source</a></p>
      <h2 className="govuk-heading-m">{lent.length ? `Good: ${own.length} criteria of its own` : `Good: ${own.length} criteria`}</h2>
      {own.map(line)}
      {lent.length ? <h2 className="govuk-heading-m">Good: {lent.length} criteria of looked after and permanence that apply to adoption</h2> : null}
      {lent.map(line)}
      {(['outstanding', 'requires_improvement', 'inadequate'] as const).map((grade) => (
        <Descriptors key={grade} grade={grade} lines={coverage.filter(({ criterion }) => criterion.grade === grade)} base={base} open={open} />
      ))}
    </>
  )
}

function Descriptors({ grade, lines, base, open }: { grade: GradeWord; lines: readonly CriterionCoverage[]; base: string; open: boolean }) {
  return (
    <>
      <h2 className="govuk-heading-m">{gradeWords[grade]}</h2>
      {lines.map((one) => <CriterionLine key={one.criterion.id} line={one} base={base} open={open} />)}
    </>
  )
}

function CriterionLine({ line, base, open }: { line: CriterionCoverage; base: string; open: boolean }) {
  const { criterion: { id, text, footnotes }, records, gaps } = line
  return (
    <article className="wb-evidence__record" id={id}>
      <p className="govuk-body"><strong>{id}</strong> {text}</p>
      {footnotes?.length ? <Details summary={<>Footnotes<VisuallyHidden> of {id}</VisuallyHidden></>}>{footnotes.map((note) => <p key={note.mark}>{note.mark}: {note.text}</p>)}</Details> : null}
      {records ? (
        <p className="govuk-body-s">
          <a className="govuk-link" href={evidenceAddress(base, { criterion: id })}>{sayRecords(records)}<VisuallyHidden> on {id}</VisuallyHidden></a>
          . {saySides(line)}. {sayWhence(line)}.
        </p>
      ) : null}
      {gaps.length || open ? (
        <p className="govuk-body-s">
          {gaps.length ? <strong>{gaps.join('. ')}. </strong> : null}
          {open ? <a className="govuk-link" href={`${base}/evidence/new?criterion=${id}`}>Record evidence<VisuallyHidden> on {id}</VisuallyHidden></a> : null}
        </p>
      ) : null}
    </article>
  )
}
