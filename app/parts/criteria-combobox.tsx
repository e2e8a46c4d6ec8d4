import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { judgementOf } from '#annex-a/framework/judgements.ts'
import type { Criterion } from '#annex-a/framework/judgement.ts'
import { gradeWords } from '../words/evidence.ts'
import { sayCount } from '../words/numbers.ts'

interface ComboboxProps {
  criteria: readonly Criterion[]
  ticked: ReadonlySet<string>
  /** Ticks a criterion, or takes the tick away. */
  press: (id: string) => void
}

/** As many as stand on a screen beside the text. */
const most = 12

/** Criteria that have all the words asked for, begun or whole, in their text, number or judgement; none where nothing is asked. */
export const criteriaMatching = (criteria: readonly Criterion[], search: string): readonly Criterion[] => {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const whole = ({ id, text, judgement }: Criterion): string => `${id} ${text} ${judgementOf(judgement)?.short ?? ''}`.toLowerCase()
  return words.length ? criteria.filter((one) => words.every((word) => whole(one).includes(word))) : []
}

const sayFound = (search: string, found: number): string => {
  if (!search.trim()) return ''
  if (found > most) return `${sayCount(found, 'criterion', 'criteria')} found, the first ${most} are shown. Type another word`
  return found ? `${sayCount(found, 'criterion', 'criteria')} found` : 'No criterion has all these words. Try one of them'
}

/** The keys of a combobox: arrows go through what was found, Return ticks, Escape empties the box. Return never sends the form. */
const useKeys = (shown: readonly Criterion[], press: (id: string) => void, setSearch: (search: string) => void) => {
  const [at, setAt] = useState(0)
  const active = shown[Math.min(at, shown.length - 1)]
  const step = (by: number): void => setAt((Math.min(at, shown.length - 1) + by + shown.length) % shown.length)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (!['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(event.key)) return
    event.preventDefault()
    if (event.key === 'Escape') setSearch('')
    if (!active) return
    if (event.key === 'ArrowDown') step(1)
    if (event.key === 'ArrowUp') step(-1)
    if (event.key === 'Enter') press(active.id)
  }
  return { active, onKeyDown, toFirst: () => setAt(0) }
}

/** Finds criteria by their words and picks them by the keyboard (a combobox of the ARIA patterns). It presses the check boxes, which alone are sent. */
export function CriteriaCombobox({ criteria, ticked, press }: ComboboxProps) {
  const [search, setSearch] = useState('')
  const [label, list] = [useId(), useId()]
  const found = useMemo(() => criteriaMatching(criteria, search), [criteria, search])
  const shown = found.slice(0, most)
  const { active, onKeyDown, toFirst } = useKeys(shown, press, setSearch)
  const optionId = (id: string): string => `${list}-${id}`
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor="criteria-search" id={label}>Find criteria by their words</label>
      <div className="govuk-hint" id={`${list}-hint`}>By keyboard, Return ticks the one that is marked, and the arrow keys move the mark.</div>
      <input
        className="govuk-input" id="criteria-search" type="text" role="combobox" autoComplete="off" spellCheck={false} value={search} aria-autocomplete="list" aria-expanded={shown.length > 0}
        aria-describedby={`${list}-hint`}
        aria-controls={list} aria-activedescendant={active ? optionId(active.id) : undefined} onKeyDown={onKeyDown}
        onChange={(event) => { setSearch(event.target.value); toFirst() }}
      />
      <p className="govuk-body-s" role="status">{sayFound(search, found.length)}</p>
      <ul className="wb-combobox" id={list} role="listbox" aria-labelledby={label} aria-multiselectable="true" hidden={shown.length === 0}>
        {shown.map(({ id, text, grade }) => (
          <li
            key={id} id={optionId(id)} role="option" aria-selected={ticked.has(id)} className={id === active?.id ? 'wb-combobox__option wb-combobox__option--active' : 'wb-combobox__option'}
            onMouseDown={(event) => event.preventDefault()} onClick={() => press(id)} tabIndex={-1}
          >
            <span className="wb-combobox__words"><span aria-hidden="true">{ticked.has(id) ? '☑' : '☐'}</span> <strong>{id}</strong> {grade === 'good' ? '' : `${gradeWords[grade]}: `}{text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
