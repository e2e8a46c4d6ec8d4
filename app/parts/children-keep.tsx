import type { FormProblem } from '#server/web/form.ts'
import type { OwnFilter } from '#server/selection/own-filters.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayInstant } from '../words/dates.ts'
import { typed } from './form-problem.tsx'

/** Keeps a choice of filters under a name. Its address holds codes and short keys, and no child. */
export function KeepFilterForm({ path, address, problem }: { path: string; address: string; problem?: FormProblem | undefined }) {
  return (
    <form method="post" action={`${path}/filters`} noValidate>
      <input type="hidden" name="address" value={address} />
      <TextInput name="name" label="Keep this choice under a name" hint="The whole team sees it. Name no child." width={20} maxLength={80} defaultValue={typed(problem, 'name')} error={problem?.errors['name']} />
      <Button kind="secondary">Keep this choice</Button>
    </form>
  )
}

/** Takes the children found away as a file. */
export function TakeChildren({ path, address }: { path: string; address: string }) {
  return (
    <Details summary="Take this list away as a file">
      <p className="govuk-body">Every child that the filter finds, with the columns and in the order of the table. The file holds child-level data and is marked OFFICIAL-SENSITIVE; that you took it is kept in the audit trail.</p>
      <form method="post" action={`${path}/take-away?${address}`}>
        <div className="govuk-button-group">
          <Button name="format" value="xlsx">Workbook (.xlsx)</Button>
          <Button kind="secondary" name="format" value="csv">Table of text (.csv)</Button>
        </div>
      </form>
    </Details>
  )
}

/** What the team keeps: each leads to its children. */
export function KeptFilters({ path, own }: { path: string; own: readonly OwnFilter[] }) {
  if (!own.length) return null
  return (
    <Details summary={`Choices that the team keeps (${own.length})`}>
      <ul className="govuk-list">
        {own.map(({ id, name, address }) => <li key={id}><a className="govuk-link" href={`${path}?${address}`}>{name}</a></li>)}
      </ul>
      <p className="govuk-body-s"><a className="govuk-link" href={`${path}/filters`}>Who kept them, and take one away</a></p>
    </Details>
  )
}

/** Every choice that is kept, with who keeps it. */
export function FilterList({ path, own, mayKeep }: { path: string; own: readonly OwnFilter[]; mayKeep: boolean }) {
  if (!own.length) return <p className="govuk-body">None yet. Filter the children, then keep the choice under a name.</p>
  return (
    <ul className="govuk-list govuk-list--spaced">
      {own.map(({ id, name, address, by, at }) => (
        <li key={id}>
          <a className="govuk-link" href={`${path}?${address}`}>{name}</a>
          <br />
          <span className="govuk-hint">Kept by {by} on {sayInstant(at)}</span>
          {mayKeep ? <TakeAway path={path} of="own_filter" id={id} name={name} /> : null}
        </li>
      ))}
    </ul>
  )
}

/** Takes a pattern or a choice of filters away. */
export function TakeAway({ path, of, id, name }: { path: string; of: 'own_filter' | 'own_pattern'; id: string; name: string }) {
  return (
    <form method="post" action={`${path}/no-longer-kept`}>
      <input type="hidden" name="of" value={of} />
      <input type="hidden" name="id" value={id} />
      <Button kind="secondary">Take away<VisuallyHidden> {name}</VisuallyHidden></Button>
    </form>
  )
}
