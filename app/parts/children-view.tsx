import type { ChildrenOfVersion } from '#server/selection/children.ts'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Details } from '../govuk/details.tsx'
import { Select } from '../govuk/select.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { columnWords } from '../words/children.ts'
import { sayFilter } from '../words/filter-sentence.ts'

const orders = [
  ['id', 'Child ID'], ['-id', 'Child ID, last first'], ['age', 'Age, youngest first'], ['-age', 'Age, oldest first'], ['-stage', 'Stage, furthest first'], ['stage', 'Stage, earliest first'],
  ['team', 'Team'], ['worker', 'Worker'], ['gender', 'Gender'], ['ethnicity', 'Ethnic group'], ['disability', 'Disability'], ['legal', 'Legal status'], ['placement', 'Placement type'], ['abuse', 'Category of abuse'], ['need', 'Primary need'],
] as const

/** How the table is sorted, and which columns it shows. */
export function ViewFields({ form: { sorts, columnNames }, columns }: Pick<ChildrenOfVersion, 'form' | 'columns'>) {
  const known = [...orders, ...sorts.filter((sort) => sort !== null).filter((sort) => !orders.some(([value]) => value === sort)).map((sort) => [sort, `${columnWords[sort.slice(1) as keyof typeof columnWords]}, the other way round`] as const)]
  return (
    <>
      {sorts.map((sort, at) => (
        <Select
          key={at} name="sort" id={`sort-${at + 1}`} label={at === 0 ? 'Sort by' : 'Then by'} defaultValue={sort ?? ''}
          options={[...(at === 0 ? [] : [{ value: '', text: 'Nothing more' }]), ...known.map(([value, text]) => ({ value, text }))]}
        />
      ))}
      <Details summary="Columns of the table">
        <Checkboxes
          name="column" small label={<VisuallyHidden>Columns of the table</VisuallyHidden>} chosen={columns}
          choices={columnNames.map((value) => ({ value, text: columnWords[value] }))}
        />
      </Details>
    </>
  )
}

/** What the filter asks, in a sentence. */
export function FilterSentence({ applied, filter }: Pick<ChildrenOfVersion, 'applied' | 'filter'>) {
  const said = sayFilter(applied, [filter, ...filter.more], filter.between)
  return said === '' ? null : <p className="govuk-body-s"><VisuallyHidden>The filter in words: </VisuallyHidden>{said}</p>
}
