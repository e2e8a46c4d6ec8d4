import type { ReadColumn } from '#annex-a/reading/checked.ts'
import type { HeadingQuestion, Questions, ValueQuestion } from '#annex-a/reading/questions/questions.ts'
import { sayList } from '#annex-a/rules/words.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { keptList } from '#db/list-kept.ts'
import { meaningsOf } from '#db/queries/confirmed.ts'
import { questionsOfSubmission } from '#db/queries/questions.ts'
import { listsOfSubmission, type SubmissionRow } from '#db/queries/submissions.ts'
import type { AnewState } from '#db/tables/submissions.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { calledOf, type Called } from '../intake/called.ts'
import { workingSubmission } from '../intake/visible.ts'
import { choicesFor, sayWholeList, withoutTaken, type ChoiceShown } from './choices.ts'
import { askedHeading, askedValue, questionName, type Asked } from './question-name.ts'
import { keptQuestions } from './questions-row.ts'

/** A question that stands, and everything that may be answered. */
export interface OpenQuestion {
  /** Its name in the form. */
  readonly name: string
  readonly asked: Asked
  readonly likely: readonly ChoiceShown[]
  readonly others: readonly ChoiceShown[]
  /** A heading: where it is, and what we took it for; null where we took it for nothing. */
  readonly heading: { readonly list: string; readonly sheet: string; readonly column: string; readonly taken: string | null } | null
  /** A value: how many cells hold it, and in which fields. */
  readonly value: { readonly cells: number; readonly at: readonly { readonly list: string; readonly label: string; readonly cells: number }[] } | null
}

export interface QuestionsView {
  readonly inspectionId: string
  readonly submissionId: string
  readonly called: Called
  readonly mayAnswer: boolean
  /** Being checked again: until that is done the questions are those of before, without what was answered. */
  readonly anew: AnewState | null
  readonly questions: readonly OpenQuestion[]
  /** Unknown values that are counted but not yet asked about. */
  readonly later: number
  readonly page: number
  readonly pages: number
  /** What needs an answer; headings taken by likeness do not. */
  readonly open: number
  readonly remembered: number
}

const questionsPerPage = 40

/** The questions that nobody has answered yet of what this person works on (`workingSubmission`), a page at a time. Null where there is none, or no such page. */
export const seeQuestions = async (here: HereInInspection, page: number): Promise<QuestionsView | null> => {
  const { inspection, roles } = here
  const standing = await openQuestions(here)
  if (!standing) return null
  const { submission, questions, later, anew, remembered } = standing
  const pages = Math.max(1, Math.ceil(questions.length / questionsPerPage))
  if (!Number.isInteger(page) || page < 1 || page > pages) return null
  return {
    inspectionId: inspection.id, submissionId: submission.id, called: calledOf(submission), anew, later, page, pages, remembered,
    mayAnswer: may('answerQuestions', roles, { closed: inspection.closed_at !== null }).may,
    questions: questions.slice((page - 1) * questionsPerPage, page * questionsPerPage), open: questions.filter(needsAnswer).length + later,
  }
}

const needsAnswer = ({ heading }: OpenQuestion): boolean => heading?.taken == null

/** How many of them need an answer. */
export const countOpenQuestions = async (here: Pick<HereInInspection, 'db' | 'inspection' | 'roles'>): Promise<number> => {
  const standing = await openQuestions(here)
  return standing ? standing.questions.filter(needsAnswer).length + standing.later : 0
}

interface Standing {
  readonly submission: SubmissionRow
  readonly questions: readonly OpenQuestion[]
  readonly later: number
  readonly anew: AnewState | null
  readonly remembered: number
}

/** Headings first, then values by what they are values of. Null where there is nothing to work on. */
export const openQuestions = async (here: Pick<HereInInspection, 'db' | 'inspection' | 'roles'>): Promise<Standing | null> => {
  const { db, inspection } = here
  const submission = await workingSubmission(here)
  if (!submission) return null
  const row = await questionsOfSubmission(db, submission.id)
  const kept: Questions = row ? keptQuestions(row) : { headings: [], values: [], allValues: 0 }
  const meanings = await meaningsOf(db, inspection.authority, submission.edition)
  const answered = new Set(meanings.map(({ kind, subject, written_key }) => questionName({ kind, subject, key: written_key })))
  const columns = new Map((await listsOfSubmission(db, submission.id)).map(({ list, columns: all }) => [list, JSON.parse(all) as ReadColumn[]]))
  const questions = [...kept.headings.map((one) => headingShown(one, columns.get(keptList(one.list)) ?? [])), ...byField(kept.values).map(valueShown)]
  return {
    submission, questions: questions.filter(({ name }, at) => !answered.has(name) && questions.findIndex((one) => one.name === name) === at),
    later: kept.allValues - kept.values.length, anew: submission.anew, remembered: meanings.length,
  }
}

/** Values of one kind side by side, the kinds with the most cells first. */
const byField = (values: readonly ValueQuestion[]): readonly ValueQuestion[] => {
  const groups = [...Map.groupBy(values, ({ kind, of }) => `${kind} ${of}`).values()]
  const cells = (group: readonly ValueQuestion[]): number => group.reduce((sum, one) => sum + one.cells, 0)
  return groups.toSorted((a, b) => cells(b) - cells(a)).flat()
}

const split = (choices: readonly ChoiceShown[], likely: readonly string[]): Pick<OpenQuestion, 'likely' | 'others'> => ({
  likely: likely.flatMap((value) => choices.filter((choice) => choice.value === value)), others: choices.filter(({ value }) => !likely.includes(value)),
})

const headingShown = (question: HeadingQuestion, columns: readonly ReadColumn[]): OpenQuestion => {
  const asked = askedHeading(question)
  const { list, sheet, column, taken } = question
  return {
    name: questionName(asked), asked, ...split(withoutTaken(choicesFor(asked), columns), question.likely), value: null,
    heading: { list: sayWholeList(list), sheet, column, taken: taken === null ? null : listOf(list).fields[taken]?.label ?? taken },
  }
}

const valueShown = (question: ValueQuestion): OpenQuestion => {
  const asked = askedValue(question)
  const { cells, at, likely } = question
  return {
    name: questionName(asked), asked, ...split(choicesFor(asked), likely), heading: null,
    value: { cells, at: at.map((place) => ({ list: sayList(place.list), label: listOf(place.list).fields[place.field]?.label ?? place.field, cells: place.cells })) },
  }
}
