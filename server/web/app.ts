import { createRequestHandler } from '@react-router/express'
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express'
import { join } from 'node:path'
import { RouterContextProvider, type ServerBuild } from 'react-router'
import { tokenIn, visitOf } from '../access/sessions.ts'
import { newReference } from '../ids.ts'
import type { Workbench } from '../workbench.ts'
import { lastWordOnCaching } from './caching.ts'
import { requestContext } from './context.ts'
import { reportFaults } from './faults.ts'
import { smallForms } from './form-size.ts'
import { writingOf } from './given-back.ts'
import { assetHeaders, securityHeaders } from './headers.ts'
import { publicName } from './public-name.ts'
import { sameOrigin } from './same-origin.ts'
import { allOf } from './whole-form.ts'

/** The whole web server over a built `app`. `built`: the folder with `client/` and `server/`. */
export const makeApp = (workbench: Workbench, build: ServerBuild, built: string): Express => {
  const app = express()
  app.disable('x-powered-by')
  // Behind one proxy that ends TLS, the address and the scheme are those it forwards.
  if (workbench.config.mode === 'production') app.set('trust proxy', 1)
  app.use(logged(workbench), securityHeaders(workbench.config))
  app.get('/healthz', (_request, response) => { response.type('text/plain').send('ok') })
  app.use('/assets', assetHeaders, express.static(join(built, 'client', 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }))
  app.use(express.static(join(built, 'client'), { index: false, maxAge: '1h' }))
  app.use(lastWordOnCaching, publicName(workbench.config), sameOrigin(workbench.config), smallForms)
  // Who asks is found out before the body is touched: where the database does not answer, it is still there to be given back.
  app.all('/{*path}', async (request, response, next) => { response.locals['visit'] = await visitContext(workbench, request, response); next() })
  app.all('/{*path}', createRequestHandler({ build, getLoadContext: (_request, response) => response.locals['visit'] as RouterContextProvider }))
  app.use(lastResort(workbench))
  return app
}

const visitContext = async (workbench: Workbench, request: Request, response: Response): Promise<RouterContextProvider> => {
  const { store, clock, config, log } = workbench
  const token = tokenIn(request.headers.cookie, config)
  const visit = await visitOf(store.db, token, clock, config)
  const context = new RouterContextProvider()
  const reference = newReference()
  context.set(requestContext, {
    nonce: String(response.locals['nonce']), workbench, token, network: request.ip ?? 'unknown',
    person: visit?.person ?? null, sessionEndsAt: visit?.endsAt ?? null, sessionCanBeExtended: visit?.canBeExtended ?? false,
    reference, reportFault: reportFaults(log, reference),
  })
  return context
}

/** Method, path and status only: a query could hold what somebody looked for. */
const logged = ({ log }: Workbench) => (request: Request, response: Response, next: () => void): void => {
  const began = performance.now()
  response.on('finish', () => {
    if (request.path.startsWith('/assets/')) return
    log.info({ method: request.method, path: request.path, status: response.statusCode, ms: Math.round(performance.now() - began) }, 'request')
  })
  next()
}

/** A fault of ours before or outside the pages: an honest answer with a reference, the stack in the log. */
const lastResort = ({ log }: Workbench): ErrorRequestHandler => async (fault, request, response, next) => {
  if (response.headersSent) return next(fault)
  if (typeof fault?.status === 'number' && fault.status < 500) {
    response.status(fault.status).type('text/plain').send('Page not found')
    return
  }
  const reference = newReference()
  reportFaults(log, reference)(fault)
  const written = await writtenIn(request).catch(() => [])
  const below = written.length ? ['This was not saved. Copy it, go back, and send it again:', ...written] : []
  response.status(500).type('text/plain').send([`Sorry, there is a problem with the service. What was saved is safe. Quote reference ${reference}.`, ...below].join('\n\n'))
}

/** What somebody wrote in a form that got no further, such as while the database does not answer. */
const writtenIn = async (request: Request): Promise<readonly string[]> =>
  (request.method === 'POST' && !request.readableDidRead && request.is('urlencoded') ? writingOf(new URLSearchParams((await allOf(request)).toString())) : [])

