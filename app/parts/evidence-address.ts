import type { EvidenceFilter } from '#server/evidence/list.ts'

/** The address of the list of evidence under a filter: codes only, and only those given. */
export const evidenceAddress = (base: string, filter: Partial<EvidenceFilter> & { readonly page?: number; readonly whole?: boolean }): string => {
  const asked = new URLSearchParams()
  for (const name of ['judgement', 'criterion', 'case', 'who', 'kind', 'polarity'] as const) if (filter[name]) asked.set(name, filter[name])
  if (filter.removed) asked.set('removed', 'yes')
  if (filter.whole) asked.set('whole', 'yes')
  if (filter.page && filter.page > 1) asked.set('page', String(filter.page))
  return `${base}/evidence${asked.size ? `?${asked}` : ''}`
}
