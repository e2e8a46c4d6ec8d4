import type { OwnPatternLine, PatternLine, Tried } from '#server/selection/own-patterns.ts'
import type { FormProblem } from '#server/web/form.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayCount } from '../words/numbers.ts'
import { TakeAway } from './children-keep.tsx'
import { typed } from './form-problem.tsx'

const hint = 'For example: 3 contacts and no referral; section 47 then no conference; plan end then looked after within 3 months'

/** Where somebody writes a pattern to try it. */
export function TryPatternForm({ path, problem, value }: { path: string; problem: FormProblem | undefined; value: string | undefined }) {
  return (
    <form method="post" action={`${path}/patterns`} noValidate>
      <Textarea name="pattern" label="Write a pattern of your own" labelSize="m" hint={hint} rows={2} defaultValue={typed(problem, 'pattern') ?? value} error={problem?.errors['pattern']} />
      <Button kind="secondary">Try it</Button>
    </form>
  )
}

/** What a pattern that was tried means and finds, and the way to keep it. */
export function KeepPatternForm({ path, tried, mayKeep }: { path: string; tried: Tried; mayKeep: boolean }) {
  return (
    <InsetText>
      <div role="status">
        <p className="govuk-body"><strong>{tried.found === null ? 'No journeys are kept yet to try it on' : `${sayCount(tried.found, 'child', 'children')} found`}</strong></p>
        <p className="govuk-body">{tried.says}.</p>
      </div>
      {mayKeep ? <KeepPatternFields path={path} tried={tried} /> : null}
    </InsetText>
  )
}

export function KeepPatternFields({ path, tried, problem }: { path: string; tried?: Tried | undefined; problem?: FormProblem | undefined }) {
  return (
    <form method="post" action={`${path}/patterns/keep`} noValidate>
      {tried ? <input type="hidden" name="pattern" value={tried.pattern} /> : (
        <Textarea name="pattern" label="Pattern" hint={hint} rows={2} defaultValue={typed(problem, 'pattern')} error={problem?.errors['pattern']} />
      )}
      <TextInput name="name" label="Keep it under a name" hint="The whole team can then filter by it. Name no child." width={20} maxLength={80} defaultValue={typed(problem, 'name')} error={problem?.errors['name']} />
      <Button>Keep this pattern</Button>
    </form>
  )
}

/** How a pattern is written. */
export function PatternRules() {
  return (
    <Details summary="How to write a pattern">
      <ul className="govuk-list govuk-list--bullet">
        <li><strong>then</strong>: later, on the same day or any time after</li>
        <li><strong>and</strong>: anywhere in the journey as well</li>
        <li><strong>or</strong>: another pattern that will do</li>
        <li><strong>no</strong>: none after the step before, such as “section 47 then no conference”; or none at all, such as “3 contacts and no referral”</li>
        <li><strong>a number</strong>: at least so many, such as “2 contacts”</li>
        <li><strong>within</strong> 30 days, 6 weeks, 3 months or 1 year of the step before</li>
        <li><strong>repeat</strong>: the row counts others before it; <strong>closed</strong> and <strong>open</strong>: whether it led to nothing further</li>
      </ul>
      <p className="govuk-body"><a className="govuk-link" href="/help/patterns#steps">Every step that can be named</a></p>
    </Details>
  )
}

/** Patterns with what they mean; each leads to the children whom it finds. */
export function PatternList({ path, patterns, mayKeep }: { path: string; patterns: readonly (PatternLine | OwnPatternLine)[]; mayKeep: boolean }) {
  return (
    <ul className="govuk-list govuk-list--spaced">
      {patterns.map((one) => (
        <li key={one.name}>
          <a className="govuk-link" href={`${path}?pattern=${one.name}`}>{one.title}</a>{one.count === null ? '' : ` (${sayCount(one.count, 'child', 'children')})`}
          <br />
          {one.says}.
          {'by' in one ? <><br /><span className="govuk-hint">Kept by {one.by} on {sayInstant(one.at)}</span></> : null}
          {mayKeep ? <TakeAway path={path} of="own_pattern" id={one.name} name={one.title} /> : null}
        </li>
      ))}
    </ul>
  )
}
