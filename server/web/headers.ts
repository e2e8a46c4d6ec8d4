import type { RequestHandler } from 'express'
import { randomBytes } from 'node:crypto'
import type { Config } from '../config.ts'

/** Strict: nothing inline but what carries this response's nonce, nothing from elsewhere, never framed. */
const policy = (nonce: string): string => [
  "default-src 'none'", `script-src 'self' 'nonce-${nonce}'`, "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
  "worker-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'", "manifest-src 'self'",
].join('; ')

/** For built files: a worker takes its policy from its own answer, and the checker of /check may open no connection at all. */
export const assetHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader('Content-Security-Policy', "default-src 'none'; script-src 'self'; frame-ancestors 'none'")
  next()
}

declare module 'express-serve-static-core' {
  interface Locals { nonce: string }
}

/** On every response, whatever its status. */
export const securityHeaders = ({ https }: Pick<Config, 'https'>): RequestHandler => (_request, response, next) => {
  const nonce = randomBytes(18).toString('base64')
  response.locals['nonce'] = nonce
  response.setHeader('Content-Security-Policy', policy(nonce))
  response.setHeader('X-Content-Type-Options', 'nosniff')
  // Not no-referrer: a browser would then send `Origin: null` with every form.
  response.setHeader('Referrer-Policy', 'same-origin')
  response.setHeader('X-Frame-Options', 'DENY')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=()')
  // Pages hold child data or lead to it: nothing is kept on the way or on the machine. Built files say otherwise for themselves.
  response.setHeader('Cache-Control', 'no-store')
  if (https) response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  next()
}
