import type { Questions } from '#annex-a/reading/questions/questions.ts'
import type { QuestionsRow } from '#db/queries/questions.ts'

/** The questions of a submission as they are kept, so that no page has to read the files again. */
export const questionsRow = (submissionId: string, questions: Questions): QuestionsRow => ({
  submission_id: submissionId, headings: questions.headings.filter(({ taken }) => taken === null).length, unknown_values: questions.allValues, questions: JSON.stringify(questions),
})

export const keptQuestions = ({ questions }: QuestionsRow): Questions => JSON.parse(questions) as Questions
