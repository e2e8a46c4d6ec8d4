import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { isRouteErrorResponse, ServerRouter, type EntryContext, type HandleErrorFunction, type RouterContextProvider } from 'react-router'
import { requestContext } from '#server/web/context.ts'

/** How long a page may wait for data it promised, in milliseconds. */
export const streamTimeout = 5_000

/** Draws a page. Every script and style in it carries the nonce of its request. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> | Response {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const kept = headers.get('ETag')
  if (status === 200 && kept !== null && request.headers.get('If-None-Match') === kept) return new Response(null, { status: 304, headers })
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  const visit = loadContext.get(requestContext)
  const page = <ServerRouter context={routerContext} url={request.url} nonce={visit.nonce} />
  // Machines get the page when all of it is there; people as soon as its frame is.
  const ready = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady'
  return new Promise((resolve, reject) => {
    let answered = false
    const written = new PassThrough().on('close', () => clearTimeout(patience))
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce: visit.nonce,
      [ready]() {
        answered = true
        resolve(new Response(createReadableStreamFromReadable(pipe(written)), { status, headers }))
      },
      onShellError: reject,
      onError(fault: unknown) {
        status = 500
        // Before the answer, the fault comes back through `handleError`.
        if (answered && !request.signal.aborted) visit.reportFault(fault)
      },
    })
    const patience = setTimeout(() => abort(), streamTimeout + 1_000)
  })
}

/** Faults of ours that loaders, actions and pages threw: logged under the reference that the person sees. */
export const handleError: HandleErrorFunction = (fault, { request, context }) => {
  const notOurs = isRouteErrorResponse(fault) && fault.status < 500
  if (!notOurs && !request.signal.aborted) context.get(requestContext).reportFault(fault)
}
