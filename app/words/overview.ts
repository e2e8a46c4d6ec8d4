import { capital, sayListSpans } from '#annex-a/rules/words.ts'
import { addDays } from '#annex-a/reading/dates.ts'
import type { WallTime } from '#annex-a/calendar/london.ts'
import type { DueNext } from '#server/inspections/due-next.ts'
import type { Does } from '#server/inspections/go-on.ts'
import type { TopicNeed } from '#server/documents/summary.ts'
import { sayClock } from './calendar.ts'
import { sayWeekday } from './dates.ts'
import { sayCount } from './numbers.ts'

/** `today, Tuesday, 12 April 2016, by 12 noon`. */
export const sayBy = ({ date, time }: WallTime, today: string): string => {
  const near = date === today ? 'today, ' : date === addDays(today, 1) ? 'tomorrow, ' : ''
  return `${near}${sayWeekday(date)}${time === null ? '' : `, by ${sayClock(time)}`}`
}

const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

/** `12 Apr, 12 noon`: in a narrow column, where the year stands elsewhere. */
export const sayShortly = ({ date, time }: WallTime): string => `${shortDay.format(new Date(`${date}T00:00:00Z`))}${time === null ? '' : `, ${sayClock(time)}`}`

/** `First submission of lists 1 and 3 to 7`. */
export const sayOwed = ({ what, lists, stage, count }: DueNext): string => {
  if (what === 'lists') return `${stage === 1 ? 'First' : 'Second'} submission of ${sayListSpans(lists)}`
  if (what === 'documents') return capital(sayCount(count, 'numbered document', 'numbered documents'))
  return what === 'meetings' ? 'Details of planned multi-agency meetings' : capital(sayCount(count, 'answer to the inspectors', 'answers to the inspectors'))
}

/** What the one button says. */
export const goOnWords: { readonly [D in Does]: string } = {
  submit: 'Look the upload over and submit it', 'see-upload': 'See how far your upload is', place: 'Say which document each file is', upload: 'Upload lists', 'send-documents': 'Send documents',
  'tell-meetings': 'Tell of planned meetings', answer: 'Answer what is asked', returned: 'See the document that was returned unread', findings: 'See what to put right in the lists', explain: 'Explain the gaps',
  'answer-unsafe': 'Answer about a child who may not be safe', 'check-unsafe': 'Check what was done about a child who may not be safe', 'send-audits': 'Send the audits',
  'read-answers': 'Read the answers', 'upload-more': 'Upload lists again', 'cases-changed': 'See which chosen cases changed', 'meetings-changed': 'See which meetings changed', 'read-documents': 'Read the documents',
  'decide-figures': 'Decide the figures that were given', 'choose-cases': 'Choose cases', 'record-evidence': 'Record evidence', 'record-grades': 'Go on to the judgements', calendar: 'See the calendar',
  'check-report': 'Check the facts of the report', 'answer-points': 'Answer points about the report', 'assure-report': 'Assure the quality of the report', 'read-case': 'Read a case by yourself',
}

/** Before the numbers of documents that wait for whoever looks. */
export const needWords: { readonly [N in TopicNeed]: string } = { missing: 'Missing', returned: 'Returned unread', point: 'Say where to look', read: 'To be read' }
