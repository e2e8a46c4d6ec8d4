import { useEffect, useState } from 'react'
import { whyOf, type Broken, type Checker } from './connection.ts'
import type { Question, Questions } from './messages.ts'

/** What the checker answers: undefined until it has. `broke` hears why it never will. */
export function useAnswer<Q extends Question>(checker: Checker, question: Q, of: Questions[Q]['of'], broke: (why: Broken) => void): Questions[Q]['answer'] | undefined {
  const asked = JSON.stringify(of)
  const [got, setGot] = useState<{ readonly asked: string; readonly answer: Questions[Q]['answer'] } | null>(null)
  useEffect(() => {
    let here = true
    checker.ask(question, of).then(
      (answer) => { if (here) setGot({ asked, answer }) },
      (fault: unknown) => { if (here) broke(whyOf(fault)) })
    return () => { here = false }
  }, [checker, question, asked])
  return got?.asked === asked ? got.answer : undefined
}
