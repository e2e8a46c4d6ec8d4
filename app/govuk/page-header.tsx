import { useRef } from 'react'
import { useBehaviour } from './behaviour.ts'

/** Who is signed in, and as what. */
export interface SignedIn {
  name: string
  roleWords: string
}

interface PageHeaderProps {
  serviceName: string
  homeHref: string
  signedIn: SignedIn | null
  signOutAction: string
}

/** Keyboard users pass the header with it. */
export function SkipLink() {
  const link = useRef<HTMLAnchorElement>(null)
  useBehaviour('govuk-skip-link', link)
  return (
    <a ref={link} href="#main-content" className="govuk-skip-link" data-module="govuk-skip-link">
      Skip to main content
    </a>
  )
}

/** The name of the service, who is signed in, and the way out. */
export function PageHeader({ serviceName, homeHref, signedIn, signOutAction }: PageHeaderProps) {
  return (
    <header className="wb-header">
      <div className="govuk-width-container wb-header__row">
        <a className="wb-header__name" href={homeHref}>
          {serviceName}
        </a>
        {signedIn ? (
          <div className="wb-header__person">
            <p className="wb-header__who">
              {signedIn.name}, {signedIn.roleWords}
            </p>
            <form method="post" action={signOutAction}>
              <button type="submit" className="wb-header__out">
                Sign out
              </button>
            </form>
          </div>
        ) : null}
      </div>
    </header>
  )
}
