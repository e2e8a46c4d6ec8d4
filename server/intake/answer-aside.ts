import { UnreadableFile } from '#annex-a/workbook/unreadable.ts'
import { stackOf } from '../web/faults.ts'
import type { AsideSays } from './read-aside.ts'

/** The process that reads one file: asks for its job, answers, ends. */
export const answerAside = <J, R>(read: (job: J) => Promise<R>): void => {
  const answer = async (job: J): Promise<AsideSays<R>> => {
    try {
      return { is: 'read', read: await read(job) }
    } catch (fault) {
      return fault instanceof UnreadableFile ? { is: 'unreadable', code: fault.code, facts: fault.facts } : { is: 'fault', stack: stackOf(fault) }
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
  process.on('disconnect', () => process.exit())
  process.once('message', (job: J) => {
    void answer(job).then((said) => process.send?.(said, () => process.disconnect()))
  })
  process.send?.({ is: 'ready' } satisfies AsideSays<R>)
}
