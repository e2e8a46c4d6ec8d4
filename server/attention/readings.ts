import { readingsWaitingFor } from '../readings/waiting.ts'
import type { AttentionSource } from './item.ts'

/** Cases that she is to read by herself because two read them. */
export const readingsAttention: AttentionSource = async (asked) => {
  const [one, ...more] = await readingsWaitingFor(asked)
  if (!one) return []
  if (!more.length) return [{ kind: 'needs', says: 'You are to read 1 case by yourself, before you see what others found in it', path: `/readings/${one.id}`, own: true }]
  return [{ kind: 'needs', says: `You are to read ${more.length + 1} cases by yourself, before you see what others found in them`, path: '/readings', own: true }]
}
