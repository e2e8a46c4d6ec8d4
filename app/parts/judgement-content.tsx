import { sayActivity } from '#annex-a/framework/evidence.ts'
import type { FrozenRecord, SignedContent } from '#server/judgements/content.ts'
import { Details } from '../govuk/details.tsx'
import { sayDate, sayInstant } from '../words/dates.ts'
import { gradeWords, sayGrade, sayRecords } from '../words/evidence.ts'
import { sayCount } from '../words/numbers.ts'
import { EvidenceText, Polarity } from './evidence-facts.tsx'
import { Points } from './help-points.tsx'
import { WordsOfGrade } from './judgement-grades.tsx'

/** All that a signature stands under, or would. `whole`: evidence and criteria too, for paper; otherwise they open when asked for. */
export function SignedWords({ content, unseen, base, whole }: { content: SignedContent; unseen: boolean; base: string; whole: boolean }) {
  const { grade, rationale, answers, leftBlank, beside, history, prompts, criteria, evidence } = content
  return (
    <>
      <h2 className="govuk-heading-m">Grade: {sayGrade(grade.grade)}</h2>
      <p className="govuk-body">Recorded {sayInstant(grade.recordedAt)} by {grade.recordedBy}.</p>
      <h2 className="govuk-heading-m">Rationale</h2>
      <WordsOfGrade written={rationale} answers={answers} />
      {leftBlank.length ? (
        <>
          <h3 className="govuk-heading-s">Asked by the framework, and left blank</h3>
          <Points>{leftBlank.map(({ piece, asks, paragraph }) => <span key={piece}>{asks} (paragraph {paragraph})</span>)}</Points>
        </>
      ) : null}
      {content.identitiesReason ? <p className="govuk-body">Words of it that look like somebody’s identity stand there because: <span dir="auto">{content.identitiesReason}</span></p> : null}
      <h2 className="govuk-heading-m">Beside it</h2>
      {beside.length ? <Points>{beside.map(({ code, says, grade: other }) => <span key={code}>{says}: {sayGrade(other)}</span>)}</Points> : <p className="govuk-body">No other judgement had a grade.</p>}
      <h2 className="govuk-heading-m">Provisional grades over time</h2>
      <Points>{history.map((one) => <span key={one.id}>{sayGrade(one.grade)}, {sayInstant(one.recordedAt)}, {one.recordedBy}</span>)}</Points>
      <Section title={`Evidence: ${sayRecords(evidence.length)}${unseen ? ', and what you are not to see yet' : ''}`} whole={whole}>
        {unseen ? <p className="govuk-body">There is evidence as well about a case that you read without knowing what others found. It is frozen with the rest, and shown to you once your reading is recorded.</p> : null}
        {evidence.length || unseen ? evidence.map((record) => <Frozen key={record.id} record={record} base={base} />) : <p className="govuk-body">No evidence is held against a criterion of this judgement.</p>}
        {content.withoutEvidence ? <p className="govuk-body">It was made without, because: <span dir="auto">{content.withoutEvidence}</span></p> : null}
      </Section>
      <Section title={`The framework’s words: ${sayCount(criteria.length, 'criterion or descriptor', 'criteria and descriptors')}`} whole={whole}>
        {content.judgement.intro ? <p className="govuk-body">{content.judgement.intro}</p> : null}
        {prompts.map(({ id, paragraph, says }) => <p key={id} className="govuk-body">Paragraph {paragraph}: “{says}”</p>)}
        <ul className="govuk-list">
          {criteria.map(({ id, grade: of, text, parts }) => (
            <li key={id}><strong>{id}</strong> ({gradeWords[of].toLowerCase()}) {text}{parts ? <Points>{parts.map((part) => <span key={part}>{part}</span>)}</Points> : null}</li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Section({ title, whole, children }: { title: string; whole: boolean; children: React.ReactNode }) {
  return whole ? <section><h2 className="govuk-heading-m">{title}</h2>{children}</section> : <Details summary={title}>{children}</Details>
}

function Frozen({ record: { id, version, text, polarity, activity, observedOn, caseNumber, source, impact, corroborate, criteria, madeBy, savedAt, savedBy }, base }: { record: FrozenRecord; base: string }) {
  return (
    <article className="wb-evidence__record">
      <h3 className="govuk-heading-s">
        <a className="govuk-link" href={`${base}/evidence/${id}`}>{caseNumber ? `${caseNumber}: ` : ''}{sayActivity(activity)}, {sayDate(observedOn)}</a> <Polarity code={polarity} />
      </h3>
      <EvidenceText>{text}</EvidenceText>
      {impact ? <p className="govuk-body-s">Impact: <span dir="auto">{impact}</span></p> : null}
      {corroborate ? <p className="govuk-body-s">What would bear it out: <span dir="auto">{corroborate}</span></p> : null}
      <p className="govuk-body-s">
        {source ? <>Source: <span dir="auto">{source}</span>. </> : null}Criteria: {criteria.map((one) => one.id).join(', ')}.
        {' '}Made by {madeBy}; version {version}, saved {sayInstant(savedAt)} by {savedBy}.
      </p>
    </article>
  )
}
