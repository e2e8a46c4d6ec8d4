import { valueThen } from '#annex-a/explanations/words.ts'
import { capital, sayList } from '#annex-a/rules/words.ts'
import { titleOfRule } from '#annex-a/shown/finding-lines.ts'
import type { ExplanationKind } from '#annex-a/explanations/speak.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import type { KeptExplanation } from './kept.ts'

/** An explanation in words: of what, by whom, when. */
export interface SaidExplanation {
  readonly id: string
  readonly kind: ExplanationKind
  /** `List 8: A field is empty where something is expected, “Ethnicity”`. */
  readonly of: string
  readonly text: string
  /** The finding as it was read when it was explained. */
  readonly said: string | null
  /** `the value was “14”`: only where it is another now. */
  readonly staleSince: string | null
  /** For a whole rule: how many findings there were when it was explained. */
  readonly findings: number | null
  /** Of its last wording. */
  readonly number: number
  readonly standing: boolean
  readonly writer: string
  readonly writtenAt: string
}

export const saidOf = (explanation: KeptExplanation, stale = false): SaidExplanation => {
  const { id, kind, text, said, value, findings, number, standing, writer, writtenAt } = explanation
  return { id, kind, of: ofWhat(explanation), text, said, staleSince: stale ? valueThen(value) : null, findings, number, standing, writer, writtenAt }
}

/** What is explained, without the child. */
const ofWhat = ({ kind, code, list, field }: KeptExplanation): string => {
  const place = list === null ? 'The files' : capital(sayList(list))
  const label = list !== null && field !== null ? listOf(list).fields[field]?.label ?? field : null
  if (kind === 'field') return `${place}: “${label ?? ''}” is not held`
  return `${place}: ${lower(titleOfRule(code ?? ''))}${label === null ? '' : `, “${label}”`}${kind === 'rule' ? (label === null ? ', the whole list' : ', the whole column') : ''}`
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
