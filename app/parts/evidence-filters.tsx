import { activities, polarities, sayActivity, sayPolarity } from '#annex-a/framework/evidence.ts'
import { criterionOf, judgementOf, judgementsOf } from '#annex-a/framework/judgements.ts'
import type { EvidenceFilter, EvidenceList } from '#server/evidence/list.ts'
import type { AppliedFilter } from '../govuk/filter-layout.tsx'
import { Select } from '../govuk/select.tsx'
import { beginningOf } from '../words/evidence.ts'
import { evidenceAddress } from './evidence-address.ts'

const any = { value: '', text: 'Any' }
const coded = (codes: readonly { readonly code: string; readonly says: string }[]) => codes.map(({ code, says }) => ({ value: code, text: says }))

/** The questions of the filter form. */
export function EvidenceFilters({ list }: { list: EvidenceList }) {
  const { filter, makers, cases, lscbConcurrent } = list
  const judgements = judgementsOf({ lscbConcurrent })
  return (
    <>
      <Select name="judgement" label="Judgement" defaultValue={filter.judgement ?? ''} options={[any, ...judgements.map(({ code, short }) => ({ value: code, text: short }))]} />
      <Select
        name="criterion" label="Criterion" defaultValue={filter.criterion ?? ''}
        options={[any, { value: 'none', text: 'No criterion yet' }, ...judgements.map(({ short, criteria }) => ({
          heading: short, options: criteria.map(({ id, text }) => ({ value: id, text: `${id} ${beginningOf(text, 60)}` })),
        }))]}
      />
      <Select name="case" label="Case" defaultValue={filter.case ?? ''} options={[any, { value: 'none', text: 'No case' }, ...cases.map((number) => ({ value: number, text: number }))]} />
      <Select name="who" label="Recorded by" defaultValue={filter.who ?? ''} options={[any, ...makers.map(({ id, name }) => ({ value: id, text: name }))]} />
      <Select name="kind" label="Kind of activity" defaultValue={filter.kind ?? ''} options={[any, ...coded(activities), { value: 'none', text: sayActivity('') }]} />
      <Select name="polarity" label="Points to" defaultValue={filter.polarity ?? ''} options={[any, ...coded(polarities)]} />
      {filter.removed ? <input type="hidden" name="removed" value="yes" /> : null}
    </>
  )
}

/** The filters in force, each with the address without it. */
export const appliedFilters = ({ filter, makers }: EvidenceList, base: string): readonly AppliedFilter[] => {
  const without = (name: keyof EvidenceFilter): string => evidenceAddress(base, { ...filter, [name]: null })
  const applied: readonly [heading: string, name: keyof EvidenceFilter, say: (code: string) => string][] = [
    ['Judgement', 'judgement', (code) => judgementOf(code)?.short ?? code],
    ['Criterion', 'criterion', (code) => (code === 'none' ? 'No criterion yet' : `${code} ${beginningOf(criterionOf(code)?.text ?? '', 60)}`)],
    ['Case', 'case', (code) => (code === 'none' ? 'No case' : code)],
    ['Recorded by', 'who', (id) => makers.find((one) => one.id === id)?.name ?? id],
    ['Kind of activity', 'kind', sayActivity],
    ['Points to', 'polarity', sayPolarity],
  ]
  return applied.filter(([, name]) => filter[name]).map(([heading, name, say]) => ({ heading, words: [{ text: say(String(filter[name])), removeHref: without(name) }] }))
}
