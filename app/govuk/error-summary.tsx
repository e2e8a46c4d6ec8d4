import { useEffect, useRef, type ReactNode } from 'react'
import { useBehaviour } from './behaviour.ts'

export interface SummarisedError {
  /** Where to put it right: `#` and the id of the field. Left out when no one field is to blame. */
  href?: string | undefined
  text: ReactNode
}

interface ErrorSummaryProps {
  errors: readonly SummarisedError[]
  title?: string | undefined
  /** A sentence between the title and the list. */
  children?: ReactNode
  /** Anything that differs at each try (the action's data will do): focus comes back at each new one. */
  attempt?: unknown
}

/** What is wrong with a form, at the top of the page, each line a link to its field. Nothing when there are no errors. */
export function ErrorSummary(props: ErrorSummaryProps) {
  return props.errors.length > 0 ? <Summary {...props} /> : null
}

function Summary({ errors, title = 'There is a problem', children, attempt }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)
  useBehaviour('govuk-error-summary', summary)
  useEffect(() => summary.current?.focus(), [attempt])
  return (
    <div ref={summary} className="govuk-error-summary" data-module="govuk-error-summary" data-disable-auto-focus="true" tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {children ? <p>{children}</p> : null}
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map((error, index) => (
              <li key={index}>{error.href ? <a href={error.href}>{error.text}</a> : error.text}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
