import type { ReadColumn } from '#annex-a/reading/checked.ts'
import { choicesOf } from '#annex-a/reading/questions/choices.ts'
import { sayList } from '#annex-a/rules/words.ts'
import { isDocument, listIdOf, type ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf, listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import type { Asked } from './question-name.ts'

/** One of the answers to a question. `value` is what the form sends and what is kept. */
export interface ChoiceShown { readonly value: string; readonly text: string }

/** The answer "none of these"; no field and no token is called so. */
export const noneOfThese = '-'

/** Everything that a heading or a value can mean. Empty where the list, the code set or the field is none that we know. */
export const choicesFor = ({ kind, subject }: Pick<Asked, 'kind' | 'subject'>): readonly ChoiceShown[] => {
  if (kind !== 'heading') return choicesOf({ kind, of: subject }).map(({ token, means }) => ({ value: token, text: kind === 'yesNo' || token === means.toUpperCase() ? means : `${token}: ${means}` }))
  const list = listIdOf(subject)
  return list === undefined ? [] : Object.entries(listOf(list).fields).map(([value, { label }]) => ({ value, text: label }))
}

/** Fields that a heading of the list names outright are no answer for another heading. */
export const withoutTaken = (choices: readonly ChoiceShown[], columns: readonly ReadColumn[]): readonly ChoiceShown[] => {
  const sure = new Set(columns.filter(({ matched }) => matched !== 'likely').map(({ field }) => field))
  return choices.filter(({ value }) => !sure.has(value))
}

/** What a heading or a value means, in words. */
export const sayMeaning = (asked: Pick<Asked, 'kind' | 'subject'>, means: string | null): string =>
  means === null ? 'None of the choices: left as it is' : choicesFor(asked).find(({ value }) => value === means)?.text ?? means

/** `List 4: Assessments`, `Document 2.03: …`. */
export const sayWholeList = (list: ListId): string => `${capital(sayList(list))}: ${listOf(list).name}`
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `List 4: Assessments`; `Contact source (list 1); Referral source (list 3)`. */
export const saySubject = ({ kind, subject }: Pick<Asked, 'kind' | 'subject'>): string => {
  if (kind === 'heading') {
    const list = listIdOf(subject)
    return list === undefined ? subject : sayWholeList(list)
  }
  const byLabel = new Map<string, ListId[]>()
  for (const { number, fields } of listsAndDocuments) {
    for (const [name, field] of Object.entries(fields)) {
      if (kind === 'code' ? field.kind === 'code' && field.codes === subject : field.kind === 'yesNo' && name === subject) byLabel.set(field.label, [...byLabel.get(field.label) ?? [], number])
    }
  }
  return [...byLabel].map(([label, numbers]) => `${label} (${sayLists(numbers)})`).join('; ') || subject
}

/** `list 4`; `lists 4 to 10`; `lists 1, 3 and document 2.03`. */
const sayLists = (ids: readonly ListId[]): string => {
  const numbers = ids.filter((id) => !isDocument(id))
  const inARow = numbers.length > 2 && numbers.every((id, at) => id === numbers[0]! + at)
  const lists = numbers.length < 2 ? numbers.map(sayList) : [`lists ${inARow ? `${numbers[0]!} to ${numbers.at(-1)!}` : numbers.join(', ')}`]
  return [...lists, ...ids.filter(isDocument).map(sayList)].join(', ')
}
