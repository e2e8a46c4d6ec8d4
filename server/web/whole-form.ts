import { mostFormBytes } from './form-size.ts'

/**
 * A request's body, so that reading the form waits for nobody: a body that dribbles in, or stops half-way,
 * must not be waited for while a transaction is open. Counted as it comes, whatever its headers say. Null where there is none.
 * Throws a 413 Response past the cap.
 */
export const wholeBody = async (request: Request, most: number = mostFormBytes): Promise<Buffer<ArrayBuffer> | null> =>
  (request.body ? allOf(request.body as unknown as AsyncIterable<Uint8Array>, most) : null)

/** Everything that comes. Throws a 413 Response past the cap. */
export const allOf = async (coming: AsyncIterable<Uint8Array>, most: number = mostFormBytes): Promise<Buffer<ArrayBuffer>> => {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of coming) {
    bytes += part.length
    if (bytes > most) throw new Response(null, { status: 413, statusText: 'Content Too Large' })
    parts.push(part)
  }
  return Buffer.concat(parts)
}

export const isPlainForm = (request: Request): boolean => request.headers.get('Content-Type')?.startsWith('application/x-www-form-urlencoded') ?? false

/** No database of ours holds the character of number nought, and nobody means it: it goes, as from every other text. */
const withoutNoughts = (body: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> => (body.includes('%00') ? Buffer.from(body.toString('latin1').replaceAll('%00', ''), 'latin1') : body)

/** The same request with its body at hand; may be asked for as often as it is to be read. */
export const withBody = (request: Request, body: Buffer<ArrayBuffer> | null): Request => {
  if (!body) return request
  return new Request(request.url, { method: request.method, headers: request.headers, body: isPlainForm(request) ? withoutNoughts(body) : body, signal: request.signal })
}

export const withWholeForm = async (request: Request): Promise<Request> => withBody(request, await wholeBody(request))
