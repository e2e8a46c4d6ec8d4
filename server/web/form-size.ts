import type { RequestHandler } from 'express'

/** Far above the longest text that a form of ours takes. Files are sent as multipart, and have caps of their own. */
export const mostFormBytes = 1024 * 1024

/** Refuses a form that is too long before a byte of it is read. */
export const smallForms: RequestHandler = (request, response, next) => {
  const length = Number(request.get('Content-Length') ?? 0)
  if (request.is('multipart/form-data') || length <= mostFormBytes) return next()
  response.status(413).set('Connection', 'close').type('text/plain').send('What you sent is too long for a form, so nothing was kept. Go back, shorten it and try again.')
}
