import type { DrawView } from '#server/draws/see.ts'
import type { FormProblem } from '#server/web/form.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { Radios } from '../govuk/radios.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { sayChildren } from '../words/draws.ts'
import { sayNumber } from '../words/numbers.ts'
import { typed } from './form-problem.tsx'
import { NamesNobody } from './names-nobody.tsx'

interface StepProps { problem: FormProblem | undefined }

/** Step 2: the seed, once and for ever. */
export function SeedForm({ problem }: StepProps) {
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m">Step 2 of 3: fix the seed</h2>
      <p className="govuk-body">The seed decides who is drawn. It is fixed before anybody is drawn, by a step of its own that cannot be repeated or undone: a seed that can be tried again is no safeguard.</p>
      <input type="hidden" name="do" value="seed" />
      <Radios
        name="came" label="Where does the seed come from?" labelSize="s" chosen={typed(problem, 'came')} error={problem?.errors['came']}
        choices={[
          { value: 'made', text: 'The service makes one, by chance' },
          {
            value: 'typed', text: 'We type one', hint: 'Such as numbers that the authority and you throw with dice, together.',
            reveals: <TextInput name="seed" label="Seed" hint="1 to 10,000 characters that can be read off paper. It is taken exactly as typed." defaultValue={typed(problem, 'seed')} error={problem?.errors['seed']} />,
          },
        ]}
      />
      <Button data-prevent-double-click="true">Fix the seed</Button>
    </form>
  )
}

/** Step 3. */
export function DrawNowForm({ take, members }: { take: number; members: number }) {
  return (
    <form method="post">
      <h2 className="govuk-heading-m">Step 3 of 3: draw</h2>
      <p className="govuk-body">{sayNumber(take)} of {sayChildren(members)} become cases. Show the seed to whoever is to see it, then draw.</p>
      <input type="hidden" name="do" value="draw" />
      <Button data-prevent-double-click="true">Draw the cases</Button>
    </form>
  )
}

/** The frame is not what was confirmed any more. */
export function ConfirmForm({ changed, version }: { changed: NonNullable<DrawView['changed']>; version: number }) {
  const now = changed.version === version ? `version ${version} as it is now` : `version ${changed.version}, where it was version ${version}`
  return (
    <form method="post">
      <h2 className="govuk-heading-m">The frame has changed</h2>
      <WarningText>
        Nothing can be drawn yet. By {now}, {sayChildren(changed.added)} came to the frame and {sayChildren(changed.gone)} left it{changed.added + changed.gone === 0 ? '; somebody’s stratum or ID is written otherwise' : ''}.
      </WarningText>
      <p className="govuk-body">Confirm the frame as it is now to go on. The seed stays, and both frames stay on the record. Nobody’s place before or behind another changes by it.</p>
      <input type="hidden" name="do" value="confirm" />
      <Button data-prevent-double-click="true">Confirm the frame as it is now</Button>
    </form>
  )
}

/** A draw that was set up and is not made. */
export function AbandonForm({ problem }: StepProps) {
  return (
    <Details summary="Abandon this draw" open={typed(problem, 'do') === 'abandon'}>
      <form method="post" noValidate>
        <input type="hidden" name="do" value="abandon" />
        <Textarea name="whyAbandoned" label="Why is it abandoned?" hint="10 to 1,000 characters. The draw, its seed and this reason stay on the record." rows={3} defaultValue={typed(problem, 'whyAbandoned')} error={problem?.errors['whyAbandoned']} />
        {typed(problem, 'do') === 'abandon' ? <NamesNobody problem={problem} /> : null}
        <Button kind="warning">Abandon this draw</Button>
      </form>
    </Details>
  )
}
