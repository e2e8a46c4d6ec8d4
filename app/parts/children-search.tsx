import type { FormProblem } from '#server/web/form.ts'
import type { Found } from '#server/selection/search.ts'
import { SearchBox } from '../govuk/search-box.tsx'
import { sayCount } from '../words/numbers.ts'
import { typed } from './form-problem.tsx'

/** Finds a child by the authority's ID. Posted, so that the ID stands in no address and no log. */
export function ChildSearch({ inspection, problem, value }: { inspection: string; problem?: FormProblem | undefined; value?: string | undefined }) {
  return (
    <form method="post" action={`${inspection}/children/search`} noValidate>
      <SearchBox
        name="id"
        label="Find a child by ID"
        hint="The authority's child ID, or a part of it."
        defaultValue={typed(problem, 'id') ?? value}
        error={problem?.errors['id']}
        buttonText="Find"
      />
    </form>
  )
}

/** What a search found that was no child's whole ID. */
export function SearchResult({ inspection, found }: { inspection: string; found: Extract<Found, { child: null }> }) {
  const { typed: asked, total, alike } = found
  return (
    <>
      <p className="govuk-body" role="status">
        No child has the ID “{asked}”.
      </p>
      {total === 0 ? (
        <p className="govuk-body">
          No child ID has it as a part either. Check the ID against the authority's records: it may not be on the lists that were sent.
        </p>
      ) : (
        <>
          <h2 className="govuk-heading-m">
            {sayCount(total, 'child has', 'children have')} it as a part of their ID{total > alike.length ? `. The first ${alike.length}:` : ''}
          </h2>
          <ul className="govuk-list">
            {alike.map(({ id, shownId }) => (
              <li key={id}>
                <a className="govuk-link" href={`${inspection}/children/${id}`}>
                  {shownId}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
