import type { AttentionItem, AttentionKind } from '../attention/item.ts'
import type { InspectionAttention } from '../attention/attention.ts'

export interface Letter { readonly subject: string; readonly text: string }

const heads: { readonly [K in AttentionKind]: string } = { needs: 'Needs you', late: 'Late', came: 'Came' }

const counted = (items: readonly AttentionItem[]): string => {
  const of = (kind: AttentionKind): number => items.filter((item) => item.kind === kind).length
  return [[of('needs'), 'needs you'], [of('late'), 'late'], [of('came'), 'came']].filter(([count]) => count !== 0).map(([count, words]) => `${count} ${words}`).join(', ')
}

/** The digest of a day. Null where there is nothing to say: nobody needs a letter about that. `origin`: the public address. */
export const compose = (all: readonly InspectionAttention[], origin: string): Letter | null => {
  const some = all.filter(({ items }) => items.length)
  if (!some.length) return null
  const lines = some.flatMap(({ inspectionId, authority, items }) => [
    authority, ...(['needs', 'late', 'came'] as const).flatMap((kind) => {
      const ofKind = items.filter((item) => item.kind === kind)
      return ofKind.length ? ['', `${heads[kind]}:`, ...ofKind.map(({ says, path }) => `- ${says}\n  ${origin}/inspections/${inspectionId}${path}`)] : []
    }), '',
  ])
  return {
    subject: `Inspection workbench: ${counted(some.flatMap(({ items }) => items))}`,
    text: [...lines, 'This letter names no child. Sign in to see more.', 'To stop it, ask whoever runs the service.'].join('\n'),
  }
}
