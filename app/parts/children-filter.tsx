import type { ReactNode } from 'react'
import type { AppliedValue, ChildrenOfVersion } from '#server/selection/children.ts'
import type { ConditionGroup, FilterField } from '#server/selection/filter-shape.ts'
import type { FilterOption } from '#server/selection/options.ts'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Details } from '../govuk/details.tsx'
import type { AppliedFilter } from '../govuk/filter-layout.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { fieldWords, sayFilterValue } from '../words/children.ts'
import { sayNumber } from '../words/numbers.ts'
import { ViewFields } from './children-view.tsx'

type Shown = Pick<ChildrenOfVersion, 'filter' | 'options' | 'columns' | 'form' | 'address' | 'journeys'>

/** The questions of one group of the filter; what other groups ask goes along unseen. A field stands open while something in it is in force. */
export function ChildrenFilter({ path, ...shown }: Shown & { path: string }) {
  const { options, form, journeys } = shown
  const { group, editing } = form
  const name = (field: string): string => form.prefix + field
  return (
    <>
      <Groups {...shown} path={path} />
      {form.hidden.map(([field, value]) => <input key={field + value} type="hidden" name={field} value={value} />)}
      {editing > 0 ? <input type="hidden" name="edit" value={editing + 1} /> : null}
      <Radios
        name={name('within')} label="A child must answer to" small inline chosen={group.within}
        choices={[{ value: 'all', text: 'all of these' }, { value: 'any', text: 'any of these' }]}
      />
      <Group field="flag" open={group.flag.length > 0}>
        <Joining name={name('flags')} chosen={group.flags} />
        <Ticks field="flag" name={name('flag')} group={group} options={options.flag} />
        <p className="govuk-body-s"><a className="govuk-link" href="/help/flags">What each of these means</a></p>
      </Group>
      <Group field="pattern" open={group.pattern.length > 0}>
        {journeys === 'kept' ? (
          <>
            <Joining name={name('patterns')} chosen={group.patterns} />
            <Ticks field="pattern" name={name('pattern')} group={group} options={options.pattern} />
          </>
        ) : <p className="govuk-body-s">Not for this version yet: see above the table.</p>}
        <p className="govuk-body-s"><a className="govuk-link" href={`${path}/patterns`}>What each finds, and patterns of your own</a></p>
      </Group>
      <Group field="list" open={group.list.length > 0}>
        <Joining name={name('match')} chosen={group.match} />
        <Ticks field="list" name={name('list')} group={group} options={options.list} />
      </Group>
      {(['age', 'gender', 'ethnicity', 'disability', 'stage'] as const).map((field) => (
        <Group key={field} field={field} open={group[field].length > 0}>
          <Ticks field={field} name={name(field)} group={group} options={options[field]} />
        </Group>
      ))}
      <Group field="fact" open={group.fact.length > 0}>
        <p className="govuk-body-s">Each stands in one list alone. The child must answer to all that you tick.</p>
        <Ticks field="fact" name={name('fact')} group={group} options={options.fact} />
      </Group>
      {(['team', 'worker', 'legal', 'placement', 'abuse'] as const).map((field) => (
        <Pick key={field} field={field} name={name(field)} chosen={group[field]} options={options[field]} />
      ))}
      <Pick
        field="chosen" name={name('chosen')} chosen={group.chosen}
        options={(['none', 'any', 'tracked', 'sampled'] as const).map((value) => ({ value, name: null, count: null }))}
      />
      <ViewFields {...shown} />
    </>
  )
}

/** Which group the form shows, and how groups are joined, where there are several. */
function Groups({ filter, form: { editing, groups, next }, address, path }: Shown & { path: string }) {
  const hrefOf = (index: number): string => `${path}?${[address, index > 0 ? `edit=${index + 1}` : ''].filter(Boolean).join('&')}`
  return (
    <>
      {groups > 1 ? (
        <>
          <h3 className="govuk-heading-s">Conditions of group {editing + 1} of {groups}</h3>
          <ul className="govuk-list">
            {Array.from({ length: groups }, (_, index) => index).filter((index) => index !== editing).map((index) => (
              <li key={index}><a className="govuk-link" href={hrefOf(index)}>Change group {index + 1}</a></li>
            ))}
          </ul>
          <Radios
            name="between" label="Between groups" small chosen={filter.between}
            choices={[{ value: 'all', text: 'all of the groups' }, { value: 'any', text: 'any of the groups' }]}
          />
        </>
      ) : null}
      {next === null ? null : <p className="govuk-body-s"><a className="govuk-link" href={hrefOf(next)}>Add another group of conditions</a></p>}
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

function Joining({ name, chosen }: { name: string; chosen: 'any' | 'all' }) {
  return (
    <Radios
      name={name} label={<VisuallyHidden>How several of these are joined</VisuallyHidden>} small inline chosen={chosen}
      choices={[{ value: 'any', text: 'any of these' }, { value: 'all', text: 'all of these' }]}
    />
  )
}

interface TicksProps {
  field: 'list' | 'age' | 'gender' | 'ethnicity' | 'disability' | 'stage' | 'flag' | 'pattern' | 'fact'
  name: string
  group: ConditionGroup
  options: readonly (Omit<FilterOption, 'count'> & { count: number | null })[]
}

function Ticks({ field, name, group, options }: TicksProps) {
  const chosen = group[field].map(String)
  return (
    <Checkboxes
      name={name}
      small
      label={<VisuallyHidden>{fieldWords[field]}</VisuallyHidden>}
      chosen={chosen}
      choices={[...options, ...gone(chosen, options)].map((option) => ({ value: option.value, text: withCount(field, option) }))}
    />
  )
}

/** A value in force that nobody in this version has stays in the form, or sending it again would drop it unsaid. */
const gone = (chosen: readonly string[], options: readonly { readonly value: string }[]) =>
  chosen.filter((one) => !options.some(({ value }) => value === one)).map((value) => ({ value, name: null, count: 0 }))

interface PickProps {
  field: 'team' | 'worker' | 'legal' | 'placement' | 'abuse' | 'chosen'
  name: string
  chosen: string | null
  options: readonly (Omit<FilterOption, 'count'> & { count: number | null })[]
}

function Pick({ field, name, chosen, options }: PickProps) {
  const all = [...options, ...gone(chosen === null ? [] : [chosen], options)]
  return (
    <Select
      name={name}
      label={fieldWords[field]}
      defaultValue={chosen ?? ''}
      options={[{ value: '', text: 'Any' }, ...all.map((option) => ({ value: option.value, text: withCount(field, option) }))]}
    />
  )
}

const withCount = (field: FilterField, { value, name, count }: { value: string; name: string | null; count: number | null }): string =>
  `${sayFilterValue(field, value, name)}${count === null ? '' : ` (${sayNumber(count)})`}`

const allWords: { readonly [F in 'list' | 'flag' | 'pattern']: string } = { list: 'On all of these lists', flag: 'All of these to know', pattern: 'All of these patterns' }

const headingOf = (field: FilterField, group: ConditionGroup): string => {
  const all = { list: group.match, flag: group.flags, pattern: group.patterns }
  return (field === 'list' || field === 'flag' || field === 'pattern') && all[field] === 'all' && group[field].length > 1 ? allWords[field] : fieldWords[field]
}

const headingOfGroup = ({ field, group }: AppliedValue, groups: readonly ConditionGroup[], several: boolean): string =>
  `${several ? `Group ${group + 1}: ` : ''}${headingOf(field, groups[group]!)}`

/** The filters in force, each a word that takes itself away. */
export const appliedFilters = ({ applied, filter }: Pick<ChildrenOfVersion, 'applied' | 'filter'>, path: string): AppliedFilter[] => {
  const groups = [filter, ...filter.more]
  const several = new Set(applied.map(({ group }) => group)).size > 1
  const fields = Map.groupBy(applied, ({ group, field }) => `${group} ${field}`)
  return [...fields.values()].map((values) => ({
    heading: headingOfGroup(values[0]!, groups, several),
    words: values.map(({ field, value, name, without }) => ({ text: sayFilterValue(field, value, name), removeHref: without ? `${path}?${without}` : path })),
  }))
}
