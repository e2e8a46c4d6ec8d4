import type { ReactNode } from 'react'
import type { ChildrenOfVersion } from '#server/selection/children.ts'
import type { ChildFilter, FilterField } from '#server/selection/filter.ts'
import type { FilterOption } from '#server/selection/options.ts'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Details } from '../govuk/details.tsx'
import type { AppliedFilter } from '../govuk/filter-layout.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { fieldWords, sayFilterValue } from '../words/children.ts'
import { sayNumber } from '../words/numbers.ts'

type Shown = Pick<ChildrenOfVersion, 'filter' | 'options' | 'order'>

const orders = [
  { value: 'id', text: 'Child ID' },
  { value: 'youngest', text: 'Age, youngest first' },
  { value: 'oldest', text: 'Age, oldest first' },
  { value: 'furthest', text: 'Stage, furthest first' },
  { value: 'earliest', text: 'Stage, earliest first' },
]

/** The questions of the filter. A group stands open while something in it is in force. */
export function ChildrenFilter({ filter, options, order }: Shown) {
  return (
    <>
      <Select name="sort" label="Sort by" options={orders} defaultValue={order} />
      <Group field="list" open>
        <Ticks field="list" filter={filter} options={options.list} />
        <Radios
          name="match"
          label="The child is on"
          small
          chosen={filter.match}
          choices={[
            { value: 'any', text: 'any of these lists' },
            { value: 'all', text: 'all of these lists' },
          ]}
        />
      </Group>
      {(['age', 'gender', 'ethnicity', 'disability', 'stage'] as const).map((field) => (
        <Group key={field} field={field} open={filter[field].length > 0}>
          <Ticks field={field} filter={filter} options={options[field]} />
        </Group>
      ))}
      {(['flag', 'team', 'worker', 'legal', 'placement', 'abuse'] as const).map((field) => (
        <Pick key={field} field={field} chosen={filter[field]} options={options[field]} />
      ))}
      <Pick
        field="chosen"
        chosen={filter.chosen}
        options={(['none', 'any', 'tracked', 'sampled'] as const).map((value) => ({ value, name: null, count: null }))}
      />
    </>
  )
}

function Group({ field, open, children }: { field: FilterField; open: boolean; children: ReactNode }) {
  return (
    <Details summary={fieldWords[field]} open={open}>
      {children}
    </Details>
  )
}

interface TicksProps {
  field: 'list' | 'age' | 'gender' | 'ethnicity' | 'disability' | 'stage'
  filter: ChildFilter
  options: readonly FilterOption[]
}

function Ticks({ field, filter, options }: TicksProps) {
  return (
    <Checkboxes
      name={field}
      small
      label={<VisuallyHidden>{fieldWords[field]}</VisuallyHidden>}
      chosen={filter[field].map(String)}
      choices={options.map((option) => ({ value: option.value, text: withCount(field, option) }))}
    />
  )
}

interface PickProps {
  field: 'flag' | 'team' | 'worker' | 'legal' | 'placement' | 'abuse' | 'chosen'
  chosen: string | null
  options: readonly (Omit<FilterOption, 'count'> & { count: number | null })[]
}

function Pick({ field, chosen, options }: PickProps) {
  // A value in force that nobody in this version has stays in the form, or sending it again would drop it unsaid.
  const kept = chosen !== null && !options.some(({ value }) => value === chosen) ? [{ value: chosen, name: null, count: 0 }] : []
  return (
    <Select
      name={field}
      label={fieldWords[field]}
      defaultValue={chosen ?? ''}
      options={[{ value: '', text: 'Any' }, ...[...options, ...kept].map((option) => ({ value: option.value, text: withCount(field, option) }))]}
    />
  )
}

const withCount = (field: FilterField, { value, name, count }: { value: string; name: string | null; count: number | null }): string =>
  `${sayFilterValue(field, value, name)}${count === null ? '' : ` (${sayNumber(count)})`}`

/** The filters in force, each a word that takes itself away. */
export const appliedFilters = ({ applied, filter }: Pick<ChildrenOfVersion, 'applied' | 'filter'>, path: string): AppliedFilter[] => {
  const fields = [...new Set(applied.map(({ field }) => field))]
  return fields.map((field) => ({
    heading:
      field === 'list' && applied.filter((one) => one.field === 'list').length > 1
        ? `On ${filter.match === 'all' ? 'all' : 'any'} of these lists`
        : fieldWords[field],
    words: applied
      .filter((one) => one.field === field)
      .map(({ value, name, without }) => ({
        text: sayFilterValue(field, value, name),
        removeHref: without ? `${path}?${without}` : path,
      })),
  }))
}
