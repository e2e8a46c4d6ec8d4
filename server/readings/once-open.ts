import { join } from '#annex-a/rules/words.ts'
import type { CaseReadingTable } from '#db/tables/second-readings.ts'
import type { SecondReadingRow } from '#db/queries/second-readings.ts'

interface Person { readonly id: string; readonly name: string }

/**
 * Whose view of a case somebody could come to see: they were to read it, had not recorded, and the question was taken back after the other
 * reader had. From then on nothing was hidden from them, so they cannot read it by themselves again. Null where there is nobody.
 */
const couldSee = (personId: string, caseId: string, all: readonly SecondReadingRow[], recorded: readonly CaseReadingTable[]): string | null => {
  for (const { id, case_id, withdrawn_at, first_by, second_by, first, second } of all) {
    if (case_id !== caseId || withdrawn_at === null || ![first_by, second_by].includes(personId)) continue
    const other = first_by === personId ? { id: second_by, name: second } : { id: first_by, name: first }
    const has = (reader: string): boolean => recorded.some(({ reading_id, reader: who }) => reading_id === id && who === reader)
    if (has(other.id) && !has(personId)) return other.name
  }
  return null
}

/** Why somebody cannot read a case without knowing what another found, and whom to ask instead; null where they can. `beside`: who is the other reader. */
export const whyNotBlind = (
  personId: string, beside: string, caseId: string, team: readonly Person[], all: readonly SecondReadingRow[], recorded: readonly CaseReadingTable[],
): string | null => {
  const other = couldSee(personId, caseId, all, recorded)
  if (other === null) return null
  const others = team.filter(({ id }) => id !== beside && couldSee(id, caseId, all, recorded) === null).map(({ name }) => name)
  const instead = others.length ? `Ask ${join(others, 'or')} instead` : 'Nobody else of the team can: choose another case, or bring another inspector onto the team'
  return `${team.find(({ id }) => id === personId)?.name ?? 'This inspector'} was to read this case before, and could see what ${other} found in it once that was taken back. ${instead}`
}
