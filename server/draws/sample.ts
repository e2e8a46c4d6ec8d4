import { noInterval, saySeen, sayStrata } from '#annex-a/sampling/say.ts'
import type { DrawRow } from '#db/queries/draws.ts'
import type { KeptStratum } from './request.ts'

const weighted = 'These cases were drawn with weights, so children of some strata were likelier to be drawn than others: no interval of all cases together exists'

/**
 * What drawn cases can say of all files, in sentences. Each stratum is drawn for itself and so speaks for itself, counted without putting
 * files back. Of cases drawn with weights no interval is given at all: somebody would add them up.
 */
export const saySample = ({ allocation }: Pick<DrawRow, 'allocation'>, strata: readonly KeptStratum[]): string[] =>
  allocation === 'weight' ? [`${weighted}.`] : sayStrata(strata.filter(({ taken }) => taken > 0).map(({ key, size, taken }) => ({ key, size, looked: taken }))).map(closed)

const closed = (sentence: string): string => `${sentence}.`

/** For one stratum: what it would say if one, a tenth, a fifth or half of the cases showed something. */
export const sayIfSeen = ({ allocation }: Pick<DrawRow, 'allocation'>, strata: readonly KeptStratum[]): string[] => {
  const [only, ...others] = strata
  if (allocation === 'weight' || !only || others.length || only.taken === 0) return []
  const counts = [...new Set([1, Math.round(only.taken / 10), Math.round(only.taken / 5), Math.round(only.taken / 2)])].filter((seen) => seen > 0).toSorted((a, b) => a - b)
  return counts.map((seen) => closed(saySeen({ seen, looked: only.taken, files: only.size })))
}

/** For cases that were picked. */
export const sayPicked = closed(noInterval)
