import { contextEntries } from '#db/queries/context.ts'
import type { AttentionSource } from './item.ts'

/** Figures that the authority gave after the lead inspector decided, or that she has not decided. */
export const contextAttention: AttentionSource = async ({ db, inspection }) => {
  const waiting = new Set<string>()
  for (const { blank, side, value } of await contextEntries(db, inspection.id)) {
    if (side === 'authority' && value !== null) waiting.add(blank)
    if (side === 'decision' || (side === 'authority' && value === null)) waiting.delete(blank)
  }
  if (!waiting.size) return []
  return [{ kind: 'needs', says: waiting.size === 1 ? 'The authority gave a figure for the context section that is not decided' : `The authority gave ${waiting.size} figures for the context section that are not decided`, path: '/context' }]
}
