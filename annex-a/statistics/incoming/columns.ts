import { plainHeading, withoutNumber } from '../../reading/headings/normalise.ts'
import type { JudgementCode } from '../../framework/judgement.ts'

/** What a spreadsheet of past outcomes tells of each inspection: a row an inspection, a column a judgement. */
export const entryFields = ['authority', 'framework', 'edition', 'inspectedFrom', 'inspectedTo', 'published', 'again', 'OE', 'HP', 'CLA', 'AD', 'CL', 'LMG', 'LSCB', 'source'] as const
export type EntryField = (typeof entryFields)[number]

interface EntryColumn {
  readonly label: string
  /** What else releases and their readers write above it. */
  readonly also: readonly string[]
  readonly help: string
}

const grade = 'A grade: 1 to 4, or its name. “Not judged” where the authority was not judged in it.'

export const entryColumns: { readonly [F in EntryField]: EntryColumn } = {
  authority: { label: 'Authority', also: ['Local Authority', 'LA', 'Name of local authority', 'Authority name'], help: 'The name of one of the 152 authorities, or its three-digit code.' },
  framework: { label: 'Framework', also: ['Inspection framework', 'Type of inspection', 'Inspection type'], help: 'SIF (single inspection), CPI (child protection), SAF (safeguarding) or LAC (looked after children). Empty means SIF.' },
  edition: { label: 'Edition', also: ['Edition of the framework'], help: 'The edition that its title page names, such as June 2015. It may be empty.' },
  inspectedFrom: { label: 'Inspected from', also: ['Inspection start date', 'Start date', 'Start of inspection', 'First day of inspection'], help: 'The first day of the inspection, as day/month/year.' },
  inspectedTo: { label: 'Inspected to', also: ['Inspection end date', 'End date', 'End of inspection', 'Last day of inspection'], help: 'The last day of the inspection.' },
  published: { label: 'Published', also: ['Publication date', 'Date published', 'Published date', 'Report published'], help: 'The day on which the report was published.' },
  again: { label: 'Re-inspection', also: ['Re-inspection of', 'Reinspection', 'Is a re-inspection'], help: 'Yes where the authority was inspected again under the same framework. Empty means no.' },
  OE: { label: 'Overall effectiveness', also: ['Overall', 'OE', 'Overall judgement', 'Overall effectiveness judgement'], help: 'A grade: 1 to 4, or its name.' },
  HP: { label: 'Help and protection', also: ['Children who need help and protection', 'The experiences and progress of children who need help and protection', 'HP'], help: grade },
  CLA: { label: 'Looked after', also: ['Children looked after and achieving permanence', 'The experiences and progress of children looked after and achieving permanence', 'Looked after and permanence', 'CLA'], help: grade },
  AD: { label: 'Adoption', also: ['Adoption performance', 'AD'], help: grade },
  CL: { label: 'Care leavers', also: ['Experiences and progress of care leavers', 'Experience and progress of care leavers', 'The experiences and progress of care leavers', 'CL'], help: grade },
  LMG: { label: 'Leadership', also: ['Leadership, management and governance', 'LMG'], help: grade },
  LSCB: { label: 'LSCB', also: ['Review of effectiveness of Local Safeguarding Children Board (LSCB)', 'LSCB review', 'The effectiveness of the Local Safeguarding Children Board', 'Local Safeguarding Children Board', 'Effectiveness of the LSCB'], help: 'The grade of the review of the board, where it was reviewed at the same time. Empty means that it was not.' },
  source: { label: 'Source', also: ['Where from', 'Reference', 'Link', 'Report'], help: 'Where this was published, so that anybody can look.' },
}

export const judgementFields: readonly JudgementCode[] = ['OE', 'HP', 'CLA', 'AD', 'CL', 'LMG', 'LSCB']

const known: ReadonlyMap<string, EntryField> = new Map(entryFields.flatMap((field) => [entryColumns[field].label, ...entryColumns[field].also].map((text) => [plainHeading(text), field] as const)))

/** The field that a heading names outright; null for any other. */
export const entryFieldOf = (heading: string): EntryField | null => known.get(plainHeading(heading)) ?? known.get(withoutNumber(heading)) ?? null
