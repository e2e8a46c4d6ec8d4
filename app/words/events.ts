import type { Which } from '#server/inspections/event-subjects.ts'
import type { ShownEvent } from '#server/inspections/events.ts'
import { sayDate } from './dates.ts'

/** What an event was about, by the kind that its action named. Add yours. */
const kinds: { readonly [kind: string]: string } = {
  person: 'A person',
  inspection: 'The inspection',
  submission: 'Lists as sent',
  list: 'A list',
  file: 'A file',
  documents: 'Documents as sent',
  document: 'A document',
  'document-file': 'A file of a document',
  meaning: 'What an authority’s own word means',
  explanation: 'An explanation by the authority',
  child: 'A child',
  case: 'A case',
  pattern: 'A pattern of journeys',
  filter: 'A choice of filters',
  draw: 'A draw',
  selection: 'The record of selection',
  evidence: 'A record of evidence',
  reading: 'A case that is read twice',
  snapshot: 'A signed judgement',
  context: 'The context section of the report',
  setting: 'A setting of the inspection',
  date: 'A date of the calendar',
  judgement: 'A judgement',
  grade: 'A provisional grade',
  meeting: 'A planned meeting',
  meetings: 'A spreadsheet of planned meetings',
  areas: 'The areas of planned meetings',
  thread: 'A question',
  note: 'A private note of the team',
  'team-meeting': 'A meeting of the team',
  'director-feedback': 'Feedback to the director',
  report: 'The report',
  'report-section': 'A section of the report',
  'report-point': 'A point about the report',
  'action-statement': 'The statement of action',
}

const sayWhich = (which: Which): string => {
  switch (which.is) {
    case 'case': return `Case ${which.number}`
    case 'child-of-case': return `The child of case ${which.number}`
    case 'reading': return `Case ${which.number}, read twice`
    case 'evidence': return `Evidence of ${sayDate(which.on)}${which.by === null ? '' : `, by ${which.by}`}`
    case 'version': return `Version ${which.version} of the lists`
    case 'judgement': return `Judgement: ${which.says}`
    case 'grade': return `Provisional grade: ${which.says}`
    case 'snapshot': return `Signed judgement ${which.number}: ${which.says}`
    case 'section': return `Report: ${which.says}`
    case 'team-meeting': return `Meeting ${which.number} of the team`
    case 'draw': return `Draw ${which.number}`
    case 'document': return `Document ${which.number}`
  }
}

/** What an event was about: which one it was where that can be said, or else what kind of thing. */
export const sayAbout = ({ about, which }: Pick<ShownEvent, 'about' | 'which'>): string => (which ? sayWhich(which) : about === null ? '–' : kinds[about] ?? about)

export const sayWho = ({ who, byItself }: ShownEvent): string => who ?? (byItself ? 'The service itself' : 'Nobody signed in')
