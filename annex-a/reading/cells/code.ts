import type { Code, CodeSet } from '../../specification/grammar/codes.ts'
import { saysNothing } from './blank-words.ts'
import { codeWords, type CodeWords } from './code-words.ts'
import { codeUnknown } from './problems.ts'
import { bare, notRead, readAs, textOf, tidy, type CellReader } from './result.ts'

/**
 * A code by its token, its description, or both in any order: "WBRI", "White British", "WBRI - White British",
 * "White British [WBRI]", "a) Male". Never by a letter in front alone: the inspectorate's own list gives one letter
 * to two codes. Where token and description disagree, or the writer put a question mark, nothing is read.
 */
export function codeReader(set: CodeSet): CellReader {
  const words = codeWords(set)
  const special = set.name === 'categoryOfAbuse' ? severalCategories(words) : () => null
  return (cell) => {
    const written = textOf(cell)
    const text = tidy(written)
    const token = text.includes('?') ? null
      : (exactly(text, words) ?? tokenAndWords(text, words) ?? groupAndWords(text, words))?.token ?? special(text)
    if (token) return readAs(token, written === token ? null : written)
    return saysNothing(text) ? readAs(null, written) : notRead(written, codeUnknown)
  }
}

const exactly = (text: string, words: CodeWords): Code | null =>
  lookUp(text, words) ?? lookUp(text.replace(/^[a-z][).] ?/i, ''), words)

/** A number keeps its meaning with a zero in front: 06 is 6. */
const lookUp = (text: string, words: CodeWords): Code | null => {
  const key = bare(text)
  return words.byToken.get(key) ?? words.byWords.get(key) ?? (/^0\d$/.test(key) ? words.byToken.get(key.slice(1)) : null) ?? null
}

/** Where the token may stand, and whether it is clearly set apart from the words or may only be the first of them. */
const SHAPES: readonly { readonly shape: RegExp; readonly token: 1 | 2; readonly apart: boolean }[] = [
  { shape: /^(.+?) ?[[({]([^\])}]+)[\])}]$/, token: 2, apart: true },
  { shape: /^[[({]([^\])}]+)[\])}] ?(.+)$/, token: 1, apart: true },
  { shape: /^(?:[a-z]\.)?([a-z0-9]{1,10})(?: [-–—/|] | ?[:=)] ?|[-–—.] )(.+)$/i, token: 1, apart: true },
  { shape: /^(.+?)(?: [-–—/|] |: )([a-z0-9]{1,10})$/i, token: 2, apart: true },
  { shape: /^([a-z0-9]{1,10})[-–—/|_. ](.+)$/i, token: 1, apart: false },
  { shape: /^(.+)[-–—/|_ ]([a-z0-9]{1,10})$/i, token: 2, apart: false },
]

/**
 * A token with words beside it. Words that we do not know are an authority's own and do not matter beside a token of
 * two characters or more that is set apart by a mark; a single character, or a token that is only the first of several
 * words, is believed only where the words say the same.
 */
function tokenAndWords(text: string, words: CodeWords): Code | null {
  for (const { shape, token, apart } of SHAPES) {
    const match = shape.exec(text)
    const code = match && tokenOf(match[token]!, words)
    if (!code) continue
    const said = lookUp(match[token === 1 ? 2 : 1]!, words)
    if (said && said !== code) return null
    if (said === code || (apart && code.token.length > 1)) return code
  }
  return null
}

/** Older tokens are among the other spellings (A1 for WBRI); a word is no token. */
function tokenOf(text: string, words: CodeWords): Code | null {
  const key = bare(text)
  return words.byToken.get(key) ?? (/\d/.test(key) && key.length <= 3 ? words.byWords.get(key) ?? null : null)
}

/** "Mixed - White and Asian", "Black or Black British: African": a group's name, then a description of that very group. */
function groupAndWords(text: string, words: CodeWords): Code | null {
  const match = /^(.+?) ?[-–—:/,] ?(.+)$/.exec(text.replace(/^[a-z][).] ?/i, ''))
  const code = match && words.groups.has(bare(match[1]!)) ? lookUp(match[2]!, words) : null
  return code && words.group(code).startsWith(bare(match![1]!)) ? code : null
}

/** More than one category of abuse, in words or as four flags (neglect, physical, sexual, emotional), is "multiple". */
function severalCategories(words: CodeWords): (text: string) => string | null {
  return (text) => {
    const named = flags(text) ?? text.split(/[,;/+&|]|\band\b/i).map((part) => lookUp(part, words)?.token ?? null)
    const different = new Set(named)
    if (different.size === 0 || different.has(null)) return null
    return different.size > 1 ? 'MUL' : [...different][0]!
  }
}

const flags = (text: string): string[] | null =>
  /^[YN]{4}$/i.test(text) ? ['NEG', 'PHY', 'SAB', 'EMO'].filter((_, i) => text[i]!.toUpperCase() === 'Y') : null
