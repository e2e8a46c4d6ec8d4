import { byKind } from '#annex-a/specification/grammar/field.ts'
import type { CodeSet } from '#annex-a/specification/grammar/codes.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import type { MadeValue } from '../fill.ts'
import type { Random } from '../random.ts'
import { isDay, realDate } from './official.ts'
import { squash } from './headings.ts'
import type { Cell } from './plan.ts'

/** How one column writes its values. Chosen once a column, as exports are; the index lets a few cells differ. */
export type Writer = (value: MadeValue, index: number) => Cell

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const dates: { readonly [style: string]: (iso: string) => Cell } = {
  real: realDate,
  text: (iso) => `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`,
  midnight: (iso) => `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)} 00:00:00`,
  iso: (iso) => iso,
  named: (iso) => `${iso.slice(8)}-${months[Number(iso.slice(5, 7)) - 1]}-${iso.slice(0, 4)}`,
}

const dateWriter = (random: Random): Writer => {
  const style = random.weighted({ real: 48, text: 27, midnight: 15, iso: 5, named: 5 })
  // Somebody typed a few by hand: text in a column of real dates.
  const typed = style === 'real' && random.chance(0.3) ? random.int(7, 40) : 0
  return (value, index) => !isDay(value) ? value : dates[typed > 0 && index % typed === 3 ? 'text' : style]!(value)
}

const answers: readonly { readonly [answer: string]: string }[] = [
  { Y: 'Y', N: 'N', U: 'Unknown' }, { Y: 'Yes', N: 'No', U: 'Unknown' }, { Y: 'YES', N: 'NO', U: 'UNKNOWN' },
  { Y: '1', N: '0', U: 'Unknown' }, { Y: 'a) Yes', N: 'b) No', U: 'c) Unknown' }, { Y: 'True', N: 'False', U: 'Unknown' },
]

const yesNoWriter = (random: Random): Writer => {
  const said = random.pick(answers)
  return (value) => said[String(value)] ?? value
}

/** Sets whose tokens no authority has seen: only words are written. */
const wordsOnly = new Set(['gender', 'categoryOfAbuse', 'eligibility', 'suitability', 'providerJudgement', 'placementLocation'])
const lettered = new Set(['gender', 'eligibility', 'suitability'])

/** Other words for each code that belong to no other code of the set, and hold no digit that could be an older code. */
const otherWords = (set: CodeSet): { readonly [token: string]: readonly string[] } => {
  const all = set.codes.flatMap(({ token, means, also }) => [...new Set([token, means, ...also ?? []].map(squash))])
  const once = (words: string): boolean => all.filter((other) => other === squash(words)).length === 1
  return Object.fromEntries(set.codes.map(({ token, also }) => [token, (also ?? []).filter((words) => /^[A-Za-z][^\d]{3,}$/.test(words) && once(words))]))
}

type Say = (token: string, means: string, index: number) => string

const codeStyles = (set: CodeSet, random: Random): { readonly [style: string]: Say } => {
  const words = otherWords(set)
  const taste = Object.fromEntries(set.codes.map(({ token, means }) => [token, words[token]?.length ? random.pick(words[token]) : means]))
  return {
    token: (token) => token,
    means: (_, means) => means,
    both: (token, means) => `${token} - ${means}`,
    brackets: (token, means) => `${means} [${token}]`,
    also: (token) => taste[token]!,
    lettered: (_, means, index) => `${'abcdefghij'[index]}) ${means}`,
  }
}

const codeWriter = (set: CodeSet, random: Random): Writer => {
  const words = wordsOnly.has(set.name)
  const style = random.weighted(words ? { means: 45, also: 30, lettered: lettered.has(set.name) ? 25 : 0 } : { token: 30, means: 22, both: 22, brackets: 12, also: 14 })
  const say = codeStyles(set, random)[style]!
  const said = new Map(set.codes.map(({ token, means }, index) => [token as MadeValue, say(token, means, index)]))
  return (value) => said.get(value) ?? value
}

const numberWriter = (random: Random): Writer => {
  const text = random.chance(0.15)
  return (value) => text && value !== null ? String(value) : value
}

const textWriter = (random: Random): Writer => {
  const every = random.chance(0.15) ? random.int(2, 9) : 0
  return (value, index) => typeof value === 'string' && every > 0 && index % every === 0 ? `${value} ` : value
}

const childWriter = (random: Random): Writer => {
  const number = random.chance(0.25)
  return (value) => number && typeof value === 'string' && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : value
}

const byField = (random: Random) => byKind<Writer>({
  child: () => childWriter(random),
  reference: () => textWriter(random),
  text: () => textWriter(random),
  date: () => dateWriter(random),
  yesNo: () => yesNoWriter(random),
  count: () => numberWriter(random),
  hours: () => numberWriter(random),
  age: () => numberWriter(random),
  code: (field) => codeWriter(codeSets[field.codes]!, random),
})

/** A way of writing the values of a field; some systems write a space, a dash or a word where there is nothing, but a word among words would say something. */
export const writerOf = (field: Parameters<ReturnType<typeof byField>>[0], random: Random): Writer => {
  const [write, marked] = [byField(random)(field), random.chance(0.1)]
  const marks = field.kind === 'text' ? [' '] : [' ', '-', 'NULL']
  const nothing = marked ? random.pick(marks) : null
  return (value, index) => value === null ? nothing : write(value, index)
}
