import { judgementsOf } from '#annex-a/framework/judgements.ts'
import { reportSectionOf } from '#annex-a/framework/report-sections.ts'
import { caseNumbers } from '#db/queries/cases.ts'
import { evidenceCalled } from '#db/queries/evidence.ts'
import type { Subject } from '#db/queries/events.ts'
import { secondReadings } from '#db/queries/second-readings.ts'
import { submissionsOfInspection } from '#db/queries/submissions.ts'
import { teamMeetingsOf } from '#db/queries/team-meetings.ts'
import type { EventTable } from '#db/tables/people.ts'
import type { HereInInspection } from '../door.ts'
import { detailOf } from './did.ts'

type Asking = Pick<HereInInspection, 'db' | 'inspection' | 'person'>

/** Which thing an event was about, by our own number or day: never a child's ID, never what somebody wrote. */
export type Which =
  | { readonly is: 'case' | 'child-of-case' | 'reading'; readonly number: string }
  | { readonly is: 'evidence'; readonly on: string; readonly by: string | null }
  | { readonly is: 'version'; readonly version: number }
  | { readonly is: 'judgement' | 'grade' | 'section'; readonly says: string }
  | { readonly is: 'snapshot'; readonly says: string; readonly number: string }
  | { readonly is: 'draw' | 'document' | 'team-meeting'; readonly number: string }

type About = Pick<EventTable, 'subject_kind' | 'subject_id' | 'detail'>
type Say = (about: About) => Which | null

/** A place where the subject is the whole inspection: its events are all of them, or told apart by nothing. */
const ofTheWhole = new Set(['inspection', 'selection', 'context', 'areas'])

/** What the events of a thing can be asked for by; null where there is no such thing. */
export const subjectOf = ({ subject_kind: kind, subject_id: id }: About): Subject | null => (kind === null || id === null || ofTheWhole.has(kind) ? null : { kind, id })

/**
 * Says of each of some events which thing it was about. A record of evidence that this person is not to see yet, because they read its case
 * by themselves, is only that there is one: neither its day nor its case is said.
 */
export const whichOf = async ({ db, inspection, person }: Asking, events: readonly About[]): Promise<Say> => {
  const idsOf = (kind: string): string[] => events.flatMap(({ subject_kind, subject_id }) => (subject_kind === kind && subject_id !== null ? [subject_id] : []))
  const cases = await caseNumbers(db, inspection.id)
  const readings = new Map((idsOf('reading').length ? await secondReadings(db, inspection.id) : []).map(({ id, number }) => [id, number]))
  const records = new Map((await evidenceCalled(db, inspection.id, person.id, idsOf('evidence'))).map((one) => [one.id, one]))
  const versions = new Map((idsOf('submission').length ? await submissionsOfInspection(db, inspection.id) : []).map(({ id, version }) => [id, version]))
  const meetings = new Map((idsOf('team-meeting').length ? await teamMeetingsOf(db, inspection.id) : []).map(({ id, number }) => [id, String(number)]))
  const made = { lscbConcurrent: inspection.lscb_concurrent === 1 }
  const judgement = (code: string | null): string | undefined => judgementsOf({ lscbConcurrent: true }).find((one) => one.code === code)?.says
  const numbered = (is: 'case' | 'child-of-case' | 'reading' | 'draw' | 'document' | 'team-meeting', number: string | undefined): Which | null => (number === undefined ? null : { is, number })
  const said = (is: 'judgement' | 'grade' | 'section', says: string | undefined): Which | null => (says === undefined ? null : { is, says })
  const evidence = (id: string): Which | null => {
    const one = records.get(id)
    return one ? { is: 'evidence', on: one.observed_on, by: one.maker } : null
  }
  const version = (number: number | null | undefined): Which | null => (number == null ? null : { is: 'version', version: number })
  const ways: { readonly [kind: string]: ((id: string, detail: ReturnType<typeof detailOf>) => Which | null) | undefined } = {
    case: (id) => numbered('case', cases.find((one) => one.id === id)?.number),
    child: (id) => numbered('child-of-case', cases.findLast(({ child_id }) => child_id === id)?.number),
    reading: (id) => numbered('reading', readings.get(id)),
    evidence, submission: (id) => version(versions.get(id)),
    judgement: (id) => said('judgement', judgement(id)),
    grade: (_, { judgement: code }) => said('grade', judgement(code ?? null)),
    snapshot: (_, { judgement: code, number }) => {
      const says = judgement(code ?? null)
      return says && number ? { is: 'snapshot', says, number } : null
    },
    draw: (_, { number }) => numbered('draw', number),
    'team-meeting': (id) => numbered('team-meeting', meetings.get(id)),
    document: (id) => numbered('document', id),
    'report-section': (id) => said('section', reportSectionOf(id, made)?.says),
  }
  return ({ subject_kind: kind, subject_id: id, detail }) => (kind === null || id === null || !Object.hasOwn(ways, kind) ? null : ways[kind]!(id, detailOf(detail)))
}

/** A case is looked at on its own page, on its child's and where it is read twice. Evidence about it is not among these: whoever reads it by themselves is not to learn who recorded what. */
export const subjectsTogether = async ({ db, inspection }: Asking, subject: Subject): Promise<readonly Subject[]> => {
  const found = subject.kind === 'case' ? (await caseNumbers(db, inspection.id)).find(({ id }) => id === subject.id) : undefined
  if (!found) return [subject]
  const readings = (await secondReadings(db, inspection.id)).filter(({ case_id }) => case_id === found.id)
  return [subject, { kind: 'child', id: found.child_id }, ...readings.map(({ id }) => ({ kind: 'reading', id }))]
}
