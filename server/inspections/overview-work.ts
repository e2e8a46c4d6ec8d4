import { submissionsOfInspection } from '#db/queries/submissions.ts'
import { attentionIn } from '../attention/attention.ts'
import type { AttentionItem } from '../attention/item.ts'
import { casesStanding, type CasesStanding } from '../cases/waiting.ts'
import { contextStanding, type ContextStanding } from '../context/standing.ts'
import { summariseDocuments, type DocumentsSummary } from '../documents/summary.ts'
import type { HereInInspection } from '../door.ts'
import { explanationsOf, wordingsFor } from '../explanations/kept.ts'
import { draftOf, type Draft } from '../intake/draft.ts'
import { meetingsStanding, type MeetingsStanding } from '../meetings/waiting.ts'
import { reportWaiting, type ReportWaiting } from '../report/waiting.ts'
import { threadsStanding, type ThreadsStanding } from '../threads/see-threads.ts'
import { dueNext, type DueNext } from './due-next.ts'
import { inspectorGoesOn, leadGoesOn, officerGoesOn, type GoOn } from './go-on.ts'
import { listStanding, type ListStanding } from './list-standing.ts'
import { ownTasks, type OwnTasks } from './own-tasks.ts'
import type { Standing } from './overview.ts'

/** Only what the authority was told: other numbers would tell how many children are looked at without a word to it. */
export type Asked = Pick<CasesStanding, 'toldOf' | 'owed' | 'late' | 'unanswered'>
const askedOf = ({ toldOf, owed, late, unanswered }: CasesStanding): Asked => ({ toldOf, owed, late, unanswered })

/** What the authority owes and what came, for the authority and the team. */
export interface OverviewWork {
  readonly lists: readonly ListStanding[]
  readonly documents: DocumentsSummary
  readonly meetings: MeetingsStanding
  readonly questions: ThreadsStanding
  readonly context: ContextStanding
  readonly report: ReportWaiting
  /** For the authority alone: what it is asked about the cases that it was told of. */
  readonly asked: Asked | null
  /** Explanations that stand. */
  readonly explained: number
  readonly due: readonly DueNext[]
  /** An upload that is not submitted: for officers alone. */
  readonly draft: Draft | null
  /** The version in use. */
  readonly current: string | null
  /** Null where the inspection is closed. */
  readonly goOn: GoOn | null
  /** For whoever is on the team, while the inspection is open: what waits for them by name. */
  readonly own: OwnTasks | null
  /** For the lead inspector: what needs her and what came. */
  readonly attention: readonly AttentionItem[]
}

/** `notices`: of chosen cases, for the lead inspector. */
export const overviewWork = async (here: Pick<HereInInspection, 'db' | 'inspection' | 'roles' | 'person' | 'now'>, standing: Standing, notices: number): Promise<OverviewWork> => {
  const { db, inspection, roles, person, now } = here
  const isOfficer = roles.includes('officer')
  const lists = await listStanding(db, inspection, { seesDraft: isOfficer, now })
  const documents = await summariseDocuments(db, inspection, { isOfficer, now })
  const [meetings, questions, context] = [await meetingsStanding(here), await threadsStanding(here), await contextStanding(db, inspection.id)]
  const [cases, report] = [await casesStanding(here), await reportWaiting(here)]
  const asked = isOfficer ? askedOf(cases) : null
  const draft = isOfficer ? await draftOf(db, inspection.id, await submissionsOfInspection(db, inspection.id)) : null
  const explained = (await explanationsOf(db, inspection.id, wordingsFor(roles))).length
  const current = inspection.current_submission_id
  const due = dueNext({ lists, documents, meetings, questions: isOfficer ? questions : null }, now)
  const own = isOfficer || inspection.closed_at !== null ? null : await ownTasks(here)
  const waiting = { lists, documents, meetings, questions, context, explained, due, draft, current, standing, asked, report, caseNotices: notices, toCheck: cases.unchecked, toReadAlone: own?.readings ?? [] }
  const goesOn = isOfficer ? officerGoesOn : roles.includes('lead') ? leadGoesOn : inspectorGoesOn
  return {
    lists, documents, meetings, questions, context, report, asked, explained, due, draft, current, own,
    goOn: inspection.closed_at === null ? goesOn(waiting) : null, attention: roles.includes('lead') ? await attentionIn(db, inspection, person, now) : [],
  }
}
