import { judgementOf } from '#annex-a/framework/judgements.ts'
import type { JudgementLine } from '#server/judgements/pages.ts'
import { Details } from '../govuk/details.tsx'
import { Tag } from '../govuk/tag.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayGrade, sayRecords } from '../words/evidence.ts'
import { sayBesideSince, saySince, sayThings } from '../words/judgements.ts'
import { GuideLink } from './guide-link.tsx'
import { Points } from './help-points.tsx'
import { DiffersTag, sayApart } from './judgement-given.tsx'
import { Obstacles } from './judgement-obstacles.tsx'

const kinds = { overall: 'Overall judgement', key: 'Key judgement', graded: 'Graded judgement', review: 'Review' } as const

const sayCovered = ({ records, criteria, bare }: JudgementLine): string => {
  if (!records) return 'No evidence yet'
  return `${sayRecords(records)}; ${bare ? `nothing yet on ${bare} of ${criteria} criteria of good` : `something on each of ${criteria} criteria of good`}`
}

/** The judgements of the inspection in the order in which they are made: where each stands, and what is asked still. */
export function JudgementList({ lines, base }: { lines: readonly JudgementLine[]; base: string }) {
  const signed = lines.filter(({ snapshot }) => snapshot?.state === 'signed').length
  return (
    <>
      <h1 className="govuk-heading-l">Judgements</h1>
      <p className="govuk-body">A person grades. What is counted here shows where evidence is thin; it never leads to a grade by itself (paragraph 17).</p>
      <p className="govuk-body">
        They stand in the order in which they are made: looked after and permanence takes adoption and care leavers into account (paragraph 30), and overall effectiveness is derived from all (paragraph 20).
        {' '}{signed} of {lines.length} {signed === 1 ? 'is' : 'are'} signed off.
      </p>
      {lines.map((line, index) => <Line key={line.code} line={line} number={index + 1} base={base} />)}
      <GuideLink guide="judgements" />
    </>
  )
}

function Line({ line, number, base }: { line: JudgementLine; number: number; base: string }) {
  const { says, kind } = judgementOf(line.code)!
  const since = line.since ? saySince(line.since) : null
  return (
    <section className="wb-evidence__record" aria-labelledby={`judgement-${line.code}`}>
      <h2 className="govuk-heading-s" id={`judgement-${line.code}`}>{number}. <a className="govuk-link" href={`${base}/judgements/${line.code}`}>{says}</a></h2>
      <p className="govuk-body"><State line={line} /></p>
      {line.given?.differs ? <p className="govuk-body"><DiffersTag given={line.given} /> <strong>{sayApart(line.given, line.latest?.grade)}.</strong></p> : null}
      {line.since?.beside.length ? <p className="govuk-body"><strong>What it rests on has changed.</strong> {line.since.beside.map(sayBesideSince).join(' ')}</p> : null}
      {since ? <p className="govuk-body"><strong>{since}.</strong></p> : null}
      <p className="govuk-body-s">{kinds[kind]}. {sayCovered(line)}.</p>
      {line.asked.length ? (
        <Details summary={<>{line.snapshot?.state === 'signed' ? `No longer settled: ${sayThings(line.asked.length)}` : `Asked before sign-off: ${sayThings(line.asked.length)}`}<VisuallyHidden> of {says}</VisuallyHidden></>}>
          <Obstacles obstacles={line.asked} signing />
        </Details>
      ) : null}
      {line.blank.length && line.snapshot?.state !== 'signed' ? (
        <Details summary={<>Not written of yet in the rationale: {sayThings(line.blank.length)}<VisuallyHidden> of {says}</VisuallyHidden></>}>
          <Points>{line.blank.map(({ id, asks, paragraph }) => <span key={id}>{asks} (paragraph {paragraph})</span>)}</Points>
        </Details>
      ) : null}
    </section>
  )
}

function State({ line: { latest, snapshot } }: { line: JudgementLine }) {
  if (!latest) return <Tag colour="grey">No grade yet</Tag>
  if (snapshot?.state === 'signed') return <><Tag colour="green">Signed off</Tag> <strong>{sayGrade(latest.grade)}</strong>, {snapshot.signedName}, {sayInstant(snapshot.signedAt)}</>
  return (
    <>
      <Tag colour={snapshot ? 'yellow' : 'blue'}>{snapshot ? 'Opened again' : 'Provisional'}</Tag> <strong>{sayGrade(latest.grade)}</strong>, {latest.recordedBy}, {sayInstant(latest.recordedAt)}
    </>
  )
}
