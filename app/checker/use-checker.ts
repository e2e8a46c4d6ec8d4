import { useEffect, useRef, useState } from 'react'
import { startChecker, whyOf, type Broken, type Checker } from './connection.ts'
import { beginCheck, endCheck, wasCutOff } from './under-way.ts'
import type { Order, Overview, Told } from './messages.ts'

export type Phase =
  /** On the server, and where no scripts run. */
  | { readonly is: 'asleep' }
  | { readonly is: 'starting' }
  | { readonly is: 'missing' }
  | { readonly is: 'ready'; readonly broken: Broken | null }
  | { readonly is: 'checking'; readonly told: Told | null }
  | { readonly is: 'done'; readonly overview: Overview; readonly checker: Checker }

export interface CheckingHere {
  readonly phase: Phase
  readonly check: (order: Order) => void
  /** Ends a check, or lets go of a result: the checker is ended, and with it goes all that it held. */
  readonly end: (why?: Broken) => void
}

/**
 * A checker in this browser and how far it is. A second one stands by from the start: ending the first is the one sure way
 * to free its memory, and nothing is to be fetched once files have been chosen.
 */
export function useChecker(): CheckingHere {
  const [phase, setPhase] = useState<Phase>({ is: 'asleep' })
  const [current, spare] = [useRef<Checker>(null), useRef<Checker>(null)]
  /** Makes a checker the one that is asked. Should it die, the page is back at its form and says so. */
  const use = (checker: Checker): void => {
    current.current = checker
    void checker.over.then((why) => { if (checker === current.current) end(why) })
  }
  const end = (why: Broken = { kind: 'ended' }): void => {
    const [before, next] = [current.current, spare.current]
    spare.current = null
    endCheck()
    use(next && !next.isOver() ? next : startChecker())
    before?.end()
    setPhase({ is: 'ready', broken: why })
  }
  const check = (order: Order): void => {
    const checker = current.current
    if (!checker) return
    const stillHere = (next: Phase): void => { if (checker === current.current) setPhase(next) }
    setPhase({ is: 'checking', told: null })
    beginCheck()
    checker.ask('check', order, (told) => stillHere({ is: 'checking', told })).then(
      (overview) => { endCheck(); stillHere({ is: 'done', overview, checker }) },
      (fault: unknown) => { if (checker === current.current) end(whyOf(fault)) })
  }
  useEffect(() => {
    setPhase({ is: 'starting' })
    const cutOff = wasCutOff()
    const both = [startChecker(), startChecker('checker standing by')] as const
    ;[current.current, spare.current] = both
    let here = true
    Promise.all(both.map(({ ready }) => ready)).then(
      () => { if (here) { use(both[0]); setPhase({ is: 'ready', broken: cutOff ? { kind: 'stopped' } : null }) } },
      () => { if (here) setPhase({ is: 'missing' }) })
    return () => {
      here = false
      const last = [current.current, spare.current]
      ;[current.current, spare.current] = [null, null]
      for (const checker of last) checker?.end()
    }
  }, [])
  return { phase, check, end }
}
