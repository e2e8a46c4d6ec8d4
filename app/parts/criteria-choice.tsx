import { useEffect, useMemo, useRef, useState } from 'react'
import type { Criterion } from '#annex-a/framework/judgement.ts'
import type { ShownCriterion } from '#server/evidence/shown.ts'
import { criterionOf, judgementsOf, type Judgement } from '#annex-a/framework/judgements.ts'
import { ChoiceItem } from '../govuk/choice.tsx'
import { ErrorMessage, Hint } from '../govuk/field.tsx'
import { gradeWords } from '../words/evidence.ts'
import { sayCount } from '../words/numbers.ts'
import { CriteriaBeside } from './criteria-beside.tsx'
import { CriteriaCombobox } from './criteria-combobox.tsx'

interface CriteriaChoiceProps {
  lscbConcurrent: boolean
  /** What the record has and the framework no longer does, in the words under which it was recorded. */
  withdrawn: readonly ShownCriterion[]
  /** Ticked when the page is first shown. */
  chosen: readonly string[]
  error: string | undefined
}

/** A tick that scripts set is the same as one by hand: the box itself is pressed, and whoever listens to the form hears of it. */
const press = (id: string): void => document.getElementById(`criteria-${id}`)?.click()

/**
 * All criteria and descriptors with their full words, to be ticked while the text is being written. Where scripts run a box finds them by
 * their words and picks them by the keyboard; without them each judgement opens by itself.
 */
export function CriteriaChoice({ lscbConcurrent, withdrawn, chosen, error }: CriteriaChoiceProps) {
  const judgements = useMemo(() => judgementsOf({ lscbConcurrent }), [lscbConcurrent])
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(chosen))
  const [running, setRunning] = useState(false)
  const section = useRef<HTMLElement>(null)
  // What was ticked before the scripts came is ticked all the same.
  useEffect(() => {
    setTicked(new Set([...section.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? []].map(({ value }) => value)))
    setRunning(true)
  }, [])
  const toggle = (id: string, on: boolean) => setTicked((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)))
  return (
    <section className="wb-evidence__criteria" ref={section} aria-labelledby="criteria">
      <h2 className="govuk-heading-m" id="criteria" tabIndex={-1}>Criteria it bears on</h2>
      <Hint id="criteria-hint">Optional. Tick as many as you like. The words are kept with the record as they read today.</Hint>
      {error ? <ErrorMessage id="criteria-error">{error}</ErrorMessage> : null}
      {running ? <CriteriaCombobox criteria={judgements.flatMap(({ criteria }) => criteria)} ticked={ticked} press={press} /> : null}
      <p className="govuk-body" role="status">
        {ticked.size ? `${sayCount(ticked.size, 'criterion', 'criteria')} ticked: ${[...ticked].toSorted().join(', ')}` : 'None ticked'}
      </p>
      <CriteriaBeside ticked={[...ticked].toSorted().flatMap((id) => criterionOf(id) ?? [])} press={running ? press : undefined} />
      {withdrawn.length ? (
        <fieldset className="govuk-fieldset govuk-form-group">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Withdrawn since this was recorded</legend>
          <div className="govuk-checkboxes govuk-checkboxes--small">{withdrawn.map((one) => <CriterionTick key={one.id} {...one} chosen={chosen.includes(one.id)} toggle={toggle} />)}</div>
        </fieldset>
      ) : null}
      <h3 className="govuk-heading-s">All criteria</h3>
      {judgements.map((judgement) => <JudgementCriteria key={judgement.code} judgement={judgement} chosen={chosen} toggle={toggle} />)}
    </section>
  )
}

interface JudgementCriteriaProps { judgement: Judgement; chosen: readonly string[]; toggle: (id: string, on: boolean) => void }

function JudgementCriteria({ judgement: { code, short, says, criteria }, chosen, toggle }: JudgementCriteriaProps) {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{short} ({criteria.length})</span>
      </summary>
      <div className="govuk-details__text">
        {code === 'AD' ? <p className="govuk-body-s">Ten criteria under looked after and permanence apply to adoption too. They are marked there.</p> : null}
        {(['good', 'outstanding', 'requires_improvement', 'inadequate'] as const).map((grade) => (
          <fieldset className="govuk-fieldset" key={grade}>
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
              <span className="govuk-visually-hidden">{says}: </span>{gradeWords[grade]}
            </legend>
            <div className="govuk-checkboxes govuk-checkboxes--small">
              {criteria.filter((one) => one.grade === grade).map((criterion) => (
                <CriterionTick key={criterion.id} id={criterion.id} text={sayCriterion(criterion)} chosen={chosen.includes(criterion.id)} toggle={toggle} />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </details>
  )
}

const sayCriterion = ({ text, appliesToAdoption, judgement }: Criterion): string => `${text}${appliesToAdoption && judgement === 'CLA' ? ' (applies to adoption judgement)' : ''}`

interface CriterionTickProps { id: string; text: string; chosen: boolean; toggle: (id: string, on: boolean) => void }

function CriterionTick({ id, text, chosen, toggle }: CriterionTickProps) {
  const words = <><strong>{id}</strong> {text}</>
  return (
    <ChoiceItem
      type="checkbox" id={`criteria-${id}`} choice={{ value: id, text: words }} chosen={chosen}
      inputProps={{ name: 'criteria', onChange: (event) => toggle(id, event.target.checked) }}
    />
  )
}
