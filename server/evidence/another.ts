import { activities } from '#annex-a/framework/evidence.ts'
import type { EvidenceInput } from './evidence.schema.ts'
import type { EvidenceProblem } from './problem.ts'

/** What a record after this one begins with, in codes for its address: the same case, the same kind of activity, the same day. Null where none is wanted. */
export const anotherAfter = (values: EvidenceProblem['values'], { caseNumber, activity, observedOn }: EvidenceInput): string | null => {
  if (values['then'] !== 'another') return null
  return String(new URLSearchParams(Object.entries({ case: caseNumber, kind: activity, on: observedOn }).filter(([, value]) => value)))
}

/** What an address says that a record is to begin with: only what means something here. */
export const begunWith = (asked: URLSearchParams): { readonly activity: string; readonly on: string | null } => ({
  activity: activities.find(({ code }) => code === asked.get('kind'))?.code ?? '',
  on: /^\d{4}-\d{2}-\d{2}$/.exec(asked.get('on') ?? '')?.[0] ?? null,
})
