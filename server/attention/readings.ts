import { readingsWaitingFor } from '../readings/waiting.ts'
import type { AttentionSource } from './item.ts'

/** Cases that she is to read by herself because two read them. */
export const readingsAttention: AttentionSource = async (asked) => {
  const { length } = await readingsWaitingFor(asked)
  return length ? [{ kind: 'needs', says: length === 1 ? 'You are to read 1 case by yourself, before you see what others found in it' : `You are to read ${length} cases by yourself, before you see what others found in them`, path: '/readings' }] : []
}
