import type { Overview } from '#server/inspections/overview.ts'
import { Tag } from '../govuk/tag.tsx'
import { TaskList, type Task } from '../govuk/task-list.tsx'
import { sayDate, sayInstant } from '../words/dates.ts'
import { sayLatest, sayTracked } from '../words/inspections.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { sayState } from '../words/report.ts'

/** Everything besides the lists and documents, each with where it stands. */
export function InspectionTasks({ overview }: { overview: Overview }) {
  return (
    <>
      <h2 className="govuk-heading-m">{overview.work ? 'Everything else' : 'Where it stands'}</h2>
      <TaskList tasks={tasksOf(overview)} />
    </>
  )
}

type Make = (overview: Overview, address: string) => readonly Task[]

const tasksOf: (overview: Overview) => readonly Task[] = (overview) => {
  const address = `/inspections/${overview.id}`
  const makers: readonly Make[] = overview.roles.includes('officer') ? [asked, findings, questions, meetings, context, report]
    : overview.roles.includes('administrator') ? [received]
      : [findings, questions, meetings, context, cases, evidence, grades, report]
  return makers.flatMap((make) => make(overview, address))
}

/** For an administrator, who opens no list. */
const received: Make = ({ standing: { lists } }) => {
  const hint = lists.latest === null ? "The authority's data officer has submitted nothing yet." : `${sayLatest(lists.latest)}.${lists.latest.submittedAt === null ? '' : ` It was submitted on ${sayInstant(lists.latest.submittedAt)}.`}`
  return [{ title: 'Lists from the authority', hint, status: lists.received === lists.of ? <Tag colour="green">All {lists.of} submitted</Tag> : <>{lists.received} of {lists.of} submitted</> }]
}

const findings: Make = ({ standing: { findings: found }, roles, work }, address) => {
  if (!found) return []
  const explained = work?.explained ? ` ${sayCount(work.explained, 'explanation is', 'explanations are')} written.` : ''
  const toMend = found.unreadable + found.fix
  const parts = [toMend ? `${sayNumber(toMend)} to put right` : null, found.check ? `${sayNumber(found.check)} to ask about` : null, found.gap ? sayCount(found.gap, 'gap', 'gaps') : null].filter((part) => part !== null)
  const hint = roles.includes('officer')
    ? 'Read what is wrong with the lists and how to put it right, then upload the list again. What cannot be mended, explain.'
    : 'What the lists say that cannot be true, what to ask about, and what is missing.'
  return [{ title: 'Findings and explanations', href: work?.current ? `${address}/lists/${work.current}` : `${address}/lists`, hint: `${hint}${explained}`, status: parts.length ? parts.join(', ') : <Tag colour="green">None</Tag> }]
}

/** What the authority is asked about cases; what is urgent comes first of all. Nothing before it was told of one. */
const asked: Make = ({ work }, address) => {
  const standing = work?.asked
  if (!standing || (!standing.toldOf && !standing.unanswered)) return []
  const { owed, late, unanswered } = standing
  const status = unanswered ? <Tag colour="red">{sayCount(unanswered, 'urgent answer', 'urgent answers')} wanted</Tag>
    : owed ? <Tag colour={late ? 'red' : 'yellow'}>{sayCount(owed, 'audit', 'audits')} wanted{late ? `, ${sayNumber(late)} late` : ''}</Tag> : 'Nothing waits for you'
  return [{ title: 'Cases we asked you about', href: `${address}/audits`, hint: unanswered ? 'Inspectors think that a child may not be safe.' : 'Children from your lists whose files inspectors ask you to audit.', status }]
}

/** Questions that wait for whoever looks. */
const questions: Make = ({ work, roles }, address) => {
  const standing = work?.questions
  if (!standing) return []
  const { toAnswer, late, toRead, going } = standing
  const waiting = [toAnswer ? `${sayCount(toAnswer, 'question waits', 'questions wait')} for your answer${late ? `, ${sayNumber(late)} late` : ''}` : null, toRead ? `${sayCount(toRead, 'answer', 'answers')} to read` : null].filter((part) => part !== null)
  const hint = roles.includes('officer') ? 'What the inspectors ask, and what you want to ask the lead inspector.' : 'What you have asked the authority, and what it asks you.'
  const status = waiting.length ? <Tag colour={late ? 'red' : 'yellow'}>{waiting.join('; ')}</Tag> : going ? `${sayNumber(going)} not over yet` : 'None waits for you'
  return [{ title: 'Questions and answers', href: `${address}/threads${waiting.length ? '?show=mine' : ''}`, hint, status }]
}

/** Meetings, and those that have changed for whoever is to observe them. */
const meetings: Make = ({ work, roles }, address) => {
  if (!work) return []
  const { planned, toObserve, news, changed, due } = work.meetings
  const title = 'Planned multi-agency meetings'
  if (news) {
    const hint = news === 1 ? 'You are to observe it. Look at what has changed.' : 'You are to observe them. Look at what has changed.'
    return [{ title, href: `${address}/meetings?observed=me`, hint, status: <Tag colour="orange">{sayCount(news, 'meeting', 'meetings')} changed</Tag> }]
  }
  const none = due === null ? 'None yet' : due.endsWith('late') ? `None yet, ${due}` : `None yet, due ${due}`
  const hint = roles.includes('officer') ? 'Conferences, reviews and other meetings while inspectors are on site. Say here when one moves.' : 'Conferences, reviews and other meetings that inspectors may observe.'
  return [{ title, href: `${address}/meetings`, hint, status: planned ? `${sayNumber(planned)} planned, ${sayNumber(toObserve)} to be observed${changed ? `; ${sayNumber(changed)} changed by ${roles.includes('officer') ? 'the lead inspector' : 'the authority'} in 24 hours` : ''}` : none }]
}

/** The context section: figures that wait are what moves it on. */
const context: Make = ({ work, roles }, address) => {
  if (!work) return []
  const { of, given, decided, waiting } = work.context
  const hint = roles.includes('officer') ? 'The figures about your area in the report. Give yours where they are newer.' : 'The figures about the area in the report: counted, given and decided.'
  const status = `${decided} of ${of} figures decided${given ? `; ${given} given by the authority` : ''}`
  return [{ title: 'Context section', href: `${address}/context`, hint, status: waiting && roles.includes('lead') ? <Tag colour="yellow">{sayCount(waiting, 'figure', 'figures')} to decide</Tag> : status }]
}

const cases: Make = ({ standing, roles }, address) => {
  if (!standing.cases) return []
  const isLead = roles.includes('lead')
  const waiting = standing.lists.received === 0
  const hint = waiting ? 'Cases are chosen out of the lists, and none has been received.'
    : isLead ? 'Find children across the lists and choose those to track and to sample, each with a reason.' : 'The children whose cases are tracked or sampled. The lead inspector chooses them.'
  const status = `${sayTracked(standing.cases)}; ${standing.cases.sampled} sampled`
  return [
    { title: 'Children across the lists', href: waiting ? undefined : `${address}/children`, hint: 'Search by ID, filter, and follow one child through every list.', status: waiting ? 'Cannot start yet' : 'Open' },
    { title: isLead ? 'Choose cases' : 'Cases', href: waiting ? undefined : `${address}/cases`, hint, status },
  ]
}

const evidence: Make = ({ standing }, address) => (standing.evidence === null ? [] : [{
  title: 'Evidence', href: `${address}/evidence`, hint: 'Record what you saw, heard or read against the criteria.', status: sayCount(standing.evidence, 'record', 'records'),
}])

const grades: Make = ({ standing, roles }, address) => (standing.grades === null ? [] : [{
  title: 'Judgements', href: `${address}/judgements`, status: standing.grades.signed ? `${standing.grades.signed} of ${standing.grades.of} signed off` : `${standing.grades.recorded} of ${standing.grades.of} provisional grades`,
  hint: roles.includes('lead') ? 'See how the evidence covers each criterion, record grades with their rationale, and sign off.' : 'See how the evidence covers each criterion, and write the rationale. The lead inspector grades and signs off.',
}])

/** The report. The authority hears of it once it has a text to read. */
const report: Make = ({ work, roles }, address) => {
  if (!work) return []
  const { state, correcting, checkBy, toAnswer, toAssure } = work.report
  const isOfficer = roles.includes('officer')
  if (isOfficer && state === 'drafting') return []
  const hint = isOfficer ? 'The text of the report as it was given to you.' : 'Written paragraph by paragraph from evidence, checked, and published.'
  const status = checkBy ? <Tag colour="yellow">Check by {sayDate(checkBy)}</Tag> : toAnswer ? <Tag colour="yellow">{sayCount(toAnswer, 'point', 'points')} to answer</Tag> : toAssure ? <Tag colour="yellow">With you</Tag> : sayState(state, correcting)
  return [{ title: 'The report', href: `${address}/report`, hint, status }]
}
