import type { ComponentType } from 'react'
import { BackLink } from '../govuk/back-link.tsx'
import { guideNames, guideTitles, type GuideName } from '../words/guides.ts'
import { AboutCases } from './help-guide-cases.tsx'
import { AboutDraws } from './help-guide-draws.tsx'
import { AboutEvidence } from './help-guide-evidence.tsx'
import { AboutJudgements } from './help-guide-judgements.tsx'
import { AboutContext, AboutDocuments, AboutMeetings, AboutQuestions } from './help-guide-beside.tsx'
import { AboutReport, AboutTeamMeetings } from './help-guide-report.tsx'
import { AboutExplanations, AboutRepairs, AboutSubmitting, AboutVersions } from './help-guide-lists.tsx'
import { AboutRegister } from './help-guide-register.tsx'
import { AboutStatistics } from './help-guide-statistics.tsx'
import { AboutTyping } from './help-guide-typing.tsx'
import { Points } from './help-points.tsx'
import { ReadingColumn } from './reading-column.tsx'

/** Every limit that a guide names, in words, from where it is enforced. */
export interface GuideLimits {
  readonly documentEach: string
  readonly documentFiles: number
  readonly documentKinds: string
  readonly meetingFile: string
  readonly meetings: string
  readonly explanation: string
  readonly message: string
}

const bodies: { readonly [G in GuideName]: ComponentType<{ limits: GuideLimits }> } = {
  submitting: AboutSubmitting, versions: AboutVersions, explanations: AboutExplanations, repairs: AboutRepairs,
  documents: AboutDocuments, meetings: AboutMeetings, questions: AboutQuestions, cases: AboutCases, draws: AboutDraws, context: AboutContext, 'team-meetings': AboutTeamMeetings, report: AboutReport,
  evidence: AboutEvidence, judgements: AboutJudgements,
  register: AboutRegister, typing: AboutTyping,
  statistics: AboutStatistics,
}

/** One guide, and the way to the others. */
export function GuidePage({ guide, limits }: { guide: GuideName; limits: GuideLimits }) {
  const Body = bodies[guide]
  return (
    <ReadingColumn>
      <BackLink href="/help">Help</BackLink>
      <h1 className="govuk-heading-l">{guideTitles[guide]}</h1>
      <Body limits={limits} />
      <h2 className="govuk-heading-m">More help</h2>
      <GuideList except={guide} />
    </ReadingColumn>
  )
}

/** The guides by name. */
export function GuideList({ except }: { except?: GuideName | undefined }) {
  return <Points>{guideNames.filter((name) => name !== except).map((name) => <a key={name} className="govuk-link" href={`/help/guide/${name}`}>{guideTitles[name]}</a>)}</Points>
}
