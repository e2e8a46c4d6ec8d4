import { judgementsOf } from '#annex-a/framework/judgements.ts'
import { daysBetween } from '#annex-a/reading/dates.ts'
import { severities, type Severity } from '#annex-a/reading/checked.ts'
import { lists } from '#annex-a/specification/lists/index.ts'
import { teamOf, type InspectionRow } from '#db/queries/inspections.ts'
import { anyEvidence, countEvidence } from '#db/queries/evidence.ts'
import { countCases, countFindings, countLists, judgementsGraded, latestUpload, latestVersion, type LatestSubmission } from '#db/queries/overview.ts'
import { snapshotLines } from '#db/queries/snapshots.ts'
import type { Role } from '../access/may.ts'
import { today, type Clock } from '../clock.ts'
import type { HereInInspection } from '../door.ts'
import { calledOf, type Called } from '../intake/called.ts'
import { signedNow } from '../judgements/signatures.ts'
import { usuallyTracked } from '../selection/balance.ts'
import { caseNotices, withoutCells, type CaseNotices } from '../selection/case-notices.ts'
import { frameOf, type InspectionFrame } from './frame.ts'
import { overviewWork, type OverviewWork } from './overview-work.ts'

type Db = HereInInspection['db']

/** Where a day lies in the four weeks of an inspection (paragraphs 7 and 11). */
export type WeekOfInspection =
  | { readonly is: 'before'; readonly days: number }
  | { readonly is: 'within'; readonly week: number }
  | { readonly is: 'after' }

/** `week1Monday` and `day`: `YYYY-MM-DD`. */
export const weekOf = (week1Monday: string, day: string): WeekOfInspection => {
  const days = daysBetween(week1Monday, day)
  if (days < 0) return { is: 'before', days: -days }
  const week = Math.floor(days / 7) + 1
  return week <= 4 ? { is: 'within', week } : { is: 'after' }
}

/** The last version; for an officer the last upload, submitted or not. */
export interface Latest extends Pick<LatestSubmission, 'id' | 'state'> { readonly called: Called; readonly submittedAt: string | null }

/** How far the work has come. Null where the person's role does not see it. */
export interface Standing {
  readonly lists: { readonly received: number; readonly of: number; readonly latest: Latest | null }
  readonly findings: Readonly<Record<Severity, number>> | null
  readonly cases: { readonly tracked: number; readonly sampled: number; readonly usually: typeof usuallyTracked } | null
  readonly evidence: number | null
  readonly grades: { readonly recorded: number; readonly signed: number; readonly of: number } | null
}

const onTeam = (roles: readonly Role[]): boolean => roles.includes('lead') || roles.includes('inspector')

/** `personId`: records that this person is not to see yet are not counted for them. */
export const standingOf = async (db: Db, inspection: InspectionRow, roles: readonly Role[], personId: string): Promise<Standing> => {
  const { id, current_submission_id: current } = inspection
  const latest = await (roles.includes('officer') ? latestUpload(db, id) : latestVersion(db, id))
  const seesFindings = current !== null && (onTeam(roles) || roles.includes('officer'))
  return {
    lists: {
      received: current === null ? 0 : await countLists(db, current), of: lists.length,
      latest: latest ? { id: latest.id, state: latest.state, called: calledOf(latest), submittedAt: latest.submitted_at } : null,
    },
    findings: seesFindings ? await findingsOf(db, current) : null,
    cases: onTeam(roles) ? { ...await countCases(db, id), usually: usuallyTracked } : null,
    evidence: onTeam(roles) ? await countEvidence(db, id, personId, anyEvidence) : null,
    grades: onTeam(roles) ? await gradesOf(db, inspection) : null,
  }
}

const findingsOf = async (db: Db, submissionId: string): Promise<Record<Severity, number>> => {
  const counts = await countFindings(db, submissionId)
  return Object.fromEntries(severities.map((one) => [one, counts.get(one) ?? 0])) as Record<Severity, number>
}

const gradesOf = async (db: Db, { id, lscb_concurrent }: InspectionRow): Promise<{ recorded: number; signed: number; of: number }> => {
  const made = judgementsOf({ lscbConcurrent: lscb_concurrent === 1 }).map((one) => one.code as string)
  const graded = await judgementsGraded(db, id)
  return { recorded: graded.filter((code) => made.includes(code)).length, signed: signedNow(await snapshotLines(db, id)).filter((code) => made.includes(code)).length, of: made.length }
}

/** What the overview of an inspection shows. */
export interface Overview extends InspectionFrame {
  readonly notifiedOn: string
  readonly week1Monday: string
  readonly lscbConcurrent: boolean
  /** `YYYY-MM-DD` in London. */
  readonly today: string
  readonly week: WeekOfInspection
  readonly team: readonly { readonly name: string; readonly role: 'lead' | 'inspector' }[]
  readonly standing: Standing
  /** For the lead inspector: what a new version has changed for chosen cases, without what is written of a child. */
  readonly caseNotices: CaseNotices | null
  /** Null for an administrator, who has no part in it. */
  readonly work: OverviewWork | null
}

type Asking = Pick<HereInInspection, 'db' | 'inspection' | 'roles' | 'person' | 'now'> & { readonly workbench: { readonly clock: Clock } }

export const overviewOf = async (here: Asking): Promise<Overview> => {
  const { db, inspection, roles, workbench } = here
  const day = today(workbench.clock)
  const standing = await standingOf(db, inspection, roles, here.person.id)
  const notices = roles.includes('lead') ? withoutCells(await caseNotices({ db, inspection })) : null
  return {
    ...frameOf(inspection, roles), notifiedOn: inspection.notified_on, week1Monday: inspection.week1_monday, lscbConcurrent: inspection.lscb_concurrent === 1,
    today: day, week: weekOf(inspection.week1_monday, day), team: (await teamOf(db, inspection.id)).map(({ name, role }) => ({ name, role })), standing, caseNotices: notices,
    work: onTeam(roles) || roles.includes('officer') ? await overviewWork(here, standing, notices?.notices.length ?? 0) : null,
  }
}
