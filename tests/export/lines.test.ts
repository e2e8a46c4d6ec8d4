import fc from 'fast-check'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { linesOf, LineTooLong } from '#server/export/lines.ts'

const read = async (pieces: readonly Uint8Array[], most?: number): Promise<string[]> => Readable.from(linesOf(Readable.from(pieces.map((one) => Buffer.from(one))), most)).toArray()
const cut = (text: string, at: number): Uint8Array[] => {
  const bytes = Buffer.from(text)
  return [bytes.subarray(0, at % (bytes.length + 1)), bytes.subarray(at % (bytes.length + 1))]
}

test('a line ends with a line feed and nothing else, wherever the bytes are cut', () => fc.assert(fc.asyncProperty(
  fc.array(fc.string({ unit: fc.constantFrom('a', '\u2028', '\u2029', '\u0085', '\r', '語', '👩'), minLength: 1, maxLength: 8 }), { maxLength: 6 }), fc.nat(200),
  async (lines, at) => { expect(await read(cut(lines.map((line) => `${line}\n`).join(''), at))).toEqual(lines) },
)))

test('a line without an end is refused before it fills the memory', async () => {
  await expect(read([Buffer.alloc(600, 'a'), Buffer.alloc(600, 'a')], 1_000)).rejects.toThrow(LineTooLong)
  expect(await read([Buffer.from('a\n'.repeat(2_000))], 1_000)).toHaveLength(2_000)
})
