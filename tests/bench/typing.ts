import { setTimeout as pause } from 'node:timers/promises'
import { newId } from '#server/ids.ts'
import { inspector } from '#seeds/people.ts'
import { forget, newDataDir, startServer } from '../support/server.ts'

/** How long the server took to say that a text is kept, with so many people typing at once. */
export interface TypingMeasured {
  readonly writers: number
  readonly answers: number
  readonly medianMs: number
  readonly p95Ms: number
  readonly slowestMs: number
}

/** Each writer sends a longer and longer text every 800 ms, as a page does while somebody types without a pause. */
const everyMs = 800
const turns = 25

const sentence = 'The record of the visit says what the child said, in her own words, and what was done. '

/** Ten inspectors at their notes, each in a note of their own, against a real server and its database file. */
export const measureTyping = async (writers = 10): Promise<TypingMeasured> => {
  const dataDir = newDataDir()
  const server = await startServer(dataDir)
  try {
    const headers = { Origin: server.origin, Cookie: '', Accept: 'application/json', 'Content-Type': 'application/json' }
    const signedIn = await fetch(`${server.origin}/sign-in`, { method: 'POST', redirect: 'manual', headers: { Origin: server.origin }, body: new URLSearchParams({ email: inspector.email, password: inspector.password }) })
    headers.Cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? ''
    const inspection = /href="(\/inspections\/[0-9a-z]{26})/.exec(await (await fetch(`${server.origin}/inspections`, { headers: { Cookie: headers.Cookie } })).text())![1]!
    const start = (await (await fetch(`${server.origin}${inspection}/fields`, { headers })).json()) as { who: string; count: number }
    const took: number[] = []
    const write = async (number: number): Promise<void> => {
      const id = newId()
      await pause((number * everyMs) / writers)
      for (let turn = 1, from = 0; turn <= turns; turn++) {
        const [began, clock] = [Date.now(), performance.now()]
        const body = JSON.stringify({ about: 'evidence', id, name: 'text', value: sentence.repeat(20 + turn), from, session: `bench${number}000000`, change: start.count + turn, who: start.who })
        const answer = (await (await fetch(`${server.origin}${inspection}/fields`, { method: 'POST', headers, body })).json()) as { kept?: { version: number } }
        took.push(performance.now() - clock)
        if (!answer.kept) throw new Error(`The text was not kept: ${JSON.stringify(answer)}`)
        from = answer.kept.version
        await pause(Math.max(0, everyMs - (Date.now() - began)))
      }
    }
    await Promise.all(Array.from({ length: writers }, (_, number) => write(number)))
    const sorted = took.toSorted((a, b) => a - b)
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
    return { writers, answers: took.length, medianMs: at(0.5), p95Ms: at(0.95), slowestMs: sorted.at(-1)! }
  } finally {
    await server.stop()
    forget(dataDir)
  }
}
