import type { ReactNode } from 'react'

/** To the page before this one in a chain of questions. */
export function BackLink({ href, children = 'Back' }: { href: string; children?: ReactNode }) {
  return (
    <a className="govuk-back-link" href={href}>
      {children}
    </a>
  )
}
