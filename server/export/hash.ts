import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'

/** SHA-256 of all that comes, in hexadecimal. Throws what the stream throws. */
export const sha256Of = async (stream: Readable): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of stream) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
