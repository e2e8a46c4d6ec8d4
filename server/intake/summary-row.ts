import type { ChildSummary } from '#annex-a/reading/checked.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import { keptList } from '#db/list-kept.ts'
import type { ChildSummaryTable } from '#db/tables/submissions.ts'

const groups = new Map(codeSets['ethnicity']!.codes.map(({ token, group }) => [token, group ?? null]))

/** Several values in one column, each between bars, so that one can be asked for. */
export const barred = (values: readonly (string | number)[]): string =>
  values.length ? `|${values.map((value) => String(value).replaceAll('|', ' ').trim()).join('|')}|` : ''

export const summaryRow = (place: string, childId: string, child: ChildSummary): ChildSummaryTable => ({
  submission_id: place,
  child_id: childId,
  shown_id: child.id,
  date_of_birth: child.dateOfBirth,
  expected_date_of_birth: child.expectedDateOfBirth,
  age: child.age,
  gender: child.gender,
  ethnicity: child.ethnicity,
  ethnicity_group: child.ethnicity === null ? null : groups.get(child.ethnicity) ?? null,
  disability: child.disability,
  lists: barred([...child.lists, ...child.documents].map(keptList)),
  stage: child.stage ?? 0,
  teams: barred(child.teams),
  workers: barred(child.workers),
  legal_status: child.legalStatus,
  placement_type: child.placementType,
  category_of_abuse: child.categoryOfAbuse,
  primary_need: child.primaryNeed,
  journey: child.journey,
})
