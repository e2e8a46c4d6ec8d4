import type { OpenQuestion } from '#server/mapping/see-questions.ts'
import type { Option, OptionGroup } from '../govuk/select.tsx'
import { joined } from './findings.ts'
import { sayCount } from './numbers.ts'

/** What stands below the written word: where it is and how often. Never another cell of the row. */
export const sayWhere = ({ heading, value }: OpenQuestion): string => {
  if (heading) return `Column ${heading.column} of sheet “${heading.sheet}”`
  const at = value?.at ?? []
  // The heading above names the field, where there is only one.
  const oneField = new Set(at.map(({ label }) => label)).size === 1
  const places = at.map(({ list, label, cells }) => `${oneField ? '' : `“${label}”, `}${list}${at.length > 1 ? ` (${cells})` : ''}`)
  return `${sayCount(value?.cells ?? 0, 'cell', 'cells')} in ${joined(places)}`
}

/** The answers to choose from: the likely ones first, then all others. The first leaves the question for later. */
export const optionsOf = ({ likely, others, heading, asked }: OpenQuestion): readonly (Option | OptionGroup)[] => {
  const option = ({ value, text }: { readonly value: string; readonly text: string }): Option => ({ value, text })
  return [
    { value: '', text: heading?.taken ? `As we took it: ${heading.taken}` : 'Answer later' },
    ...(likely.length ? [{ heading: 'Likely', options: likely.map(option) }] : []),
    ...(others.length ? [{ heading: likely.length ? 'All others' : asked.kind === 'heading' ? 'Fields without a column' : 'All', options: others.map(option) }] : []),
    { heading: 'Otherwise', options: [{ value: '-', text: 'None of these: leave it as it is' }] },
  ]
}

/** `12 questions only you can answer`. */
export const sayQuestions = (open: number, mayAnswer: boolean): string => `${sayCount(open, 'question', 'questions')} only ${mayAnswer ? 'you' : 'the authority'} can answer`
