import { authorityOf } from '#annex-a/framework/authorities.ts'
import { reportSections } from '#annex-a/framework/report-sections.ts'
import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import type { ReportSection } from '#annex-a/framework/report-sections.ts'
import { actionStatementsOf, reportCommentsOf, reportPointsOf, reportStepsOf, reportTextById, reportTextsOf, type ReportStepRow } from '#db/queries/report.ts'
import { may } from '../access/may.ts'
import { contextStanding } from '../context/standing.ts'
import type { HereInInspection } from '../door.ts'
import { reportClocks, type ReportClock } from './clocks.ts'
import { contentOf, type ReportContent } from './content.ts'
import { givenAt, givenGrade, type GivenGrade } from './given.ts'
import { gradesForReport, type ReportGrade } from './grades.ts'
import { countSection, piecesWithTexts, type SectionCount } from './pieces.ts'
import { shownPoint, type ShownPoint } from './points.ts'
import { firstReceivedOn, sayPublished, type Publication } from './publications.ts'
import { reportStanding, type ReportStanding } from './standing.ts'
import { shownStatement, type ShownStatement } from './statement.ts'
import { mayStep, type ReportStepName } from './stops.ts'
import { leadSteps, teamSteps } from './steps.ts'

/** A step that was taken. */
export interface ShownStep { readonly number: number; readonly kind: ReportStepRow['kind']; readonly who: string; readonly named: string | null; readonly at: string; readonly on: string | null; readonly words: string; readonly text: number; readonly sha256: string }

/** What the authority sees of the report: a type of its own, in which there is no evidence, no draft, no comment and no name of a writer. */
export interface AuthorityReport {
  readonly is: 'authority'
  readonly inspectionId: string
  readonly authority: string
  readonly state: 'not-yet' | 'factual-accuracy' | 'final' | 'published'
  readonly content: ReportContent | null
  readonly textNumber: number | null
  readonly sha256: string | null
  readonly due: string | null
  readonly finished: boolean
  readonly mayRaise: boolean
  readonly points: readonly ShownPoint[]
  readonly finalOn: string | null
  readonly publishedOn: string | null
  /** When the text that it sees was published, or which one still stands; null where neither is to be said. */
  readonly publishedSays: string | null
  /** Texts that were published, the first one first. */
  readonly publications: readonly Publication[]
  /** Whether there is a final report, or was one, to answer with a statement of action. */
  readonly received: boolean
  readonly clocks: readonly ReportClock[]
  readonly statements: readonly ShownStatement[]
  readonly maySendStatement: boolean
}

export interface TeamReport {
  readonly is: 'team'
  readonly inspectionId: string
  readonly authority: string
  readonly standing: ReportStanding
  /** Steps that this person may take now. */
  readonly may: readonly ReportStepName[]
  /** Those of all steps that are the lead inspector's alone, under an address of their own. */
  readonly decided: readonly ReportStepName[]
  readonly isAssurer: boolean
  readonly sections: readonly (SectionCount & { readonly section: ReportSection; readonly grade: ReportGrade | null; readonly given: GivenGrade | null; readonly comments: number })[]
  /** Grades of the final or published text that are recorded otherwise now; empty before there is one. `now` undefined: none is recorded. */
  readonly apart: readonly { readonly code: JudgementCode; readonly given: GivenGrade; readonly now: Grade | null | undefined }[]
  readonly isLead: boolean
  readonly context: { readonly decided: number; readonly of: number }
  readonly clocks: readonly ReportClock[]
  readonly steps: readonly ShownStep[]
  readonly points: readonly ShownPoint[]
  readonly statements: readonly ShownStatement[]
  readonly maySendStatement: boolean
}

const nameOf = (code: string): string => authorityOf(code)?.name ?? code

/** The report, for whoever asks: the team its work, the authority the text that it was given. */
export const seeReport = async (here: HereInInspection): Promise<TeamReport | AuthorityReport> => (here.roles.includes('officer') ? authorityReport(here) : teamReport(here))

const mayState = (standing: ReportStanding, here: HereInInspection): boolean =>
  firstReceivedOn(standing) !== null && may('sendActionStatement', here.roles, { closed: here.inspection.closed_at !== null }).may

const authorityReport = async (here: HereInInspection): Promise<AuthorityReport> => {
  const { db, inspection, now } = here
  const standing = reportStanding(await reportStepsOf(db, inspection.id))
  const { state, authorityTextId, due, authorityFinished, finalOn, publications } = standing
  const received = firstReceivedOn(standing) !== null
  const text = authorityTextId ? await reportTextById(db, inspection.id, authorityTextId) : undefined
  const clocks = await reportClocks(db, inspection, standing, now)
  return {
    is: 'authority', inspectionId: inspection.id, authority: nameOf(inspection.authority), state: state === 'factual-accuracy' || state === 'final' || state === 'published' ? state : publications.length ? 'published' : 'not-yet',
    content: text ? contentOf(text) : null, textNumber: text?.number ?? null, sha256: text?.sha256 ?? null, due, finished: authorityFinished, finalOn,
    publishedOn: publications.at(-1)?.on ?? null, publishedSays: sayPublished(standing, text ?? null), publications, received,
    mayRaise: state === 'factual-accuracy' && inspection.closed_at === null, points: (await reportPointsOf(db, inspection.id)).map(shownPoint),
    // Whether there will be another full inspection says how it was judged: only once that is final. The day by which it is published is the framework's.
    clocks: received ? clocks : clocks.filter(({ id }) => id === 'report'), statements: (await actionStatementsOf(db, inspection.id)).map(shownStatement), maySendStatement: mayState(standing, here),
  }
}

const teamReport = async (here: HereInInspection): Promise<TeamReport> => {
  const { db, inspection, person, roles, now } = here
  const steps = await reportStepsOf(db, inspection.id)
  const standing = reportStanding(steps)
  const [pieces, grades, comments] = [await piecesWithTexts(db, inspection), await gradesForReport(db, inspection), await reportCommentsOf(db, inspection.id)]
  const me = { id: person.id, lead: roles.includes('lead') }
  const hashes = new Map((await reportTextsOf(db, inspection.id)).map(({ id, sha256 }) => [id, sha256]))
  const { of, decided } = await contextStanding(db, inspection.id)
  const out = await givenAt(here, standing)
  const given = grades.map(({ code, grade, recorded }) => ({ code, given: givenGrade(out, code, recorded ? { grade } : null), now: recorded ? grade : undefined }))
  return {
    is: 'team', inspectionId: inspection.id, authority: nameOf(inspection.authority), standing, isAssurer: standing.assurer?.id === person.id,
    may: inspection.closed_at === null ? [...teamSteps, ...leadSteps].filter((step) => mayStep(step, { standing, me })) : [], decided: leadSteps,
    sections: reportSections({ lscbConcurrent: inspection.lscb_concurrent === 1 }).map((section) => ({
      section, ...countSection(pieces.filter((piece) => piece.section === section.code)), comments: comments.filter((one) => one.section === section.code).length,
      grade: grades.find(({ code }) => code === section.judgement) ?? null, given: given.find(({ code }) => code === section.judgement)?.given ?? null,
    })),
    apart: given.flatMap(({ code, given: one, now: latest }) => (one?.differs ? [{ code, given: one, now: latest }] : [])), isLead: me.lead,
    context: { of, decided }, clocks: await reportClocks(db, inspection, standing, now),
    steps: steps.toReversed().map(({ number, kind, who, named, done_at, on_date, words, textNumber, text_id }) => ({ number, kind, who, named, at: done_at, on: on_date, words, text: textNumber, sha256: hashes.get(text_id) ?? '' })),
    points: (await reportPointsOf(db, inspection.id)).map(shownPoint), statements: (await actionStatementsOf(db, inspection.id)).map(shownStatement), maySendStatement: mayState(standing, here),
  }
}
