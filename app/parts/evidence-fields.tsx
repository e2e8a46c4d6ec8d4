import type { FieldValues, UseFormRegister } from 'react-hook-form'
import { activities, polarities } from '#annex-a/framework/evidence.ts'
import { DateInput } from '../govuk/date-input.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { TextInput } from '../govuk/text-input.tsx'

interface EvidenceFieldsProps {
  values: Readonly<Record<string, string | readonly string[]>>
  errors: Readonly<Record<string, string | undefined>>
  cases: readonly string[]
  register: UseFormRegister<FieldValues>
}

const polarityHints: { readonly [code: string]: string } = {
  'area-for-improvement': 'Not yet good, and should become so', concern: 'Children are, or may be, left at risk', neutral: 'To be borne in mind',
}

/** The questions of a record. Only the text is asked for; the rest begins with an answer that fits. */
export function EvidenceFields({ values, errors, cases, register }: EvidenceFieldsProps) {
  const one = (name: string): string => { const value = values[name]; return typeof value === 'string' ? value : value?.[0] ?? '' }
  return (
    <>
      <Textarea
        label="What did you see, hear or read?" labelSize="m" rows={14} dir="auto" spellCheck defaultValue={one('text')} error={errors['text']}
        hint="Roles, never names. A child is a case's number, such as T01, never the ID on the lists." {...register('text')}
      />
      <Textarea
        label="Impact on the child" hint="Optional. What is different for the child, or for children like this one." labelSize="s" rows={3} dir="auto" spellCheck
        defaultValue={one('impact')} error={errors['impact']} {...register('impact')}
      />
      <Radios
        name="polarity" label="Which way does it point?" labelSize="s" chosen={one('polarity') || 'neutral'} error={errors['polarity']} small
        choices={polarities.map(({ code, says }) => ({ value: code, text: says, hint: polarityHints[code] }))}
      />
      <Select
        label="Kind of activity" hint="Optional" defaultValue={one('activity')} error={errors['activity']} {...register('activity')}
        options={[{ value: '', text: 'Not said' }, ...activities.map(({ code, says }) => ({ value: code, text: says }))]}
      />
      <Select
        label="Case" defaultValue={one('caseNumber')} error={errors['caseNumber']} {...register('caseNumber')}
        hint={cases.length ? 'Optional. T is tracked, S is sampled.' : 'No case has been chosen yet.'}
        options={[{ value: '', text: 'None' }, ...cases.map((number) => ({ value: number, text: number }))]}
      />
      <TextInput label="Source" hint="Optional. By role: a social worker, the duty manager, document 2.04 page 3." dir="auto" defaultValue={one('source')} error={errors['source']} {...register('source')} />
      <Textarea
        label="What would bear it out?" hint="Optional. Another kind of source, another case, somebody else to ask." labelSize="s" rows={2} dir="auto" spellCheck
        defaultValue={one('corroborate')} error={errors['corroborate']} {...register('corroborate')}
      />
      <DateInput
        name="observedOn" label="When was it observed?" hint="The day you saw or heard it, not the day you write it down. For example, 14 3 2014" error={errors['observedOn']}
        values={{ day: one('observedOn-day'), month: one('observedOn-month'), year: one('observedOn-year') }}
        boxProps={{ day: register('observedOn-day'), month: register('observedOn-month'), year: register('observedOn-year') }}
      />
    </>
  )
}
