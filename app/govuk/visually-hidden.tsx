import type { ReactNode } from 'react'

/** Words for people who hear the page; they stand in the sentence, so spaces around them matter. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="govuk-visually-hidden">{children}</span>
}
