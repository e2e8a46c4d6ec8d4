import { judgements } from '../framework/judgements.ts'
import type { JudgementCode } from '../framework/judgement.ts'

export type FrameworkCode = 'SIF' | 'CPI' | 'SAF' | 'LAC'

export interface Framework {
  readonly code: FrameworkCode
  readonly name: string
  /** After “under”: `the single inspection framework`. */
  readonly under: string
  /** Inspections under it took place from and to (`YYYY-MM-DD`). */
  readonly from: string
  readonly to: string
  readonly judgements: readonly JudgementCode[]
  /** What the third of the four grades was called. */
  readonly third: 'adequate' | 'requires improvement'
}

/**
 * The frameworks whose outcomes the register holds: the single inspection framework, and those before it as far as releases
 * compare with them (official statistics of December 2016, footnotes on previous frameworks). The earlier ones are held with
 * the one judgement that is compared, their overall effectiveness.
 */
export const frameworks: readonly Framework[] = [
  { code: 'SIF', name: 'Single inspection framework', under: 'the single inspection framework', from: '2013-11-01', to: '2017-12-31', judgements: judgements.map(({ code }) => code), third: 'requires improvement' },
  { code: 'CPI', name: 'Child protection inspection', under: 'the framework of child protection inspections', from: '2012-06-01', to: '2013-08-31', judgements: ['OE'], third: 'adequate' },
  { code: 'SAF', name: 'Safeguarding inspection', under: 'the framework of safeguarding inspections', from: '2009-07-01', to: '2012-07-31', judgements: ['OE'], third: 'adequate' },
  { code: 'LAC', name: 'Looked after children inspection', under: 'the framework of looked after children inspections', from: '2009-07-01', to: '2013-08-31', judgements: ['OE'], third: 'adequate' },
]

const byCode = new Map<string, Framework>(frameworks.map((one) => [one.code, one]))
export const frameworkOf = (code: string): Framework | undefined => byCode.get(code)
