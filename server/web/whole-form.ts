import { mostFormBytes } from './form-size.ts'

/**
 * The request with its body at hand, so that reading the form waits for nobody: a body that dribbles in, or stops half-way,
 * must not be waited for while a transaction is open. Counted as it comes, whatever its headers say.
 * Throws a 413 Response past the cap.
 */
export const withWholeForm = async (request: Request, most: number = mostFormBytes): Promise<Request> => {
  if (!request.body) return request
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += part.length
    if (bytes > most) throw new Response(null, { status: 413, statusText: 'Content Too Large' })
    parts.push(part)
  }
  return new Request(request.url, { method: request.method, headers: request.headers, body: Buffer.concat(parts), signal: request.signal })
}
