import type { ReactNode } from 'react'

interface HelpLinkProps {
  href: string
  /** In another tab: the page would be lost by leaving it. */
  beside?: boolean | undefined
  children: ReactNode
}

/** Leads to a page of the help. */
export function HelpLink({ href, beside, children }: HelpLinkProps) {
  if (!beside) return <a className="govuk-link" href={href}>{children}</a>
  return <a className="govuk-link" href={href} target="_blank" rel="noopener">{children} (opens in a new tab)</a>
}
