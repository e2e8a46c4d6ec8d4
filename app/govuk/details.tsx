import type { ReactNode } from 'react'

interface DetailsProps {
  summary: ReactNode
  open?: boolean | undefined
  id?: string | undefined
  children: ReactNode
}

/** Help that opens when asked for; works without JavaScript. */
export function Details({ summary, open, id, children }: DetailsProps) {
  return (
    <details className="govuk-details" open={open} id={id}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}
