import { someEvidence, type EvidenceWhere } from '#db/queries/evidence.ts'
import { reportPiecesOf } from '#db/queries/report-pieces.ts'
import { chooseEvidence } from '#server/report/choose-evidence.ts'
import { writeSection } from '#server/report/write-section.ts'
import type { Workbench } from '#server/workbench.ts'
import { asPerson, onTheDay } from './as-person.ts'
import type { Cast } from './inspection.ts'

/** `rests`: words of the records of the demonstration on which it rests; none for a sentence that still has to be borne out. */
interface Drafted { readonly section: string; readonly text: string; readonly rests: readonly string[] }

const drafted: readonly Drafted[] = [
  { section: 'HP', text: 'Core groups meet regularly, with the people who know the child. Each meeting looks at what has changed for the child since the last.', rests: ['The plan names what must change'] },
  { section: 'HP', text: 'Child protection conferences are well led: parents are prepared and heard, and plans are agreed before people leave.', rests: ['The chair met the parents beforehand'] },
  { section: 'HP', text: 'In two of five teams a quarter of assessments take longer than 45 working days.', rests: ['A quarter of assessments took longer'] },
  { section: 'HP', text: 'Decisions to take no further action are made promptly.', rests: [] },
  { section: 'CL', text: 'Pathway plans are current, and made with young people. They say what happens if a tenancy fails.', rests: ['The pathway plan is current'] },
  { section: 'priorities', text: 'Make sure that assessments are finished in the time that the child needs, in every team.', rests: ['A quarter of assessments took longer'] },
]

const all: EvidenceWhere = { criteria: null, caseNumber: null, madeBy: null, activity: null, polarity: null, removed: false }

/** The inspector drafts a few paragraphs of the report; the lead inspector has written none, and can assure its quality. Nothing where there is one. */
export const draftReport = async (workbench: Workbench, { inspector }: Cast, inspectionId: string): Promise<void> => {
  const { db } = workbench.store
  if ((await reportPiecesOf(db, inspectionId)).length) return
  const records = await someEvidence(db, inspectionId, null, all, 100, 0)
  const then = onTheDay(workbench, '2016-05-06T10:00')
  for (const { section, text, rests } of drafted) {
    const write = (form: Readonly<Record<string, string>>) => asPerson(then, 'writeReport', { person: inspector, params: { inspectionId, section }, form }, async (here) => writeSection(here, section))
    await write({ do: 'add' })
    const piece = (await reportPiecesOf(db, inspectionId)).filter((one) => one.section === section).at(-1)!.id
    const evidence = records.filter((record) => rests.some((words) => record.text.startsWith(words))).map(({ evidence_id }) => evidence_id)
    if (evidence.length) await asPerson(then, 'writeReport', { person: inspector, params: { inspectionId, piece }, form: { evidence, shown: evidence } }, chooseEvidence)
    await write({ do: 'save', [piece]: text, [`${piece}.from`]: '0', [`${piece}.session`]: 'demonstration' })
  }
}
