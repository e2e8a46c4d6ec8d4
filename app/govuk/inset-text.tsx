import type { ReactNode } from 'react'

/** A quotation, a note or an example, set apart from the text around it. */
export function InsetText({ children }: { children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>
}
