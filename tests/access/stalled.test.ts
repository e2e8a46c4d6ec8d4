import { connect, type Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { leadInspector } from '#seeds/people.ts'
import { cookieOf } from '../support/asking.ts'
import { startServer } from '../support/server.ts'
import { withServer } from '../support/visits.ts'

const server = withServer()

/** Sends the head of a form and eight bytes of its body, and then nothing more. */
const stall = (path: string, cookie: string): Promise<Socket> => new Promise((resolve) => {
  const { hostname, port, host } = new URL(server.origin())
  const socket = connect(Number(port), hostname, () => {
    socket.write(`POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${server.origin()}\r\nCookie: ${cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\ntext=abc`, () => resolve(socket))
  })
})

describe('a body that does not come', () => {
  test('keeps nobody else waiting', async () => {
    const cookie = await cookieOf(server.origin, leadInspector)
    const page = await (await fetch(`${server.origin()}/inspections`, { headers: { Cookie: cookie } })).text()
    const inspection = /\/inspections\/[0-9a-z]{26}/.exec(page)![0]
    const socket = await stall(`${inspection}/evidence/new`, cookie)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const other = await fetch(`${server.origin()}${inspection}/children`, { headers: { Cookie: cookie }, signal: AbortSignal.timeout(5_000) })
    expect(other.status).toBe(200)
    socket.destroy()
  })

  test('or never ends, is refused once it is longer than any form, whoever sends it', async () => {
    const piece = new Uint8Array(256 * 1024).fill(120)
    let sent = 0
    const body = new ReadableStream<Uint8Array>({ pull: (out) => { if (sent++ < 40) out.enqueue(piece); else out.close() } })
    const answer = await fetch(`${server.origin()}/sign-in`, {
      method: 'POST', headers: { Origin: server.origin(), 'Content-Type': 'multipart/form-data; boundary=x' }, body, duplex: 'half',
    } as RequestInit).catch(() => null)
    // Refused with words, or hung up on while it was still sending; served afterwards as before.
    expect([413, undefined]).toContain(answer?.status)
    expect((await fetch(`${server.origin()}/sign-in`)).status).toBe(200)
  })

  test('a second server on the same folder says so and leaves it alone', async () => {
    await expect(startServer(server.dataDir)).rejects.toThrow(/Another server is using the data folder/)
    expect((await fetch(`${server.origin()}/healthz`)).status).toBe(200)
  })
})
