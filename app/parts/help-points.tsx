import { Children, type ReactNode } from 'react'

/** Short points under each other, one for each child. */
export function Points({ children }: { children: ReactNode }) {
  return <ul className="govuk-list govuk-list--bullet">{Children.map(children, (point) => <li>{point}</li>)}</ul>
}
