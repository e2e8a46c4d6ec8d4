import { useId, type ReactNode } from 'react'
import { VisuallyHidden } from './visually-hidden.tsx'

/** Filters in force on one field. */
export interface AppliedFilter {
  heading: string
  words: readonly { text: string; removeHref: string }[]
}

interface FilterLayoutProps {
  /** Where the filter form goes; always a GET, so its answers stand in the address. */
  action: string
  /** The fields of the form. */
  fields: ReactNode
  applied: readonly AppliedFilter[]
  clearHref: string
  /** How many there are, in words: "214 children". Heard when it changes. */
  found: ReactNode
  children: ReactNode
}

function Applied({ applied, clearHref }: { applied: readonly AppliedFilter[]; clearHref: string }) {
  return (
    <div className="wb-filter__applied">
      <h3 className="govuk-heading-s">Filters in force</h3>
      {applied.map(({ heading, words }) => (
        <div key={heading}>
          <h4 className="wb-filter__heading">{heading}</h4>
          <ul className="wb-filter__words">
            {words.map(({ text, removeHref }) => (
              <li key={text}>
                <a className="wb-filter__word" href={removeHref}>
                  <VisuallyHidden>Remove filter: </VisuallyHidden>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="govuk-body">
        <a className="govuk-link govuk-link--no-visited-state" href={clearHref}>
          Clear all filters
        </a>
      </p>
    </div>
  )
}

/** A filter form on the left, what it finds on the right. */
export function FilterLayout({ action, fields, applied, clearHref, found, children }: FilterLayoutProps) {
  const resultsId = useId()
  return (
    <div className="wb-filter">
      <section className="wb-filter__panel" aria-label="Filters">
        <h2 className="govuk-heading-m">Filters</h2>
        <p className="govuk-body wb-filter__skip">
          <a className="govuk-link" href={`#${resultsId}`}>
            Go to the results
          </a>
        </p>
        {applied.length > 0 ? <Applied applied={applied} clearHref={clearHref} /> : null}
        <form method="get" action={action}>
          <button type="submit" className="govuk-button">
            Apply filters
          </button>
          {fields}
          <button type="submit" className="govuk-button">
            Apply filters
          </button>
        </form>
      </section>
      <section className="wb-filter__results" id={resultsId} aria-label="Results" tabIndex={-1}>
        <p className="govuk-body" role="status">
          <strong>{found}</strong>
        </p>
        {children}
      </section>
    </div>
  )
}
