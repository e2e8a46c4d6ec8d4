import { pieceOf } from './entities.ts'

const BLANK = 32
const QUOTE = 34
const APOSTROPHE = 39
const EQUALS = 61
const LESS = 60
const GREATER = 62
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
      let code = text.charCodeAt(i)
      while (code <= BLANK) code = text.charCodeAt(++i)
      if (code === GREATER) return i
      if (code === SLASH) return text.charCodeAt(i + 1) === GREATER ? i + 1 : i + 1 < text.length ? UNSOUND : UNFINISHED
      const name = i
      while ((code >= 97 && code <= 122) || (code !== EQUALS && inRareName(code))) code = text.charCodeAt(++i)
      const nameEnd = i
      while (code <= BLANK) code = text.charCodeAt(++i)
      const isEqual = code === EQUALS
      code = text.charCodeAt(++i)
      while (code <= BLANK) code = text.charCodeAt(++i)
      if (i >= text.length) return UNFINISHED
      if (!isEqual || nameEnd === name || name === before || (code !== QUOTE && code !== APOSTROPHE)) return UNSOUND
      // A `>` inside quotes is part of the value; a `<` can be none.
      const end = text.indexOf(code === QUOTE ? '"' : "'", i + 1)
      if (end < 0) return UNFINISHED
      for (let at = i + 1; at < end; at++) if (text.charCodeAt(at) === LESS) return UNSOUND
      this.add(name, nameEnd, i + 1, end)
      i = end + 1
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

/** Digits, capital letters and `: _ - .`: with the small letters all that the names of attributes are made of. */
function inRareName(code: number): boolean {
  return (code >= 48 && code <= 58) || (code >= 65 && code <= 90) || code === 95 || code === 45 || code === 46
}
