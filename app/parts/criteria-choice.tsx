import { useEffect, useMemo, useRef, useState } from 'react'
import type { Criterion } from '#annex-a/framework/judgement.ts'
import { judgementsOf, type Judgement } from '#annex-a/framework/judgements.ts'
import { ChoiceItem } from '../govuk/choice.tsx'
import { ErrorMessage, Hint } from '../govuk/field.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { gradeWords } from '../words/evidence.ts'
import { sayCount } from '../words/numbers.ts'

interface CriteriaChoiceProps {
  lscbConcurrent: boolean
  /** Ticked when the page is first shown. */
  chosen: readonly string[]
  error: string | undefined
}

/** Which criteria have all the words asked for, in their text or their number; null where nothing is asked. */
const matching = (criteria: readonly Criterion[], search: string): ReadonlySet<string> | null => {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (!words.length) return null
  return new Set(criteria.filter(({ id, text }) => words.every((word) => `${id} ${text}`.toLowerCase().includes(word))).map(({ id }) => id))
}

/**
 * All criteria and descriptors with their full words, to be ticked while the text is being written. A search box narrows them once
 * scripts run; without them each judgement opens by itself.
 */
export function CriteriaChoice({ lscbConcurrent, chosen, error }: CriteriaChoiceProps) {
  const judgements = useMemo(() => judgementsOf({ lscbConcurrent }), [lscbConcurrent])
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(chosen))
  const [search, setSearch] = useState('')
  const found = useMemo(() => matching(judgements.flatMap(({ criteria }) => criteria), search), [judgements, search])
  const section = useRef<HTMLElement>(null)
  // What was ticked before the scripts came is ticked all the same.
  useEffect(() => setTicked(new Set([...section.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? []].map(({ value }) => value))), [])
  const toggle = (id: string, on: boolean) => setTicked((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)))
  return (
    <section className="wb-evidence__criteria" ref={section} aria-labelledby="criteria">
      <h2 className="govuk-heading-m" id="criteria" tabIndex={-1}>Criteria it bears on</h2>
      <Hint id="criteria-hint">Optional. Tick as many as you like. The words are kept with the record as they read today.</Hint>
      {error ? <ErrorMessage id="criteria-error">{error}</ErrorMessage> : null}
      <p className="govuk-body" role="status">
        {ticked.size ? `${sayCount(ticked.size, 'criterion', 'criteria')} ticked: ${[...ticked].toSorted().join(', ')}` : 'None ticked'}
      </p>
      <CriteriaSearch search={search} setSearch={setSearch} found={found} />
      {judgements.map((judgement) => (
        <JudgementCriteria key={judgement.code} judgement={judgement} chosen={chosen} found={found} toggle={toggle} />
      ))}
    </section>
  )
}

interface CriteriaSearchProps { search: string; setSearch: (search: string) => void; found: ReadonlySet<string> | null }

/** Only where scripts run: without them a box that does nothing would mislead. */
function CriteriaSearch({ search, setSearch, found }: CriteriaSearchProps) {
  const [running, setRunning] = useState(false)
  useEffect(() => setRunning(true), [])
  if (!running) return null
  return (
    <>
      <TextInput
        name="" id="criteria-search" label="Find criteria by their words" value={search} autoComplete="off" onChange={(event) => setSearch(event.target.value)}
        // Return would send the form.
        onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault() }}
      />
      <p className="govuk-body" role="status">{found ? sayCount(found.size, 'criterion found', 'criteria found') : ''}</p>
    </>
  )
}

interface JudgementCriteriaProps { judgement: Judgement; chosen: readonly string[]; found: ReadonlySet<string> | null; toggle: (id: string, on: boolean) => void }

function JudgementCriteria({ judgement, chosen, found, toggle }: JudgementCriteriaProps) {
  const { code, short, says, criteria } = judgement
  const here = found ? criteria.filter(({ id }) => found.has(id)).length : criteria.length
  const open = found ? here > 0 : criteria.some(({ id }) => chosen.includes(id))
  return (
    <div hidden={here === 0}>
      <details className="govuk-details" open={open || undefined}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{short} ({here})</span>
        </summary>
        <div className="govuk-details__text">
          {code === 'AD' ? <p className="govuk-body-s">Ten criteria under looked after and permanence apply to adoption too. They are marked there.</p> : null}
          {(['good', 'outstanding', 'requires_improvement', 'inadequate'] as const).map((grade) => {
            const some = criteria.filter((one) => one.grade === grade)
            return (
              <fieldset className="govuk-fieldset" key={grade} hidden={found ? !some.some(({ id }) => found.has(id)) : false}>
                <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
                  <span className="govuk-visually-hidden">{says}: </span>{gradeWords[grade]}
                </legend>
                <div className="govuk-checkboxes govuk-checkboxes--small">
                  {some.map((criterion) => (
                    <CriterionTick key={criterion.id} criterion={criterion} chosen={chosen.includes(criterion.id)} hidden={found ? !found.has(criterion.id) : false} toggle={toggle} />
                  ))}
                </div>
              </fieldset>
            )
          })}
        </div>
      </details>
    </div>
  )
}

interface CriterionTickProps { criterion: Criterion; chosen: boolean; hidden: boolean; toggle: (id: string, on: boolean) => void }

function CriterionTick({ criterion: { id, text, appliesToAdoption, judgement }, chosen, hidden, toggle }: CriterionTickProps) {
  const words = <><strong>{id}</strong> {text}{appliesToAdoption && judgement === 'CLA' ? ' (applies to adoption judgement)' : ''}</>
  return (
    <div hidden={hidden}>
      <ChoiceItem
        type="checkbox" id={`criteria-${id}`} choice={{ value: id, text: words }} chosen={chosen}
        inputProps={{ name: 'criteria', onChange: (event) => toggle(id, event.target.checked) }}
      />
    </div>
  )
}
