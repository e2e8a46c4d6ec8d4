import type { Asked, Failure, Question, Questions, Reply, Told } from './messages.ts'

/** Why an answer does not come. `stopped`: the checker died, most likely for want of memory. `ended`: we ended it ourselves. */
export type Broken = Failure | { readonly kind: 'stopped' } | { readonly kind: 'ended' }

class Unanswered extends Error {
  readonly why: Broken
  constructor(why: Broken) { super(why.kind); this.why = why }
}

/** Why something that was asked was not answered. */
export const whyOf = (fault: unknown): Broken => (fault instanceof Unanswered ? fault.why : { kind: 'fault' })

/** A checker that runs. It is ended to stop a check and to free the memory that it holds. */
export interface Checker {
  /** Throws `Unanswered`. */
  readonly ask: <Q extends Question>(question: Q, of: Questions[Q]['of'], progress?: (told: Told) => void) => Promise<Questions[Q]['answer']>
  /** Once its program is here. Throws `Unanswered` where it could not be fetched. */
  readonly ready: Promise<unknown>
  /** Once it is no more, with why. */
  readonly over: Promise<Broken>
  readonly isOver: () => boolean
  readonly end: () => void
}

interface Waiting { readonly resolve: (answer: never) => void; readonly reject: (why: Unanswered) => void; readonly progress: ((told: Told) => void) | undefined }

/** Starts a checker. Only in a browser. `name`: what the browser's own tools call it. */
export function startChecker(name = 'checker'): Checker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name })
  const waiting = new Map<number, Waiting>()
  const ready = Promise.withResolvers<undefined>()
  const ended = Promise.withResolvers<Broken>()
  let [last, over] = [0, null as Broken | null]
  const finish = (why: Broken): void => {
    over ??= why
    worker.terminate()
    ended.resolve(over)
    ready.reject(new Unanswered(over))
    for (const { reject } of waiting.values()) reject(new Unanswered(over))
    waiting.clear()
  }
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    if (data.is === 'ready') return ready.resolve(undefined)
    if (data.is === 'progress') return waiting.forEach(({ progress }) => progress?.(data.progress))
    const asker = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.is === 'answer') asker?.resolve(data.answer as never)
    else asker?.reject(new Unanswered(data.failure))
  }
  worker.onerror = (event) => {
    event.preventDefault()
    finish({ kind: 'stopped' })
  }
  worker.onmessageerror = () => finish({ kind: 'stopped' })
  ready.promise.catch(() => {})
  return {
    ready: ready.promise, over: ended.promise, isOver: () => over !== null, end: () => finish({ kind: 'ended' }),
    ask: (question, of, progress) => new Promise((resolve, reject) => {
      if (over) return reject(new Unanswered(over))
      const id = ++last
      waiting.set(id, { resolve, reject, progress })
      worker.postMessage({ id, question, of } as Asked)
    }),
  }
}
