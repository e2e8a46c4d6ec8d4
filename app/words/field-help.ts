import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import { capital, sayList } from '#annex-a/rules/words.ts'
import { listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import { askedOf, type AskedLink } from './asked-help.ts'
import { howWritten, type HowWritten } from './how-written.ts'
import { byKind, type Condition, type DateField, type Field } from '#annex-a/specification/grammar/field.ts'
import type { List } from '#annex-a/specification/grammar/list.ts'

/** One field of a list, said for the person who fills it in. Everything comes out of the specification. */
export interface FieldHelp {
  readonly name: string
  readonly label: string
  readonly kind: string
  readonly help: string
  readonly stage: string
  /** What the checker asks of it, one sentence each. */
  readonly asks: readonly string[]
  readonly aliases: readonly string[]
  readonly codes: readonly { readonly token: string; readonly means: string }[]
  /** Where it was worked out and not printed in the framework. */
  readonly inferred: string | null
}

const kindWords = byKind<string>({
  child: () => "Text: the authority's own ID for the child",
  reference: () => "Text: the authority's own reference",
  text: () => 'Text',
  date: () => 'Date, as day, month and year',
  yesNo: () => 'Yes, No or Unknown',
  count: (field) => `Whole number${field.atLeast === undefined ? '' : `, ${field.atLeast} or more`}`,
  hours: () => 'Number of hours in a week, decimals allowed',
  age: () => 'Age in whole years',
  code: (field) => `Code: ${codeSets[field.codes]?.says ?? field.codes}`,
})

const stageWords = { 1: 'Stage 1: due at the first submission date', 2: 'Stage 2: may follow at the second submission date' } as const

/** What a page about one field says beside that. */
export interface FieldPage extends FieldHelp {
  readonly list: { readonly id: string; readonly says: string; readonly name: string }
  readonly written: HowWritten
  /** Words of this column alone that mean yes, no or unknown. */
  readonly also: readonly { readonly means: string; readonly words: readonly string[] }[]
  readonly codeSet: { readonly name: string; readonly says: string; readonly count: number } | null
  /** What stands on a child's timeline on this date. */
  readonly event: string | null
  readonly rules: readonly AskedLink[]
  readonly flags: readonly AskedLink[]
  /** Other lists that ask for the same. */
  readonly elsewhere: readonly { readonly id: string; readonly says: string }[]
}

export const fieldPage = (list: List, name: string, field: Field): FieldPage => ({
  ...fieldHelp(list, name, field),
  list: { id: String(list.number), says: capital(sayList(list.number)), name: list.name },
  written: howWritten(field),
  also: field.kind === 'yesNo' ? (['Y', 'N', 'U'] as const).flatMap((answer) => (field.also?.[answer]?.length ? [{ means: yesNoWords[answer]!, words: field.also[answer] }] : [])) : [],
  codeSet: field.kind === 'code' ? { name: field.codes, says: codeSets[field.codes]!.says, count: codeSets[field.codes]!.codes.length } : null,
  event: field.kind === 'date' ? field.event ?? null : null,
  ...askedOf(list, name, field),
  elsewhere: listsAndDocuments.filter((other) => other.number !== list.number && Object.hasOwn(other.fields, name)).map(({ number }) => ({ id: String(number), says: capital(sayList(number)) })),
})

export const fieldHelp = (list: List, name: string, field: Field): FieldHelp => ({
  name, label: field.label, kind: kindWords(field), help: field.help, stage: stageWords[field.stage ?? 1], asks: asksOf(list, field),
  aliases: field.aliases ?? [],
  codes: field.kind === 'code' ? (codeSets[field.codes]?.codes ?? []).map(({ token, means }) => ({ token, means })) : [],
  inferred: field.inferred ?? null,
})

const asksOf = (list: List, field: Field): readonly string[] => [
  expectedWords(list, field),
  field.blankUnless ? `Must be empty unless ${sayCondition(list, field.blankUnless)}.` : null,
  ...(field.kind === 'date' ? dateWords(list, field) : []),
].filter((one) => one !== null)

const expectedWords = (list: List, { expected, mayBeAbsent }: Field): string => {
  const absent = mayBeAbsent ? ' The whole column may be left out.' : ''
  if (expected === true) return `Expected on every row.${absent}`
  return expected ? `Expected where ${sayCondition(list, expected)}.${absent}` : `May be empty.${absent}`
}

const dateWords = (list: List, { notBefore, usuallyNotBefore, within, mayBeFuture }: DateField<string>): readonly (string | null)[] => [
  notBefore?.length ? `Cannot come before ${labels(list, notBefore)}. The same day is allowed.` : null,
  usuallyNotBefore?.length ? `Usually does not come before ${labels(list, usuallyNotBefore)}; if it does, it is asked about.` : null,
  within ? `Should lie within the ${within.months} months before the inspection.` : null,
  mayBeFuture ? 'May lie after the inspection.' : null,
]

const label = (list: List, name: string): string => `“${list.fields[name]?.label ?? name}”`
const join = (parts: readonly string[], last: string): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)!}`)
const labels = (list: List, names: readonly string[]): string => join(names.map((name) => label(list, name)), 'or')

/** A condition in the middle of a sentence: `“Date of birth” is empty`. */
const sayCondition = (list: List, condition: Condition<string>): string => {
  const what = label(list, condition.field)
  if ('is' in condition) return condition.is === 'present' ? `${what} is filled in` : `${what} is empty`
  if ('atLeast' in condition) return `${what} is ${condition.atLeast} or more`
  const { oneOf } = condition
  // A long row of codes with their meanings cannot be read; the meanings stand with the other field.
  const tokens = oneOf.length > 3 ? oneOf : oneOf.map((token) => sayToken(list.fields[condition.field], token))
  return `${what} is ${join(tokens, 'or')}`
}

const yesNoWords: Readonly<Record<string, string>> = { Y: 'Yes', N: 'No', U: 'Unknown' }

const sayToken = (field: Field | undefined, token: string): string => {
  if (token === '') return 'empty'
  if (field?.kind !== 'code') return yesNoWords[token] ?? token
  const means = codeSets[field.codes]?.codes.find((one) => one.token === token)?.means
  return means ? `${token} (${means})` : token
}
