import type { Names } from './names.ts'
import { sayValue } from './say.ts'

/** Columns that we write as JSON: nothing that somebody typed is ever taken for it. */
const ofJson = new Set([
  'submission.receipt', 'submission_file.problem_facts', 'submission_file.other_sheets', 'submission_refused.facts', 'submission_list.columns', 'submission_list.missing', 'submission_list.extra', 'submission_list.footer_rows',
  'submission_questions.questions', 'repair.rules', 'document_delivery.told', 'meeting_file.left_out', 'meeting_observers.observers', 'meeting_areas.areas', 'case_origin.filter_named', 'draw.filter_named', 'draw.weights', 'draw_frame.files',
  'draw_result.strata', 'draw_result.says', 'second_reading.questions', 'case_reading.grades', 'team_meeting_version.present', 'event.detail',
])

/** `submittedAt` → `submitted at`. A code in capitals stays as it is. */
const words = (key: string): string => (/^[a-z]+(?:[A-Z][a-z]*)+$/.test(key) ? key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : key)

/** What one column of a table holds as JSON, for a person: a line a name, what is within it further in. As it is kept where it is no JSON of ours. */
export const sayJson = (table: string, column: string, text: string, names: Names, called: (code: string) => string = (code) => code): string => {
  if (!ofJson.has(`${table}.${column}`)) return text
  const plain = (value: unknown): string => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : called(String(sayValue(value === null || typeof value === 'number' ? value : String(value), names))))
  const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null
  const isEmpty = (value: unknown): boolean => value === null || value === '' || (typeof value === 'object' && !Object.keys(value as object).length)
  const lines = (value: unknown, within: string): string[] => {
    if (isEmpty(value)) return []
    if (isPlain(value)) return [within + plain(value)]
    if (Array.isArray(value)) return value.every(isPlain) ? [within + value.map(plain).join(', ')] : value.flatMap((one) => lines(one, within).map((line, at) => (at ? `  ${line}` : line.replace(within, `${within}– `))))
    return Object.entries(value as object).filter(([, one]) => !isEmpty(one)).flatMap(([key, one]) => {
      const name = called(names.get(key) ?? words(key))
      return isPlain(one) || (Array.isArray(one) && one.every(isPlain)) ? [`${within}${name}: ${lines(one, '').join('')}`] : [`${within}${name}:`, ...lines(one, `${within}  `)]
    })
  }
  try {
    return lines(JSON.parse(text), '').join('\n')
  } catch {
    return text
  }
}
