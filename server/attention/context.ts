import { contextStanding } from '../context/standing.ts'
import type { AttentionSource } from './item.ts'

/** Figures that the authority gave after the lead inspector decided, or that she has not decided. */
export const contextAttention: AttentionSource = async ({ db, inspection }) => {
  const { waiting } = await contextStanding(db, inspection.id)
  if (!waiting) return []
  return [{ kind: 'needs', says: waiting === 1 ? 'The authority gave a figure for the context section that is not decided' : `The authority gave ${waiting} figures for the context section that are not decided`, path: '/context' }]
}
