import { readTimeText } from '#annex-a/meetings/time.ts'
import { tidy } from '#annex-a/reading/cells/result.ts'
import type { Grade } from '#annex-a/framework/judgement.ts'
import type { CaseStepTable } from '#db/tables/case-steps.ts'
import { newId } from '../ids.ts'
import { idIn, textIn, type Values } from '../threads/form.ts'

type Line = Omit<CaseStepTable, 'number'>
type Doer = { readonly person: { readonly id: string }; readonly now: string }

const bare = { due_date: null, due_time: null, grade: null, words: '', concerns: '', role: '', on_date: null, at_time: null, person_id: null, other_id: null } as const

/** A line of a case, by whoever acts and now. */
export const line = ({ person, now }: Doer, caseId: string, kind: CaseStepTable['kind'], more: Partial<Line> = {}): Line =>
  ({ ...bare, id: newId(), case_id: caseId, kind, done_by: person.id, done_at: now, ...more })

/** The id that the form brings, so that the same form sent twice is one line. */
export const lineId = (values: Values): string => idIn(values) ?? newId()

export const longest = 4_000
const longestRole = 100

/** What is wrong with a text of several lines; null where nothing is. `ask` says what to write. */
export const wrongText = (text: string, ask: string): string | null => {
  if (!text.trim()) return ask
  if (text.includes('\0')) return 'The text holds a character that cannot be kept. Type it again'
  return text.length > longest ? `The text has ${text.length} characters. Shorten it to ${longest} or fewer` : null
}

/** A role within one line, such as "team manager"; or what is wrong with it. */
export const readRole = (values: Values, name: string, ask: string): { readonly role: string } | { readonly problem: string } => {
  const role = tidy(textIn(values, name))
  if (!role) return { problem: ask }
  return role.length > longestRole ? { problem: `The role must have ${longestRole} characters or fewer` } : { role }
}

export const readGrade = (values: Values): Grade | null => {
  const grade = textIn(values, 'grade')
  return ['1', '2', '3', '4'].includes(grade) ? (Number(grade) as Grade) : null
}

/** A time of day that must be given: `HH:MM`, or null where it is none. */
export const readTime = (values: Values, name: string): string | null => {
  const typed = tidy(textIn(values, name))
  return typed ? readTimeText(typed) : null
}

/** The ticked boxes of one name. */
export const ticked = (values: Values, name: string): readonly string[] => {
  const all = values[name]
  return all === undefined ? [] : typeof all === 'string' ? [all] : all
}
