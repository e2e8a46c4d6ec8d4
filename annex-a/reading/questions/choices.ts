import { codeSets } from '../../specification/code-sets/index.ts'
import type { YesNoField } from '../../specification/grammar/field.ts'
import { listsAndDocuments } from '../../specification/lists/index.ts'
import type { Subject } from '../confirmed.ts'

/** One of the meanings that a value can have, and everything by which it is known. */
export interface Choice {
  readonly token: string
  readonly means: string
  readonly forms: readonly string[]
}

const made = new Map<string, readonly Choice[]>()

/** Everything that a value of a code set or of a yes/no field can mean, in the order of the specification. Empty where there is no such set or field. */
export const choicesOf = (subject: Subject): readonly Choice[] => {
  const name = `${subject.kind} ${subject.of}`
  const before = made.get(name)
  if (before) return before
  const choices = subject.kind === 'code' ? ofCodes(subject.of) : ofYesNo(subject.of)
  if (choices.length) made.set(name, choices)
  return choices
}

const ofCodes = (set: string): readonly Choice[] => !Object.hasOwn(codeSets, set) ? [] : codeSets[set]!.codes.map(({ token, means, also = [], group }) =>
  ({ token, means, forms: [means, ...also, ...(group && !means.startsWith(group) ? [`${group} ${means}`] : [])] }))

const ANSWERS = [
  { token: 'Y', means: 'Yes', forms: ['Yes', 'Y', 'True'] },
  { token: 'N', means: 'No', forms: ['No', 'N', 'Not', 'False', 'None'] },
  { token: 'U', means: 'Unknown', forms: ['Unknown', 'Not known', 'Not recorded', 'Not stated', 'Refused'] },
] as const

function ofYesNo(name: string): readonly Choice[] {
  const fields = listsAndDocuments.map(({ fields: all }) => all[name]).filter((field): field is YesNoField<string> => field?.kind === 'yesNo')
  if (fields.length === 0) return []
  return ANSWERS.map(({ token, means, forms }) => ({ token, means, forms: [...new Set([...forms, ...fields.flatMap(({ also }) => also?.[token] ?? [])])] }))
}
