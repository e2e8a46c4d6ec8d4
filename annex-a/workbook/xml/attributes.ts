import { pieceOf } from './entities.ts'

const BLANK = 32
const QUOTE = 34
const APOSTROPHE = 39
const EQUALS = 61
const GREATER = 62

/**
 * Where the attributes of one tag are. They are found once, on the way to the end of the tag, and no text is made of
 * them before somebody asks: a large workbook has five million.
 */
export class Attributes {
  /** Four numbers each: start and end of the name, start and end of the value. */
  private readonly places: number[] = []
  private used = 0

  /** Goes through the tag from behind its name. Returns where the `>` is that ends it; -1 where the tag goes on beyond the text. */
  find(text: string, from: number): number {
    let name = -1
    let nameEnd = -1
    this.used = 0
    for (let i = from; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === GREATER) return i
      if (code === QUOTE || code === APOSTROPHE) {
        // A `>` inside quotes is part of a value.
        const end = text.indexOf(code === QUOTE ? '"' : "'", i + 1)
        if (end < 0) return -1
        if (nameEnd >= 0) this.add(name, nameEnd, i + 1, end)
        i = end
        name = nameEnd = -1
      } else if (code === EQUALS) {
        if (nameEnd < 0) nameEnd = this.endOfName(text, i)
      } else if (name < 0 && code > BLANK) name = i
    }
    return -1
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

  /** Blanks may stand before the `=`. */
  private endOfName(text: string, equals: number): number {
    let end = equals
    while (text.charCodeAt(end - 1) <= BLANK) end--
    return end
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
