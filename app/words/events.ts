import type { ShownEvent } from '#server/inspections/events.ts'

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

export const sayAbout = ({ about }: ShownEvent): string => (about === null ? '–' : kinds[about] ?? about)

export const sayWho = ({ who, byItself }: ShownEvent): string => who ?? (byItself ? 'The service itself' : 'Nobody signed in')
