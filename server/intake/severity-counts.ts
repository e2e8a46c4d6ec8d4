import { severities, type Severity } from '#annex-a/reading/checked.ts'
import type { FindingTotalRow } from '#db/queries/findings.ts'

export type SeverityCounts = Readonly<Record<Severity, number>>

/** How many findings of each severity, of the totals that are asked for. */
export const countBySeverity = (totals: readonly FindingTotalRow[], which: (total: FindingTotalRow) => boolean = () => true): SeverityCounts => {
  const counts = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>
  for (const one of totals) if (which(one)) counts[one.severity as Severity] += one.total
  return counts
}
