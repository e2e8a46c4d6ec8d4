import { blankNamed } from './blanks.ts'
import type { Blank, BlankValues, Sentence } from './blank.ts'

/** One piece of a sentence: words, or a blank filled or still open. */
export type Piece = { readonly words: string } | { readonly blank: string; readonly words: string | null }

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A value as it reads in a sentence: `31 March 2015`, `June 2012`, `12,345`. */
export function sayValueOf({ kind }: Pick<Blank, 'kind'>, value: string): string {
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return `${Number(value.slice(8))} ${MONTHS[Number(value.slice(5, 7)) - 1]} ${value.slice(0, 4)}`
  if (kind === 'month' && /^\d{4}-\d{2}$/.test(value)) return `${MONTHS[Number(value.slice(5)) - 1]} ${value.slice(0, 4)}`
  if (kind === 'number' && /^\d+$/.test(value)) return Number(value).toLocaleString('en-GB')
  return value
}

/** "This is a reduction from", "an increase", and for equal figures, for which the framework prints no words, "no change". */
const DIRECTION = /\ba \{(\w+Direction)\}/

/** What follows a count of one, where the framework's words are for several. */
const ofOne: readonly (readonly [RegExp, string])[] = [
  [/^ children are unaccompanied asylum-seeking children/, ' child is an unaccompanied asylum-seeking child'],
  [/^ children and young people were/, ' child or young person was'],
  [/^ children and young people ceased (.*) and are now/, ' child or young person ceased $1 and is now'],
  [/^ children and young people/, ' child or young person'],
  [/^ children are/, ' child is'],
  [/^ children(?= (?:had|lived|became|ceased))/, ' child'],
  [/^ live\b/, ' lives'],
  [/^ adoptions\b/, ' adoption'],
]

const followingOne = (words: string): string => {
  const found = ofOne.find(([several]) => several.test(words))
  return found ? words.replace(...found) : words
}

/** A sentence in pieces, so that a page can show where each figure comes from. */
export function piecesOf({ template }: Sentence, values: BlankValues): Piece[] {
  const said = template.replace(DIRECTION, (whole, name: string) => {
    const direction = values.get(name)
    return direction === undefined || direction === '' ? whole : direction === 'no change' ? `{${name}}` : `${direction === 'increase' ? 'an' : 'a'} {${name}}`
  })
  return said.split(/(\{\w+\})/).filter((part) => part !== '').map((part, at, parts): Piece => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name === undefined) return { words: values.get(/^\{(\w+)\}$/.exec(parts[at - 1] ?? '')?.[1] ?? '') === '1' ? followingOne(part) : part }
    const value = values.get(name)
    return { blank: name, words: value === undefined || value === '' ? null : sayValueOf(blankNamed(name)!, value) }
  })
}

/** The sentence as text; a blank that is still open reads XXX, as the framework prints it. */
export const saySentence = (sentence: Sentence, values: BlankValues): string => piecesOf(sentence, values).map(({ words }) => words ?? 'XXX').join('')
