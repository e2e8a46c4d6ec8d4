import type { Agreement } from '#annex-a/sampling/agreement.ts'
import type { SecondReading } from '#server/readings/standing.ts'
import { sayCount, sayShare } from './numbers.ts'

/** With fewer cases one more would change the figure a great deal. */
const fewCases = 30

/** Kappa to two figures, with a minus that is one. */
export const sayKappa = (kappa: number | null): string => (kappa === null ? 'Says nothing here' : kappa.toFixed(2).replace('-', '−').replace(/^−(0\.00)$/, '$1'))

export const sayAgreement = ({ both, same, oneApart, further }: Agreement): string =>
  both === 0 ? 'Nothing to compare yet: no case has been read by both'
    : `The same grade in ${same} of ${sayCount(both, 'case', 'cases')} (${sayShare(same, both)}); one grade apart in ${oneApart}, further apart in ${further}`

/** What the figure means and how little it may mean. */
export const sayCaution = ({ both, kappa }: Agreement): string => {
  if (both === 0) return ''
  const means = kappa === null ? 'Where both give one and the same grade throughout, Cohen’s kappa says nothing: chance would do the same.'
    : 'Cohen’s kappa is 1 where two readers always agree, 0 where they agree as often as chance would make them, and below 0 where less often.'
  if (both >= fewCases) return means
  return `${means} From so few cases ${kappa === null ? 'the share of the same grade says little either' : 'it can be far off: one more case may change it a great deal'}. Look at the cases themselves.`
}

export const sayState = ({ first, second, both, withdrawnAt }: SecondReading): string => {
  if (withdrawnAt !== null) return 'Taken back'
  if (both) return 'Both have recorded'
  return `Waits for ${[first, second].filter(({ recorded }) => !recorded).map(({ name }) => name).join(' and ')}`
}
