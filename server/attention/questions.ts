import { threadsStanding } from '../threads/see-threads.ts'
import type { AttentionItem, AttentionSource } from './item.ts'

const line = (count: number, one: string, several: string): AttentionItem[] =>
  (count === 0 ? [] : [{ kind: 'needs', says: count === 1 ? `1 ${one}` : `${count} ${several}`, path: '/threads' }])

/** Questions that the team is to answer, and answers that nobody has closed. */
export const questionsAttention: AttentionSource = async ({ db, inspection, now }) => {
  const { toAnswer, toRead } = await threadsStanding({ db, inspection, roles: ['lead'], now })
  return [...line(toAnswer, 'question of the authority waits for an answer', 'questions of the authority wait for an answer'), ...line(toRead, 'answer of the authority is to be read', 'answers of the authority are to be read')]
}
