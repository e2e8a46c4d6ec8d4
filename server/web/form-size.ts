import type { RequestHandler } from 'express'

/** Far above the longest text that a form of ours takes. Files are sent as multipart, and have caps of their own. */
export const mostFormBytes = 1024 * 1024

/** A text of 2,000,000 characters, however they are written down, as a form or a page's script sends it. */
export const mostLongTextBytes = 12 * 1024 * 1024
/** Where long texts are sent: any other address refuses them before a byte is read. */
const takesLongText = /^\/inspections\/[^/]+\/(fields|evidence|judgements|report|team-meetings)(\/|\.data$|$)/

/** Refuses a form that is too long before a byte of it is read. */
export const smallForms: RequestHandler = (request, response, next) => {
  const length = Number(request.get('Content-Length') ?? 0)
  if (request.is('multipart/form-data') || length <= (takesLongText.test(request.path) ? mostLongTextBytes : mostFormBytes)) return next()
  response.status(413).set('Connection', 'close').type('text/plain').send('What you sent is too long for a form, so nothing was kept. Go back, shorten it and try again.')
}
