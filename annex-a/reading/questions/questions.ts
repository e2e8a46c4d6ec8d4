import type { ListId } from '../../specification/grammar/list.ts'
import type { Finding, ReadList } from '../checked.ts'
import type { Confirmed, Subject } from '../confirmed.ts'
import { headingQuestions } from './headings.ts'
import { valueQuestions } from './values.ts'

/** What only a person of the authority can answer. Codes and fields are proposed, never taken without an answer. */
export interface Questions {
  readonly headings: readonly HeadingQuestion[]
  /** The most frequent first; of very many only the first (`mostValues`). */
  readonly values: readonly ValueQuestion[]
  /** Different unknown values in all, however many of them are in `values`. */
  readonly allValues: number
}

export interface HeadingQuestion {
  readonly list: ListId
  readonly sheet: string
  /** As written. */
  readonly header: string
  /** Excel's letters. */
  readonly column: string
  /** The field that we took it for by likeness, which may be wrong; null where we took it for none and ask. */
  readonly taken: string | null
  /** Fields that it may be, the likeliest first. */
  readonly likely: readonly string[]
}

/** One unknown value of a code set, or of a yes/no field, over all lists that ask for the same. */
export interface ValueQuestion extends Subject {
  /** As first written. */
  readonly written: string
  readonly cells: number
  readonly at: readonly ValuePlace[]
  /** Tokens that it may be, the likeliest first. */
  readonly likely: readonly string[]
}
export interface ValuePlace { readonly list: ListId; readonly field: string; readonly cells: number }

/** From what was read and what could not be. */
export const questionsOf = (lists: readonly ReadList[], findings: readonly Finding[], confirmed: Confirmed | undefined): Questions => {
  const { kept, all } = valueQuestions(findings, confirmed)
  return { headings: headingQuestions(lists, findings), values: kept, allValues: all }
}
