import type { ReactNode } from 'react'

/** Running text and forms keep to a width that is easy to read. */
export function ReadingColumn({ children }: { children: ReactNode }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">{children}</div>
    </div>
  )
}
