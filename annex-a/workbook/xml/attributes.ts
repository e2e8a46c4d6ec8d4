import { pieceOf } from './entities.ts'

const BLANK = 32
const QUOTE = 34
const APOSTROPHE = 39
const EQUALS = 61
const GREATER = 62
const LESS = 60
const SLASH = 47

/** What `find` gives where there is no end of the tag to give. */
export const UNFINISHED = -1
export const UNSOUND = -2

/**
 * Where the attributes of one tag are. They are found once, on the way to the end of the tag, and no text is made of
 * them before somebody asks: a large workbook has five million.
 */
export class Attributes {
  /** Four numbers each: start and end of the name, start and end of the value. */
  private readonly places: number[] = []
  private used = 0

  /**
   * Goes through the tag from behind its name. Returns where the `>` is that ends it; UNFINISHED where the tag goes on beyond
   * the text. A sign or a mark too few or too many is UNSOUND: what follows it could be the value of anything, up to whole rows.
   */
  find(text: string, from: number): number {
    this.used = 0
    for (let i = from; ; ) {
      const before = i
      i = pastBlanks(text, i)
      const first = text.charCodeAt(i)
      if (first === GREATER) return i
      if (first === SLASH) return text.charCodeAt(i + 1) === GREATER ? i + 1 : i + 1 < text.length ? UNSOUND : UNFINISHED
      const name = i
      while (inName(text.charCodeAt(i))) i++
      const nameEnd = i
      i = pastBlanks(text, i)
      const equals = text.charCodeAt(i)
      i = pastBlanks(text, i + 1)
      if (i >= text.length) return UNFINISHED
      const value = i + 1
      i = endOfValue(text, i)
      if (i < 0) return i
      if (name === before || nameEnd === name || equals !== EQUALS) return UNSOUND
      this.add(name, nameEnd, value, i++)
    }
  }

  /** By the full name. */
  named(text: string, name: string): string | undefined {
    const { places, used } = this
    for (let i = 0; i < used; i += 4) {
      const start = places[i]!
      if (places[i + 1]! - start === name.length && text.startsWith(name, start)) return pieceOf(text, places[i + 2]!, places[i + 3]!)
    }
    return undefined
  }

  /** By the name after the prefix. A declaration of a prefix (`xmlns:id`) is no attribute of that name. */
  prefixed(text: string, name: string): string | undefined {
    const { places, used } = this
    for (let i = 0; i < used; i += 4) {
      const written = text.slice(places[i], places[i + 1])
      if (written.endsWith(`:${name}`) && !written.startsWith('xmlns:')) return pieceOf(text, places[i + 2]!, places[i + 3]!)
    }
    return undefined
  }

  private add(name: number, nameEnd: number, value: number, valueEnd: number): void {
    const { places, used } = this
    places[used] = name
    places[used + 1] = nameEnd
    places[used + 2] = value
    places[used + 3] = valueEnd
    this.used += 4
  }
}

function pastBlanks(text: string, from: number): number {
  let i = from
  while (text.charCodeAt(i) <= BLANK) i++
  return i
}

/** Letters of either case, digits, and `: _ - .`: all that the names of attributes are made of. */
function inName(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 58) || (code >= 65 && code <= 90) || code === 95 || code === 45 || code === 46
}

/** Where the quotation mark is that closes the one at `from`. A `>` inside is part of the value; a `<` can be none. */
function endOfValue(text: string, from: number): number {
  const quote = text.charCodeAt(from)
  if (quote !== QUOTE && quote !== APOSTROPHE) return UNSOUND
  for (let i = from + 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === quote) return i
    if (code === LESS) return UNSOUND
  }
  return UNFINISHED
}
