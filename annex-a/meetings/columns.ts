import { plainHeading, withoutNumber } from '../reading/headings/normalise.ts'

/** What a spreadsheet of meetings tells of each. */
export const meetingFields = ['date', 'time', 'kind', 'place', 'area', 'child'] as const
export type MeetingField = (typeof meetingFields)[number]

interface MeetingColumn {
  readonly label: string
  /** What else authorities write above it. */
  readonly also: readonly string[]
  readonly help: string
}

export const meetingColumns: { readonly [F in MeetingField]: MeetingColumn } = {
  date: { label: 'Date', also: ['Date of meeting', 'Meeting date', 'Date planned', 'Planned date', 'Scheduled date', 'Date and time', 'Date/time', 'Date & time of meeting', 'Start date'], help: 'The day on which the meeting takes place, as day/month/year. It must be given.' },
  time: { label: 'Time', also: ['Time of meeting', 'Meeting time', 'Start time', 'Start', 'Time from', 'Planned time', 'Scheduled time'], help: 'When it begins, such as 10:30. Leave it empty where it is not known yet.' },
  kind: { label: 'Kind of meeting', also: ['Kind', 'Type', 'Type of meeting', 'Meeting type', 'Meeting', 'Meeting kind', 'Conference type', 'Purpose', 'Name of meeting'], help: 'One of the kinds in the drop-down. It must be given.' },
  place: { label: 'Place', also: ['Venue', 'Location', 'Place of meeting', 'Meeting place', 'Meeting venue', 'Address', 'Where', 'Room', 'Building'], help: 'Building and room, so that an inspector finds it.' },
  area: { label: 'Area', also: ['Locality', 'District', 'Team area', 'Area of the authority', 'Patch', 'Region', 'Office', 'Team', 'Area team'], help: 'The area or locality of the authority. The lead inspector may limit which areas are covered.' },
  child: { label: 'Child unique ID', also: ['Child ID', 'Child', 'Client ID', 'Unique ID', 'Child reference', 'Child identifier', 'LCS ID', 'Person ID', 'Child unique reference'], help: 'The same ID as on your lists, where the meeting is about one child. It may be empty. Never a name.' },
}

const known: ReadonlyMap<string, MeetingField> = new Map(meetingFields.flatMap((field) => [meetingColumns[field].label, ...meetingColumns[field].also].map((text) => [plainHeading(text), field] as const)))

/** The field that a heading names outright; null for any other. */
export const meetingFieldOf = (heading: string): MeetingField | null => known.get(plainHeading(heading)) ?? known.get(withoutNumber(heading)) ?? null
