import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'

/** SHA-256 of a text (in UTF-8) or of bytes, in hexadecimal. */
export const sha256Of = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** SHA-256 of all that comes, in hexadecimal. Throws what the stream throws. */
export const sha256OfStream = async (stream: Readable): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of stream) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
