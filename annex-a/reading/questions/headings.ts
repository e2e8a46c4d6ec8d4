import type { Finding, ReadList } from '../checked.ts'
import { likelyFields } from '../headings/likely.ts'
import type { HeadingQuestion } from './questions.ts'

/** What "heading-unclear" asks, and what was taken by likeness alone, by list and column. */
export const headingQuestions = (lists: readonly ReadList[], findings: readonly Finding[]): readonly HeadingQuestion[] => {
  const unclear = findings.filter(({ code }) => code === 'heading-unclear')
  return lists.flatMap((list) => {
    const taken = new Set(list.columns.map(({ field }) => field))
    const { list: number, sheet } = list
    const likely = (header: string, own: string | null): readonly string[] => likelyFields(number, header).filter((field) => field === own || !taken.has(field))
    return [
      ...unclear.filter((finding) => finding.list === number && finding.sheet === sheet)
        .map(({ header, column }): HeadingQuestion => ({ list: number, sheet, header: header!, column: column!, taken: null, likely: likely(header!, null) })),
      ...list.columns.filter(({ matched }) => matched === 'likely')
        .map(({ header, column, field }): HeadingQuestion => ({ list: number, sheet, header, column, taken: field, likely: likely(header, field) })),
    ]
  })
}
