import type { FieldChange } from '#server/fields/keep.ts'
import type { TypingAnswer, TypingStart } from '#server/fields/answer.ts'

/** One change on its way to the server. */
export interface SentChange extends Omit<FieldChange, 'change' | 'how'> {
  readonly change: number
  readonly who: string
  readonly chosen?: 'mine' | 'theirs'
}

/** `away`: no answer came, from network or server. */
export type Answer = TypingAnswer | { readonly signedOut: true } | { readonly away: true }
export type Start = TypingStart | { readonly signedOut: true } | { readonly away: true } | { readonly refused: 'not allowed' }

/** How a page speaks with the server; in tests, with the server's functions. */
export interface Line {
  readonly start: () => Promise<Start>
  /** `leaving`: the page may be gone before the answer comes. */
  readonly send: (change: SentChange, leaving: boolean) => Promise<Answer>
}

/** Longer than any answer takes that is still to come. */
const patience = 10_000
/** What a browser still sends for a page that is gone has a limit, for all of it together. */
const mostWhenLeaving = 60_000

const saying = async (response: Response): Promise<Answer> => {
  if (response.status === 401) return { signedOut: true }
  const said = (await response.json().catch(() => null)) as Answer | null
  if (said && ('kept' in said || 'conflict' in said || 'refused' in said || 'overtaken' in said)) return said
  if (response.status === 403 || response.status === 404) return { refused: 'not allowed' }
  if (response.status === 413) return { refused: 'too long' }
  return { away: true }
}

/** The line of a browser's page to the fields of an inspection. */
export const browserLine = (inspectionId: string): Line => {
  const address = `/inspections/${inspectionId}/fields`
  const asked = { headers: { Accept: 'application/json', 'Content-Type': 'application/json' }, redirect: 'error', cache: 'no-store' } as const
  return {
    start: async () => {
      try {
        const response = await fetch(address, { ...asked, signal: AbortSignal.timeout(patience) })
        if (response.status === 401) return { signedOut: true }
        if (response.ok) return (await response.json()) as TypingStart
        return response.status === 403 || response.status === 404 ? { refused: 'not allowed' } : { away: true }
      } catch { return { away: true } }
    },
    send: async (change, leaving) => {
      const body = JSON.stringify(change)
      try {
        return await saying(await fetch(address, { ...asked, method: 'POST', body, keepalive: leaving && body.length < mostWhenLeaving, signal: AbortSignal.timeout(patience) }))
      } catch { return { away: true } }
    },
  }
}
