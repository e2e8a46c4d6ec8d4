import { StringDecoder } from 'node:string_decoder'
import type { Readable } from 'node:stream'

/** As long as a text can be in memory at all, and longer than any record. */
const mostOfLine = 256 * 1024 * 1024

/** A line longer than any that a text in memory can hold. */
export class LineTooLong extends Error {}

/**
 * The lines of a stream of UTF-8, which end with a line feed and nothing else: what somebody pasted holds other signs of a new line, such as
 * U+2028, and they are part of the text. Throws LineTooLong rather than fill the memory.
 */
export async function* linesOf(stream: Readable, most: number = mostOfLine): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let begun: string[] = []
  let length = 0
  for await (const bytes of stream as AsyncIterable<Buffer>) {
    const pieces = decoder.write(bytes).split('\n')
    for (const [at, piece] of pieces.entries()) {
      begun.push(piece)
      length += piece.length
      if (length > most) throw new LineTooLong()
      if (at === pieces.length - 1) continue
      yield begun.join('')
      begun = []
      length = 0
    }
  }
  begun.push(decoder.end())
  if (begun.some(Boolean)) yield begun.join('')
}
