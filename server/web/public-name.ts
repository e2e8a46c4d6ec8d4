import type { RequestHandler } from 'express'
import type { Config } from '../config.ts'

/**
 * In production there is one name, the configured one, whatever a proxy or a sender calls us: addresses made from a request
 * can then lead nowhere else, and a proxy need not be told to pass the name and the scheme on. A demonstration answers to any name.
 */
export const publicName = ({ mode, origin }: Pick<Config, 'mode' | 'origin'>): RequestHandler => (request, _response, next) => {
  if (mode === 'production') {
    const { host, protocol } = new URL(origin)
    request.headers.host = host
    request.headers['x-forwarded-proto'] = protocol.replace(':', '')
    delete request.headers['x-forwarded-host']
  }
  next()
}
