import { disagreements, type Disagreement } from '#annex-a/reading/journey.ts'
import type { Severity } from '#annex-a/reading/checked.ts'
import { say } from '#annex-a/rules/say.ts'
import { shownJourney, type MeetingOnJourney, type ShownJourney } from '#annex-a/shown/child-journey.ts'
import { meetingKindOf } from '#annex-a/framework/meetings.ts'
import { childFacts, type ChildFacts } from '#annex-a/shown/child-facts.ts'
import type { ShownExplanation } from '#annex-a/shown/finding-lines.ts'
import type { SaidRow } from '#annex-a/shown/child-rows.ts'
import type { SaidFlag } from '#annex-a/shown/flag-lines.ts'
import { isDocument, type ListId, type ListNumber } from '#annex-a/specification/grammar/list.ts'
import { listKept } from '#db/list-kept.ts'
import { casesOfChild } from '#db/queries/cases.ts'
import { childById, findingsOfChild, lastVersionWith, rowsOfChild, sheetsOf, summaryOf, wasSubmitted, type ListSheet } from '#db/queries/child.ts'
import { originsOf } from '#db/queries/draws.ts'
import type { ChildSummaryRow } from '#db/queries/children.ts'
import { flagsOfChild } from '#db/queries/flags.ts'
import { meetingsOf } from '#db/queries/meetings.ts'
import { submissionsOfInspection } from '#db/queries/submissions.ts'
import type { FindingTable } from '#db/tables/submissions.ts'
import type { HereInInspection } from '../door.ts'
import { shownExplanation, spokenOfRows } from '../explanations/spoken.ts'
import { calledByNumber } from '../intake/called.ts'
import { historyOf, type CaseHistory } from './cases.ts'
import { sayRows } from './child-rows.ts'
import { sayFlagRow } from './flags.ts'
import { listsIn } from './summary.ts'

/** A finding about the child, in words. */
export interface SaidFinding {
  readonly key: string
  readonly severity: Severity
  readonly message: string
  readonly fix: string
  readonly list: ListId | null
  readonly field: string | null
  readonly code: string
  /** What the authority says about it. */
  readonly explanation?: ShownExplanation
}

export interface ChildPage {
  readonly id: string
  readonly shownId: string
  /** The version that the page shows; null where no version that is kept has the child. */
  readonly version: number | null
  /** False where the current version has not got the child: the page then shows the last that has. */
  readonly inCurrent: boolean
  readonly facts: ChildFacts | null
  readonly disagreements: readonly Disagreement[]
  readonly journey: ShownJourney
  readonly rows: readonly SaidRow[]
  readonly findings: readonly SaidFinding[]
  readonly flags: readonly SaidFlag[]
  readonly cases: readonly CaseHistory[]
  readonly mayChoose: boolean
}

/** Everything that the lists say about one child. Throws 404 for a child of no list of this inspection. */
export const childPage = async (here: HereInInspection, childId: string): Promise<ChildPage> => {
  const { db, inspection, about, roles } = here
  const child = await childById(db, inspection.id, childId)
  // A child of drafts alone is nobody's business but the authority's.
  if (!child || !(await wasSubmitted(db, inspection.id, child.id))) throw new Response(null, { status: 404 })
  about('child', child.id)
  const version = await lastVersionWith(db, inspection.id, child.id)
  const summary = version && (await summaryOf(db, version.id, child.id))
  const rows = version ? await rowsOfChild(db, version.id, child.id) : []
  const origins = await originsOf(db, inspection.id)
  const inCurrent = version !== undefined && version.id === inspection.current_submission_id
  return {
    id: child.id,
    shownId: summary?.shown_id ?? child.child_key,
    version: version?.version ?? null,
    inCurrent,
    facts: summary ? factsOf(summary) : null,
    disagreements: disagreements(rows),
    journey: shownJourney(rows, await meetingsNaming(here, child.child_key), inspection.inspection_date),
    rows: version ? sayRows(rows, await sheetsIn(db, inspection.id, version)) : [],
    findings: version ? await findingsSaid(here, version.id, child) : [],
    flags: version ? (await flagsOfChild(db, version.id, child.id)).map(sayFlagRow) : [],
    cases: (await casesOfChild(db, inspection.id, child.id)).map((row) => historyOf(row, origins.get(row.id))),
    mayChoose: inCurrent && inspection.closed_at === null && roles.includes('lead'),
  }
}

/** Planned meetings that name the child by its ID and were not cancelled. */
const meetingsNaming = async ({ db, inspection }: HereInInspection, key: string): Promise<MeetingOnJourney[]> =>
  (await meetingsOf(db, inspection.id)).filter(({ child_key, state }) => child_key === key && state === 'planned')
    .map(({ meeting_id, kind, on_date }) => ({ id: meeting_id, name: meetingKindOf(kind)?.name ?? kind, date: on_date }))

/** Where its rows stand; a list that was carried forward is said to be of the version that first had it. */
const sheetsIn = async (db: HereInInspection['db'], inspectionId: string, shown: { readonly id: string; readonly version: number }): Promise<ListSheet[]> => {
  const sent = await submissionsOfInspection(db, inspectionId)
  const first = (upload: number): number | null => calledByNumber(sent, upload).version
  return (await sheetsOf(db, shown.id)).map((sheet) => {
    const from = sheet.carriedFrom === null ? null : first(sheet.carriedFrom)
    return { ...sheet, carriedFrom: from === shown.version ? null : from }
  })
}

const factsOf = (row: ChildSummaryRow): ChildFacts => childFacts({
  lists: listsIn(row).filter((id) => !isDocument(id)), documents: listsIn(row).filter(isDocument), stage: row.stage === 0 ? null : (row.stage as ListNumber),
  dateOfBirth: row.date_of_birth, expectedDateOfBirth: row.expected_date_of_birth, age: row.age, gender: row.gender, ethnicity: row.ethnicity,
  disability: row.disability, legalStatus: row.legal_status, placementType: row.placement_type,
  categoryOfAbuse: row.category_of_abuse, primaryNeed: row.primary_need,
})

const findingsSaid = async (here: HereInInspection, versionId: string, child: { readonly id: string; readonly child_key: string }): Promise<SaidFinding[]> => {
  const rows = (await findingsOfChild(here.db, versionId, child.id)).map((row) => ({ ...row, child_key: child.child_key }))
  const spoken = await spokenOfRows(here, rows)
  return rows.map((row) => {
    const said = spoken(row)
    return { ...sayFinding(row, child.child_key), ...(said ? { explanation: shownExplanation(said) } : {}) }
  })
}

const sayFinding = (row: FindingTable, childKey: string): SaidFinding => {
  const list = row.list === null ? null : listKept(row.list)
  const { message, fix } = say({
    code: row.code,
    severity: row.severity as Severity,
    list,
    sheet: row.sheet,
    row: row.row_number,
    column: row.column_letter,
    field: row.field,
    header: row.header,
    value: row.value,
    childKey,
    facts: JSON.parse(row.facts),
    related: JSON.parse(row.related),
  })
  return { key: String(row.number), severity: row.severity as Severity, message, fix, list, field: row.field, code: row.code }
}
