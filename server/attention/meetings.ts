import { meetingsStanding } from '../meetings/waiting.ts'
import type { AttentionItem, AttentionKind, AttentionSource } from './item.ts'

const counted = (kind: AttentionKind, count: number, one: string, several: string, path: string): AttentionItem[] =>
  (count === 0 ? [] : [{ kind, says: count === 1 ? `1 ${one}` : `${count} ${several}`, path }])

/** Planned meetings that have not come, came, or have changed: above all those that she is to observe herself. */
export const meetingsAttention: AttentionSource = async ({ db, inspection, person, now }) => {
  const { news, changed, fresh, due, awaited } = await meetingsStanding({ db, inspection, person, roles: ['lead'], now })
  return [
    ...counted('needs', news, 'meeting that you are to observe has changed', 'meetings that you are to observe have changed', '/meetings?observed=me'),
    ...(awaited && due?.endsWith('late') ? [{ kind: 'late' as const, says: `Details of planned meetings have not come: ${due}`, path: '/meetings' }] : []),
    ...counted('came', fresh, 'planned meeting came', 'planned meetings came', '/meetings'),
    ...counted('came', changed, 'planned meeting was changed by the authority', 'planned meetings were changed by the authority', '/meetings?state=changed'),
  ]
}
