import type { Severity } from '#annex-a/reading/checked.ts'
import type { ContextStanding } from '../context/standing.ts'
import type { Draft } from '../intake/draft.ts'
import type { ToRead } from '../readings/waiting.ts'
import type { ReportWaiting } from '../report/waiting.ts'
import type { DueNext, Owed } from './due-next.ts'
import type { Asked } from './overview-work.ts'
import type { Standing } from './overview.ts'

/** The one thing to go on with, and where. Its words stand with the page. */
export interface GoOn { readonly does: Does; readonly path: string }
export type Does =
  | 'answer-unsafe' | 'check-unsafe' | 'send-audits'
  | 'submit' | 'see-upload' | 'place' | 'upload' | 'send-documents' | 'tell-meetings' | 'answer' | 'returned' | 'findings' | 'explain' | 'read-answers' | 'upload-more'
  | 'cases-changed' | 'meetings-changed' | 'read-documents' | 'decide-figures' | 'choose-cases' | 'record-evidence' | 'record-grades' | 'calendar'
  | 'check-report' | 'answer-points' | 'assure-report' | 'read-case'

export interface Waiting extends Owed {
  readonly draft: Draft | null
  readonly due: readonly DueNext[]
  readonly standing: Standing
  readonly context: ContextStanding
  /** The version in use. */
  readonly current: string | null
  readonly explained: number
  readonly caseNotices: number
  /** Cases referred back as unsafe that the authority has answered, for the team to check. */
  readonly toCheck: number
  /** Cases that whoever looks is to read by themselves. */
  readonly toReadAlone?: readonly ToRead[]
  readonly asked?: Asked | null
  readonly report?: ReportWaiting
}

type Choice = GoOn | false | null | undefined | 0
const first = (choices: readonly Choice[], otherwise: GoOn): GoOn => choices.find((one): one is GoOn => Boolean(one)) ?? otherwise
const toMend = (found: Readonly<Record<Severity, number>> | null): number => (found ? found.unreadable + found.fix : 0)

const answers: GoOn = { does: 'answer', path: '/threads?show=mine' }
const toRead: GoOn = { does: 'read-answers', path: '/threads?show=mine' }
const ways: { readonly [W in DueNext['what']]: GoOn } = {
  lists: { does: 'upload', path: '/lists/send' }, documents: { does: 'send-documents', path: '/documents/send' }, meetings: { does: 'tell-meetings', path: '/meetings' }, answers,
}

/** What an officer of the authority goes on with: what is begun, what has a time, what somebody waits for, and then what can be made better. */
export const officerGoesOn = ({ draft, due, documents, questions, standing, current, explained, asked, report }: Waiting): GoOn => {
  const [next] = due.filter(({ uploaded }) => !uploaded)
  const returned = documents.sections.flatMap(({ needs }) => needs).find(({ need }) => need === 'returned')
  const inHours = next && (next.late || /hour|minute/.test(next.says))
  return first([
    asked?.unanswered && { does: 'answer-unsafe', path: '/audits' },
    draft && (draft.state === 'read' && draft.anew === null ? { does: 'submit', path: `/lists/${draft.id}/submit` } : { does: 'see-upload', path: `/lists/${draft.id}` }),
    Boolean(report?.checkBy) && { does: 'check-report', path: '/report' },
    documents.waiting && { does: 'place', path: '/documents/waiting' },
    inHours && ways[next.what],
    questions?.toAnswer && answers,
    asked?.owed && { does: 'send-audits', path: '/audits' },
    returned && { does: 'returned', path: `/documents/topic/${returned.number}` },
    next && ways[next.what],
    toMend(standing.findings) && { does: 'findings', path: `/lists/${current}` },
    standing.findings?.gap && !explained && { does: 'explain', path: `/lists/${current}/explain` },
    questions?.toRead && toRead,
  ], { does: 'upload-more', path: '/lists/send' })
}

/** What others of the report wait for. */
const reportFirst = (report: ReportWaiting | undefined): readonly Choice[] => [
  report?.toAnswer && { does: 'answer-points', path: '/report#points' },
  report?.toAssure && { does: 'assure-report', path: '/report' },
]

/** Somebody else waits for it: neither sees the other's view before both have recorded. */
const readCase = ([one]: readonly ToRead[] = []): Choice => one && { does: 'read-case', path: `/readings/${one.id}` }

const checkUnsafe: GoOn = { does: 'check-unsafe', path: '/cases' }

/** What the lead inspector goes on with: a child who may not be safe, what has changed under her work, what somebody waits for, and then her own next step. */
export const leadGoesOn = ({ toCheck, caseNotices, meetings, questions, documents, context, standing, report, toReadAlone }: Waiting): GoOn => first([
  toCheck && checkUnsafe,
  caseNotices && { does: 'cases-changed', path: '/cases' },
  meetings.news && { does: 'meetings-changed', path: '/meetings?observed=me' },
  questions?.toAnswer && answers,
  ...reportFirst(report),
  readCase(toReadAlone),
  questions?.toRead && toRead,
  someToRead(documents) && { does: 'read-documents', path: '/documents' },
  context.waiting && { does: 'decide-figures', path: '/context' },
  standing.lists.received && standing.cases && standing.cases.tracked < standing.cases.usually.atLeast && { does: 'choose-cases', path: '/children' },
  standing.lists.received && standing.grades && standing.grades.signed < standing.grades.of && { does: 'record-grades', path: '/judgements' },
], { does: 'calendar', path: '/calendar' })

export const inspectorGoesOn = ({ toCheck, meetings, questions, documents, standing, report, toReadAlone }: Waiting): GoOn => first([
  toCheck && checkUnsafe,
  meetings.news && { does: 'meetings-changed', path: '/meetings?observed=me' },
  ...reportFirst(report),
  readCase(toReadAlone),
  questions?.toRead && toRead,
  someToRead(documents) && { does: 'read-documents', path: '/documents' },
  standing.lists.received && { does: 'record-evidence', path: '/evidence/new' },
], { does: 'calendar', path: '/calendar' })

const someToRead = ({ sections }: Waiting['documents']): boolean => sections.some(({ needs }) => needs.length)
