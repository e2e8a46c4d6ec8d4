import express from 'express'
import { mkdtempSync, rmSync } from 'node:fs'
import { request as ask, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import type { ServerBuild } from 'react-router'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { open } from '#db/open.ts'
import type { Config } from '#server/config.ts'
import { makeApp } from '#server/web/app.ts'
import { reportFaults, stackOf } from '#server/web/faults.ts'
import { smallForms } from '#server/web/form-size.ts'
import { securityHeaders } from '#server/web/headers.ts'
import { makeLog } from '#server/web/log.ts'
import { publicName } from '#server/web/public-name.ts'
import { sameOrigin } from '#server/web/same-origin.ts'
import type { Workbench } from '#server/workbench.ts'
import { config as rigConfig } from './rig.ts'

type Headers = Readonly<Record<string, string>>

const serve = async (settings: Pick<Config, 'mode' | 'origin' | 'https'>): Promise<Server> => {
  const app = express()
  app.use(securityHeaders(settings), sameOrigin(settings), smallForms)
  app.all('/{*path}', (_request, response) => { response.send('done') })
  return new Promise((resolve) => { const server = app.listen(0, '127.0.0.1', () => resolve(server)) })
}
const portOf = (server: Server): number => (server.address() as AddressInfo).port
const send = (server: Server, method: string, headers: Headers, length = 0): Promise<{ status: number; headers: Record<string, unknown> }> => new Promise((resolve, reject) => {
  const sent = ask({ host: '127.0.0.1', port: portOf(server), method, path: '/x', headers: { ...headers, 'Content-Length': String(length) } }, (answer) => {
    answer.resume()
    sent.destroy()
    resolve({ status: answer.statusCode ?? 0, headers: answer.headers })
  })
  sent.on('error', reject)
  if (length === 0) sent.end()
  else sent.flushHeaders()
})

describe('requests from elsewhere', () => {
  let [demonstration, production] = [null as Server | null, null as Server | null]
  beforeAll(async () => {
    demonstration = await serve({ mode: 'demonstration', origin: 'http://localhost:3000', https: false })
    production = await serve({ mode: 'production', origin: 'https://workbench.example', https: true })
  })
  afterAll(() => { demonstration?.close(); production?.close() })

  const own = (): string => `http://127.0.0.1:${portOf(demonstration!)}`
  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s', async (method) => {
    const allowed: Headers[] = [{ Origin: own() }, { 'Sec-Fetch-Site': 'same-origin' }, { Origin: own(), 'Sec-Fetch-Site': 'same-origin' }]
    const refused: Headers[] = [
      {}, { Origin: 'null' }, { Origin: 'https://evil.example' }, { Origin: own().replace('http:', 'https:') }, { Origin: `${own()}1` }, { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' }, { 'Sec-Fetch-Site': 'none' }, { Origin: own(), 'Sec-Fetch-Site': 'cross-site' }, { Referer: `${own()}/people` },
    ]
    for (const headers of allowed) expect((await send(demonstration!, method, headers)).status, JSON.stringify(headers)).toBe(200)
    for (const headers of refused) expect((await send(demonstration!, method, headers)).status, JSON.stringify(headers)).toBe(403)
  })

  test('in production there is one name, whatever the request calls us', async () => {
    expect((await send(production!, 'POST', { Origin: 'https://workbench.example' })).status).toBe(200)
    expect((await send(production!, 'POST', { Origin: 'http://workbench.example' })).status).toBe(403)
    expect((await send(production!, 'POST', { Origin: 'https://evil.example', Host: 'evil.example' })).status).toBe(403)
  })

  test('reading is free', async () => {
    for (const method of ['GET', 'HEAD']) expect((await send(demonstration!, method, { Origin: 'https://evil.example' })).status).toBe(200)
  })

  test('every answer carries the headers, refusals too', async () => {
    for (const [server, method] of [[production!, 'GET'], [production!, 'POST']] as const) {
      const { headers } = await send(server, method, {})
      expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self' 'nonce-[\w+/=]{24}'/)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'cache-control': 'no-store', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
      })
    }
    const nonces = await Promise.all([1, 2, 3].map(async () => (await send(production!, 'GET', {})).headers['content-security-policy']))
    expect(new Set(nonces).size).toBe(3)
    expect((await send(demonstration!, 'GET', {})).headers).not.toHaveProperty('strict-transport-security')
  })

  test('a form is small, and a file may be large', async () => {
    const mine = { Origin: own(), 'Content-Type': 'application/x-www-form-urlencoded' }
    expect((await send(demonstration!, 'POST', mine, 2_000_000)).status).toBe(413)
    expect((await send(demonstration!, 'POST', { ...mine, 'Content-Type': 'multipart/form-data; boundary=x' }, 2_000_000)).status).toBe(200)
  })
})

describe('the name of the service', () => {
  const told = async (mode: Config['mode'], headers: Headers): Promise<unknown> => {
    const app = express()
    if (mode === 'production') app.set('trust proxy', 1)
    app.use(publicName({ mode, origin: 'https://workbench.example' }), (request, response) => { response.json(`${request.protocol}://${request.get('host')} ${request.hostname}`) })
    const server = await new Promise<Server>((resolve) => { const open = app.listen(0, '127.0.0.1', () => resolve(open)) })
    try {
      return await new Promise((resolve, reject) => {
        ask({ host: '127.0.0.1', port: portOf(server), headers }, (answer) => { answer.once('data', (some: Buffer) => resolve(JSON.parse(some.toString()))) }).on('error', reject).end()
      })
    } finally { server.close() }
  }

  test.each<Headers>([{}, { Host: 'evil.example' }, { 'X-Forwarded-Host': 'evil.example' }, { 'X-Forwarded-Proto': 'http' }])('is the configured one in production, with %j', async (headers) => {
    expect(await told('production', headers)).toBe('https://workbench.example workbench.example')
  })

  test('is whatever a demonstration is called, but not what a proxy says of it', async () => {
    expect(await told('demonstration', { Host: 'tower:3000', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' })).toBe('http://tower:3000 tower')
  })
})

describe('faults', () => {
  const canary = 'Canary-7731'
  const parse = (text: string): unknown => { try { return JSON.parse(text) } catch (fault) { return fault } }

  test('are logged under their reference, without what was read or typed', () => {
    const lines: string[] = []
    const log = pino({}, new Writable({ write: (chunk, _encoding, done) => { lines.push(String(chunk)); done() } }))
    const report = reportFaults(log, 'ABCD-12')
    report(parse(`{"child": ${canary}}`))
    report(Object.assign(new Error('could not be saved'), { values: [canary], code: 'SQLITE_FULL' }))
    report(new Error('outer', { cause: parse(`"${canary}`) }))
    report(new Error(`the column "${canary}" is not there`))
    report(canary)
    expect(lines).toHaveLength(5)
    expect(lines.join('')).not.toContain(canary)
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: 50, reference: 'ABCD-12', msg: 'fault' })
    expect(lines[1]).toContain('SQLITE_FULL: could not be saved')
    expect(lines[2]).toContain('caused by SyntaxError')
  })

  test('that cause each other do not go on for ever', () => {
    const [one, two] = [new Error('one'), new Error('two')]
    one.cause = two
    two.cause = one
    expect(stackOf(one).match(/caused by/g)).toHaveLength(5)
  })
})

test('while the database does not answer, what somebody wrote stands under the words of the fault; a password never does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-web-'))
  const store = await open(`sqlite:${join(folder, 'workbench.db')}`)
  await store.close()
  const app = makeApp({ store, clock: { now: () => new Date() }, config: rigConfig, log: makeLog('silent') } as Pick<Workbench, 'store' | 'clock' | 'config' | 'log'> as Workbench, {} as ServerBuild, folder)
  const server = await new Promise<Server>((resolve) => { const one = app.listen(0, '127.0.0.1', () => resolve(one)) })
  const origin = `http://127.0.0.1:${portOf(server)}`
  const post = (form: Record<string, string>) => fetch(`${origin}/inspections/i/notes`, { method: 'POST', headers: { Origin: origin, Cookie: 'workbench=token' }, body: new URLSearchParams(form) })
  const text = 'Seen alone, and listened to; the plan was read to the child.\nSecond line.'
  const answer = await post({ text, id: 'short' })
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([500, 'text/plain; charset=utf-8'])
  const said = await answer.text()
  expect(said).toContain('This was not saved. Copy it, go back, and send it again:')
  expect(said.endsWith(text)).toBe(true)
  expect(await (await post({ text, newPassword: text })).text()).not.toContain('listened')
  server.close()
  rmSync(folder, { recursive: true })
})
