import type { ReactNode } from 'react'
import type { TakingBack } from '#server/intake/withdraw.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { sayVersion } from '../words/versions.ts'

/** Asks once before something is done with an upload or a version, and says what that does. */
export function ListsSureForm({ called, back, asks, button, children }: TakingBack & { asks: string; button: string; children: ReactNode }) {
  return (
    <>
      <BackLink href={back}>{sayVersion(called)}</BackLink>
      <h1 className="govuk-heading-l">{asks}</h1>
      <p className="govuk-body">{children}</p>
      <form method="post" noValidate>
        <ButtonGroup>
          <Button data-prevent-double-click="true">{button}</Button>
          <a className="govuk-link" href={back}>Cancel</a>
        </ButtonGroup>
      </form>
    </>
  )
}
