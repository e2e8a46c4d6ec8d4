import type { Request, RequestHandler } from 'express'
import type { Config } from '../config.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses every unsafe request that does not come from our own pages. Browsers send Origin or Sec-Fetch-Site with every form;
 * a request with neither did not come from a page of ours.
 */
export const sameOrigin = (config: Pick<Config, 'origin' | 'mode'>): RequestHandler => (request, response, next) => {
  if (safe.has(request.method) || isOurs(request, config)) return next()
  response.status(403).type('text/plain').send('This request did not come from a page of this service, so nothing was done. Go back, reload the page and try again.')
}

const isOurs = (request: Request, { origin, mode }: Pick<Config, 'origin' | 'mode'>): boolean => {
  const site = request.get('Sec-Fetch-Site')
  if (site !== undefined && site !== 'same-origin') return false
  const from = request.get('Origin')
  if (from === undefined) return site === 'same-origin'
  // A demonstration answers under whatever name its machine is called; in production there is one name.
  const here = mode === 'production' ? origin : `${request.protocol}://${request.get('Host')}`
  return from === here
}
