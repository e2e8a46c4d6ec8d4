import { pieceOf } from '#annex-a/framework/grading/pieces.ts'
import { restsOn } from '#annex-a/framework/grading/rests-on.ts'
import { judgementOf } from '#annex-a/framework/judgements.ts'
import type { JudgementPage as Page } from '#server/judgements/pages.ts'
import type { GradeProblem } from '#server/judgements/record-grade.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { ButtonLink } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { sayGrade } from '../words/evidence.ts'
import { DoneBanner } from './done-banner.tsx'
import { FormProblems } from './form-problem.tsx'
import { GuideLink } from './guide-link.tsx'
import { Points } from './help-points.tsx'
import { JudgementCoverage } from './judgement-coverage.tsx'
import { DiffersTag, GivenWarning, sayApart } from './judgement-given.tsx'
import { GradeForm } from './judgement-form.tsx'
import { Grades, WordsOfGrade } from './judgement-grades.tsx'
import { Obstacles } from './judgement-obstacles.tsx'
import { RationaleForm } from './judgement-rationale.tsx'
import { Signed } from './judgement-signed.tsx'
import { PageTitle } from './page-title.tsx'

interface JudgementPageProps { page: Page; base: string; problem: GradeProblem | FormProblem | undefined }

/** One judgement: what was recorded, the criteria with their evidence, and the form for a person's grade. */
export function JudgementPage({ page, base, problem }: JudgementPageProps) {
  const { code, coverage, latest, earlier, unsettled, snapshots, since, given, signed, isLead, mayRecord, mayWrite, open } = page
  const { says, intro, paragraph } = judgementOf(code)!
  const address = `${base}/judgements/${code}`
  return (
    <>
      <PageTitle title={says} problem={problem} />
      <BackLink href={`${base}/judgements`}>All judgements</BackLink>
      <DoneBanner />
      <FormProblems problem={problem} dates={['answer-exception-moderated-on']} />
      <h1 className="govuk-heading-l">{says}</h1>
      <p className="govuk-body">{paragraph.includes('-') ? 'Paragraphs' : 'Paragraph'} {paragraph.replace('-', ' to ')} of the framework. <a className="govuk-link" href={`${base}/evidence?judgement=${code}`}>All evidence for this judgement</a></p>
      {given?.differs ? <p className="govuk-body"><DiffersTag given={given} /> {sayApart(given, latest?.grade)}.</p> : null}
      {mayWrite || given?.differs ? <GivenWarning given={given} base={base} isLead={isLead} /> : null}
      <Signed address={address} snapshots={snapshots} since={since} base={base} mayOpen={isLead && open && signed} />
      {intro ? <Details summary="What the framework says of it">{intro}</Details> : null}
      <div className="wb-evidence__columns">
        <div>
          <h2 className="govuk-heading-m">Provisional grade</h2>
          <Grades latest={latest} earlier={earlier} />
          <Obstacles obstacles={unsettled} standing />
          <RestsOn page={page} base={base} />
          {mayRecord && latest ? <ButtonLink kind="secondary" href={`${address}/sign-off`}>Look it over and sign off</ButtonLink> : null}
          {mayWrite ? <h2 className="govuk-heading-m">{mayRecord ? 'Rationale and grade' : 'Rationale'}</h2> : null}
          {isLead ? null : <p className="govuk-body">The whole team writes the rationale. The lead inspector records grades and signs off.</p>}
          {mayRecord ? <GradeForm page={page} address={address} problem={problem} /> : null}
          {mayWrite && !mayRecord ? <RationaleForm page={page} address={address} problem={problem} /> : null}
          {mayWrite ? null : <Written page={page} />}
          <GuideLink guide="judgements" />
        </div>
        <div>
          <JudgementCoverage code={code} coverage={coverage} base={base} open={open} />
        </div>
      </div>
    </>
  )
}

/** The rationale for whoever can only read it: what is signed, or of a closed inspection. */
function Written({ page: { written } }: { page: Page }) {
  return written.length ? (
    <>
      <h2 className="govuk-heading-m">Rationale</h2>
      <WordsOfGrade written={written.map((one) => ({ ...one, asks: pieceOf(one.piece).asks }))} answers={[]} />
    </>
  ) : null
}

function RestsOn({ page: { code, standing }, base }: { page: Page; base: string }) {
  const others = restsOn(code)
  return others.length ? (
    <>
      <h2 className="govuk-heading-m">The judgements that it rests on</h2>
      <Points>{others.map((other) => <span key={other}><a className="govuk-link" href={`${base}/judgements/${other}`}>{judgementOf(other)!.short}</a>: {standing[other] ? sayGrade(standing[other].grade) : 'no grade yet'}</span>)}</Points>
    </>
  ) : null
}
