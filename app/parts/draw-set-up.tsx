import type { DrawSetUp } from '#server/draws/set-up.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { facetWords } from '../words/children.ts'
import { sayChildren, sayKeptFilter } from '../words/draws.ts'
import { sayNumber } from '../words/numbers.ts'
import { FormProblems, typed } from './form-problem.tsx'
import { NamesNobody } from './names-nobody.tsx'
import { ReadingColumn } from './reading-column.tsx'

interface SetUpProps { setUp: DrawSetUp; problem: FormProblem | undefined; inspection: string }

/** Whom a draw is made from, and how: first of three steps, before there is a seed. */
export function DrawSetUpPage({ setUp, problem, inspection }: SetUpProps) {
  return (
    <ReadingColumn>
      <BackLink href={`${inspection}/draws`}>Draws</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">Step 1 of 3</span>Set up a draw</h1>
      <Frame setUp={setUp} inspection={inspection} />
      <Strata setUp={setUp} inspection={inspection} />
      <form method="post" noValidate>
        <Fields setUp={setUp} problem={problem} />
        <Button data-prevent-double-click="true">Freeze the frame and go on to the seed</Button>
      </form>
    </ReadingColumn>
  )
}

function Frame({ setUp: { version, total, members, leftOut, filter }, inspection }: Omit<SetUpProps, 'problem'>) {
  return (
    <>
      <h2 className="govuk-heading-m">Who can be drawn</h2>
      <SummaryList
        rows={[
          { key: 'Lists', value: `Version ${version}: ${sayChildren(total)} on lists 1 to 10 and in documents. List 11 is adults and never in the frame.` },
          { key: 'Filter', value: <>{sayKeptFilter(filter)}. <a className="govuk-link" href={`${inspection}/children?${filter.address}`}>Change the filter</a>, then “Draw cases at random from these children”</> },
          ...(leftOut.length ? [{ key: 'Left out', value: leftOut.map(({ why, children }) => `${why}: ${sayNumber(children)}`).join('. ') }] : []),
          { key: 'To draw from', value: sayChildren(members) },
        ]}
      />
    </>
  )
}

/** Strata stand in the address, so that their sizes can be seen before anything is kept. */
function Strata({ setUp: { filter, by, strata }, inspection }: Omit<SetUpProps, 'problem'>) {
  const options = (none: string) => [{ value: '', text: none }, ...Object.entries(facetWords).map(([value, text]) => ({ value, text }))]
  return (
    <>
      <h2 className="govuk-heading-m">Strata</h2>
      <p className="govuk-body">Each stratum is drawn for itself, so that small groups are not left to chance. Without strata all children are one list.</p>
      <form action={`${inspection}/draws/new`}>
        {[...new URLSearchParams(filter.address)].map(([name, value], index) => <input key={index} type="hidden" name={name} value={value} />)}
        <Select name="by1" label="Group children by" options={options('No strata')} defaultValue={by[0] ?? ''} />
        <Select name="by2" label="And by" options={options('Nothing else')} defaultValue={by[1] ?? ''} />
        <Button kind="secondary">Show the strata</Button>
      </form>
      {strata.length ? <ul className="govuk-list govuk-list--bullet">{strata.map(({ key, size }) => <li key={key}>{key}: {sayChildren(size)}</li>)}</ul> : null}
    </>
  )
}

function Fields({ setUp: { strata }, problem }: Pick<SetUpProps, 'setUp' | 'problem'>) {
  const errors = problem?.errors ?? {}
  const value = (name: string, usual = ''): string => typed(problem, name) ?? usual
  return (
    <>
      <h2 className="govuk-heading-m">What is drawn</h2>
      <Radios name="kind" label="The cases become" labelSize="s" inline chosen={value('kind', 'sampled')} error={errors['kind']} choices={[{ value: 'sampled', text: 'Sampled' }, { value: 'tracked', text: 'Tracked' }]} />
      <TextInput name="take" label="How many cases?" labelSize="s" width={4} inputMode="numeric" defaultValue={value('take')} error={errors['take']} />
      <TextInput name="reserves" label="How many reserves in each stratum?" labelSize="s" hint="A reserve takes the place of a case that cannot be used. Only those that are named here can." width={4} inputMode="numeric" defaultValue={value('reserves', '5')} error={errors['reserves']} />
      {strata.length ? <Sharing strata={strata} problem={problem} /> : <input type="hidden" name="atLeast" value="0" />}
      <Textarea name="reason" label="Why are these cases drawn?" labelSize="s" hint="10 to 1,000 characters. Write no names. It stands on each of these cases." rows={3} defaultValue={value('reason')} error={errors['reason']} />
      <NamesNobody problem={problem} />
      <Details summary="Leave children out by hand" open={Boolean(errors['leaveOut'] ?? errors['whyLeftOut'])}>
        <p className="govuk-body">Children who are cases already are left out anyway, and said to be.</p>
        <Textarea name="leaveOut" label="IDs, one a line" rows={4} defaultValue={value('leaveOut')} error={errors['leaveOut']} />
        <Textarea name="whyLeftOut" label="Why are they left out?" hint="10 to 1,000 characters. It stands on the record of selection." rows={2} defaultValue={value('whyLeftOut')} error={errors['whyLeftOut']} />
      </Details>
    </>
  )
}

function Sharing({ strata, problem }: { strata: DrawSetUp['strata']; problem: FormProblem | undefined }) {
  return (
    <>
      <TextInput name="atLeast" label="At least from each stratum" labelSize="s" width={4} inputMode="numeric" defaultValue={typed(problem, 'atLeast') ?? '1'} error={problem?.errors['atLeast']} />
      <Radios
        name="allocation" label="How are the cases shared over the strata?" labelSize="s" chosen={typed(problem, 'allocation') ?? 'size'} error={problem?.errors['allocation']}
        choices={[
          { value: 'size', text: 'In proportion to their size', hint: 'Each stratum can then say how often something is found.' },
          {
            value: 'weight', text: 'By weights of your own', hint: 'Weight 2: a child is twice as likely to be drawn as one of weight 1; 0: none. The weights are kept.',
            reveals: <>{strata.map(({ key, field, size }) => <TextInput key={key} name={field} label={`${key} (${sayNumber(size)})`} width={4} inputMode="decimal" defaultValue={typed(problem, field) ?? '1'} error={problem?.errors[field]} />)}</>,
          },
        ]}
      />
    </>
  )
}
