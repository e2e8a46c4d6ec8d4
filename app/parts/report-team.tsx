import { contextSays } from '#annex-a/framework/report-sections.ts'
import type { ShownStep, TeamReport } from '#server/report/see-report.ts'
import type { ReportStepName } from '#server/report/stops.ts'
import { Fragment } from 'react'
import { ButtonGroup, ButtonLink } from '../govuk/button.tsx'
import { Tag } from '../govuk/tag.tsx'
import { TaskList, type Task } from '../govuk/task-list.tsx'
import { Timeline } from '../govuk/timeline.tsx'
import { sayDate, sayInstant } from '../words/dates.ts'
import { sayGrade } from '../words/evidence.ts'
import { sayCount } from '../words/numbers.ts'
import { sayParagraphs, sayStep, stateWords, stepWords } from '../words/report.ts'
import { GuideLink } from './guide-link.tsx'
import { GradesApart, sayApart } from './judgement-given.tsx'
import { ReportPublications } from './report-correction.tsx'
import { ReportClocks } from './report-clocks.tsx'
import { ReportPoints } from './report-points.tsx'
import { ReportStatements } from './report-statements.tsx'

/** The report as the team works on it. */
export function ReportTeam({ report }: { report: TeamReport }) {
  const { inspectionId, authority, standing, steps, points, clocks, statements, maySendStatement } = report
  const at = `/inspections/${inspectionId}/report`
  const { says, colour } = stateWords[standing.state]
  return (
    <>
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{authority}</span>The report</h1>
      <p className="govuk-body"><Tag colour={colour}>{says}</Tag> {standing.correcting ? <><Tag colour="orange">Being corrected</Tag> </> : null}<WhereItIs report={report} /></p>
      <GradesApart all={report.apart} base={`/inspections/${inspectionId}`} isLead={report.isLead} />
      <GuideLink guide="report" />
      <Ways steps={report.may} decided={report.decided} at={at} />
      <p className="govuk-body"><a className="govuk-link" href={`${at}/text`}>{standing.state === 'published' ? 'Read the published report' : standing.state === 'final' ? 'Read the final report' : standing.correcting ? 'Read the correction as it reads now' : 'Read the whole report'}</a></p>
      {standing.publications.length > 1 || standing.correcting ? <><h2 className="govuk-heading-m" id="published">Texts that were published</h2><ReportPublications publications={standing.publications} at={at} /></> : null}
      <h2 className="govuk-heading-m">Sections</h2>
      <TaskList tasks={tasksOf(report, at)} />
      {points.length ? <><h2 className="govuk-heading-m" id="points">Points of the authority</h2><ReportPoints points={points} address={({ id }) => `${at}/points/${id}`} /></> : null}
      <h2 className="govuk-heading-m">Times of the framework</h2>
      <ReportClocks clocks={clocks} />
      <h2 className="govuk-heading-m" id="statement">The authority’s statement of action</h2>
      <ReportStatements statements={statements} inspectionId={inspectionId} maySend={maySendStatement} />
      <h2 className="govuk-heading-m">What became of the report</h2>
      {steps.length ? <Steps steps={steps} at={at} /> : <p className="govuk-body">Nobody has handed it on yet.</p>}
    </>
  )
}

function WhereItIs({ report: { standing: { state, assurer, due, authorityFinished, finalOn, publications, correcting }, isAssurer } }: { report: TeamReport }) {
  switch (state) {
    case 'drafting': return correcting ? <>The team writes the correction. It goes the whole way again.</> : <>The team writes it, each paragraph with the evidence that it rests on.</>
    case 'quality-assurance': return <>{isAssurer ? 'It is with you: read each section, comment, and send it back or pass it on.' : `It is with ${assurer?.name ?? ''}. Nobody can change it meanwhile.`}</>
    case 'ready': return <>The lead inspector can send it to the authority.</>
    case 'factual-accuracy': return <>{authorityFinished ? 'The authority has no more points.' : `The authority checks the facts until ${sayDate(due!)}.`}</>
    case 'final': return <>The authority received {correcting ? 'the corrected text' : 'it'} on {sayDate(finalOn!)}. It is to be published.</>
    case 'published': return <>Published on {sayDate(publications[0]!.on)}{publications.slice(1).map(({ text, on }) => <Fragment key={text}>, corrected on {sayDate(on)}</Fragment>)}.</>
  }
}

/** What can be done next: what leads on as a button, the rest beside it. */
function Ways({ steps, decided, at }: { steps: readonly ReportStepName[]; decided: readonly ReportStepName[]; at: string }) {
  const onward: readonly ReportStepName[] = ['quality-assurance', 'pass', 'send', 'final', 'publish']
  const address = (step: ReportStepName): string => `${at}/${decided.includes(step) ? 'decide' : 'step'}/${step}`
  if (!steps.length) return null
  return (
    <ButtonGroup>
      {[...steps].sort((a, b) => Number(onward.includes(b)) - Number(onward.includes(a))).map((step) => <ButtonLink key={step} kind={onward.includes(step) ? 'primary' : 'secondary'} href={address(step)}>{stepWords[step].link}</ButtonLink>)}
    </ButtonGroup>
  )
}

const tasksOf = ({ sections, context, inspectionId }: TeamReport, at: string): readonly Task[] => {
  const tasks = sections.map(({ section, paragraphs, bare, empty, comments, grade, given }): Task => {
    const recorded = grade?.recorded ? grade.grade : undefined
    const now = recorded === undefined ? 'No grade recorded yet' : sayGrade(recorded)
    const graded = section.judgement ? (given?.differs ? sayApart(given, recorded) : now) : null
    const more = [graded, bare ? `${bare} on no evidence` : null, empty ? `${empty} without words` : null, comments ? sayCount(comments, 'comment', 'comments') : null].filter((one) => one !== null)
    return { title: section.says, href: `${at}/section/${section.code}`, hint: more.join('; ') || undefined, status: bare ? <Tag colour="yellow">{sayParagraphs(paragraphs)}</Tag> : sayParagraphs(paragraphs) }
  })
  const place = sections.findIndex(({ section }) => section.code === 'outstanding') + 1
  return tasks.toSpliced(place, 0, { title: contextSays, href: `/inspections/${inspectionId}/context`, hint: 'Figures are decided on a page of their own', status: `${context.decided} of ${context.of} figures decided` })
}

function Steps({ steps, at }: { steps: readonly ShownStep[]; at: string }) {
  return (
    <Timeline
      label="What became of the report"
      events={steps.map((step) => ({
        key: String(step.number), date: step.at, dateWords: sayInstant(step.at), heading: sayStep(step),
        children: (
          <>
            {step.words ? <p className="govuk-body wb-as-written" dir="auto">{step.words}</p> : null}
            <p className="govuk-hint"><a className="govuk-link" href={`${at}/text?text=${step.text}`}>Text {step.text} as it read then</a>. SHA-256: <span className="wb-lines">{step.sha256}</span></p>
          </>
        ),
      }))}
    />
  )
}
