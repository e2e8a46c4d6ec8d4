import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow'

/** A word or two of status. The word carries the meaning; the colour only helps. */
export function Tag({ colour = 'blue', children }: { colour?: TagColour | undefined; children: ReactNode }) {
  return <strong className={classNames('govuk-tag', `govuk-tag--${colour}`)}>{children}</strong>
}
