import { casesStanding } from '../cases/waiting.ts'
import type { AttentionItem, AttentionKind, AttentionSource } from './item.ts'

const counted = (kind: AttentionKind, count: number, one: string, several: string): AttentionItem[] =>
  (count === 0 ? [] : [{ kind, says: count === 1 ? `1 ${one}` : `${count} ${several}`, path: '/cases' }])

/** What a chosen case waits for: a child who may not be safe first, then audits and inspectors. */
export const casesAttention: AttentionSource = async ({ db, inspection, now, since }) => {
  const { unanswered, unchecked, late, unallocated, came } = await casesStanding({ db, inspection, now })
  return [
    ...counted('needs', unanswered, 'case referred back as unsafe has no answer yet', 'cases referred back as unsafe have no answer yet'),
    ...counted('needs', unchecked, 'case referred back as unsafe is answered and to be checked', 'cases referred back as unsafe are answered and to be checked'),
    ...counted('late', late, 'audit of a case has not come', 'audits of cases have not come'),
    ...counted('needs', unallocated, 'case is allocated to nobody of the team', 'cases are allocated to nobody of the team'),
    ...counted('came', came.filter((at) => at >= since).length, 'audit of a case came', 'audits of cases came'),
  ]
}
