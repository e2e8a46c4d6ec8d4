import { UnreadableFile } from './unreadable.ts'

/**
 * Bytes to text, a chunk at a time; a character may be split between chunks. A byte order mark is dropped.
 * `encoding` is a label that TextDecoder knows. Bytes that are no character become the replacement character.
 */
export function* decodeChunks(chunks: Iterable<Uint8Array>, encoding: string): Generator<string> {
  const decoder = decoderOf(encoding)
  for (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  const last = decoder.decode()
  if (last) yield last
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch {
    throw new UnreadableFile('damaged')
  }
}

/** A piece of text, and the bytes that it was, where each is one character of it: bytes are gone through several times as fast. */
export interface Chunk { readonly text: string; readonly bytes: Uint8Array | null }

/** The text of an XML part, in the encoding that its first bytes show or declare (UTF-8 unless they say otherwise). */
export function* decodeXml(chunks: Iterable<Uint8Array>): Generator<Chunk> {
  const rest = chunks[Symbol.iterator]()
  const start = takeAtLeast(rest, DECLARATION)
  const encoding = xmlEncoding(start)
  const decoder = decoderOf(encoding)
  // Whether a character may be split between this chunk and the one before.
  let isSplit = encoding !== 'utf-8'
  for (const bytes of continued(start, rest)) {
    const text = decoder.decode(bytes, { stream: true })
    yield { text, bytes: !isSplit && text.length === bytes.length ? bytes : null }
    if (bytes.length > 0) isSplit = encoding !== 'utf-8' || bytes.at(-1)! >= 0x80
  }
  const last = decoder.decode()
  if (last) yield { text: last, bytes: null }
}

/** An XML declaration is well within this many bytes. */
const DECLARATION = 256

function takeAtLeast(from: Iterator<Uint8Array>, size: number): Uint8Array {
  let taken: Uint8Array = new Uint8Array(0)
  while (taken.length < size) {
    const next = from.next()
    if (next.done) break
    taken = taken.length === 0 ? next.value : concatenate(taken, next.value)
  }
  return taken
}

function concatenate(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

function* continued(start: Uint8Array, rest: Iterator<Uint8Array>): Generator<Uint8Array> {
  yield start
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value
}

function xmlEncoding(start: Uint8Array): string {
  const [a, b] = start
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  const declaration = /^[^>]*?\bencoding\s*=\s*["']([\w-]+)["']/.exec(String.fromCharCode(...start.subarray(0, DECLARATION)))
  const declared = declaration?.[1]?.toLowerCase() ?? 'utf-8'
  // Text that we could read this far is not UTF-16, whatever it says of itself.
  return declared.startsWith('utf-16') ? 'utf-8' : declared
}
