import type { RequestHandler } from 'express'

/**
 * Pages say `no-store` from the start, and the few that may be kept say otherwise after that: only the last word goes out. An answer
 * that nothing has changed carries no policy of its own: a browser would put it in place of that of the page it kept, whose
 * scripts carry another number.
 */
export const lastWordOnCaching: RequestHandler = (_request, response, next) => {
  const write = response.writeHead.bind(response) as (...given: unknown[]) => typeof response
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const said = response.getHeader('Cache-Control')
    if (Array.isArray(said)) response.setHeader('Cache-Control', said.at(-1)!)
    if (status === 304) response.removeHeader('Content-Security-Policy')
    return write(status, ...rest)
  }) as typeof response.writeHead
  next()
}
