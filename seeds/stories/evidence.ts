import { anyEvidence, countEvidence } from '#db/queries/evidence.ts'
import { casesOf } from '#db/queries/cases.ts'
import { recordEvidence } from '#server/evidence/save.ts'
import type { ActivityCode, PolarityCode } from '#annex-a/framework/evidence.ts'
import type { Workbench } from '#server/workbench.ts'
import { asPerson } from './as-person.ts'
import type { Cast } from './inspection.ts'

interface Told {
  readonly by: 'lead' | 'inspector'
  readonly day: number
  readonly activity: ActivityCode
  readonly about?: string
  readonly source: string
  readonly text: string
  readonly criteria: readonly string[]
  readonly polarity: PolarityCode
  readonly impact?: string
  readonly corroborate?: string
}

// Week 3 began on Monday 25 April 2016. Nobody in these words exists.
const told: readonly Told[] = [
  {
    by: 'inspector', day: 26, activity: 'case-tracked', about: 'T01', source: 'Case record and discussion with the social worker', polarity: 'strength', criteria: ['HP-29.12', 'HP-29.14'],
    text: 'The plan names what must change, by when, and who helps. The core group met every four weeks, school and health visitor came each time, and each meeting looked at what is different for the child since the last.',
    impact: 'She has been at school every day since February, and says that home is calmer.', corroborate: 'The school’s own record of attendance; a talk with her mother.',
  },
  {
    by: 'inspector', day: 26, activity: 'talk-with-child', about: 'T01', source: 'Talk with the child at school', polarity: 'strength', criteria: ['HP-29.01'],
    text: 'She said that her social worker comes on the day she says she will, and asked her what she wanted the meeting to know. It was in the minutes in her own words.',
  },
  {
    by: 'inspector', day: 27, activity: 'case-sampled', about: 'S01', source: 'Case record', polarity: 'area-for-improvement', criteria: ['HP-29.06'],
    text: 'The decision to take no further action was made by a manager on the same day, but the reason is one line. Earlier contacts about the same concern are not mentioned.',
  },
  {
    by: 'lead', day: 27, activity: 'case-tracked', about: 'T02', source: 'Case record, placement plan, talk with the foster carer', polarity: 'area-for-improvement', criteria: ['CLA-31.13', 'CLA-31.17'],
    text: 'Three moves within the year. The last two were planned, and the present carers were matched with care. The first followed an emergency for which no carer was free; the sufficiency plan does not say what was learned from it.',
  },
  {
    by: 'lead', day: 28, activity: 'case-tracked', about: 'T03', source: 'Pathway plan and talk with the personal adviser', polarity: 'strength', criteria: ['CL-34.02', 'CL-34.09'],
    text: 'The pathway plan is current and written with the young woman. It deals with money, health and the tenancy, and says what happens if the tenancy fails.',
  },
  {
    by: 'lead', day: 28, activity: 'talk-with-child', about: 'T03', source: 'Talk with the young woman', polarity: 'neutral', criteria: ['CL-34.04', 'CL-34.11'],
    text: 'She knows what she is entitled to and has read some of her file. Nobody has told her about her health history yet; her adviser is asking for it.',
  },
  {
    by: 'inspector', day: 29, activity: 'meeting-observed', source: 'Child protection conference', polarity: 'strength', criteria: ['HP-29.14', 'HP-29.02'],
    text: 'The chair met the parents beforehand, used plain words, and stopped twice so that the mother could say how she saw it. Each agency brought a written report. The outline plan was agreed before people left.',
  },
  {
    by: 'inspector', day: 29, activity: 'performance-data', source: 'Monthly performance report, March 2016', polarity: 'concern', criteria: ['HP-29.10', 'LMG-35.06'],
    text: 'A quarter of assessments took longer than 45 working days in two of the five teams. The report shows it; nobody could say what was done about it in those teams.',
  },
  {
    by: 'lead', day: 29, activity: 'authority-audit', about: 'T04', source: "The authority's own audit of this case", polarity: 'neutral', criteria: ['HP-29.11', 'LMG-35.07'],
    text: 'The auditor judged the case good. We agree about the assessment and the visits. We judge the review later than it should have been, which the audit does not mention.',
  },
]

const formOf = ({ day, activity, about = '', source, text, impact = '', corroborate = '', criteria, polarity }: Told, cases: ReadonlySet<string>) => ({
  activity, source, text, impact, corroborate, criteria, polarity, caseNumber: cases.has(about) ? about : '', 'observedOn-day': String(day), 'observedOn-month': '4', 'observedOn-year': '2016',
})

/** Inspectors record what they saw. Nothing where there is evidence already. */
export const recordSomeEvidence = async (workbench: Workbench, cast: Cast, inspectionId: string): Promise<void> => {
  const { db } = workbench.store
  if (await countEvidence(db, inspectionId, null, anyEvidence)) return
  const cases = new Set((await casesOf(db, inspectionId)).filter((one) => one.removed_at === null).map(({ number }) => number))
  for (const one of told) await asPerson(workbench, 'recordEvidence', { person: cast[one.by], params: { inspectionId }, form: formOf(one, cases) }, recordEvidence)
}
