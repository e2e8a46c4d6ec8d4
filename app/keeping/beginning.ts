import type { Line, Start } from './answers.ts'

/** What a page has to know before it sends anything: who is signed in, what the tab calls itself, and from where it counts. */
export interface Beginning {
  readonly known: () => boolean
  /** Asks until it is known; `said` is the answer where it is not. */
  readonly begin: () => Promise<{ readonly said: Exclude<Start, { who: string }> } | null>
  readonly session: () => string
  readonly who: () => string
  /** The number of the next change. */
  readonly count: () => number
  /** The next change gets a number above this one. */
  readonly countOn: (last: number) => void
}

export const makeBeginning = (line: Line, session: () => Promise<string>): Beginning => {
  let [who, mine, counted] = ['', '', 0]
  let asking: ReturnType<Beginning['begin']> | null = null
  const ask = async (): ReturnType<Beginning['begin']> => {
    mine ||= await session()
    const said = await line.start()
    if (!('who' in said)) return { said }
    who = said.who
    counted = Math.max(counted, said.count)
    return null
  }
  return {
    known: () => who !== '',
    begin: async () => (who === '' ? asking ??= ask().finally(() => { asking = null }) : null),
    session: () => mine, who: () => who, count: () => { counted += 1; return counted }, countOn: (last) => { counted = Math.max(counted, last) },
  }
}
