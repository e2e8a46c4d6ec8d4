import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type ButtonKind = 'primary' | 'secondary' | 'warning'

interface Kind {
  kind?: ButtonKind | undefined
}

function buttonClass(kind: ButtonKind, more: string | undefined): string {
  return classNames('govuk-button', kind !== 'primary' && `govuk-button--${kind}`, more)
}

/** A button; it submits its form unless `type` says otherwise. */
export function Button({ kind = 'primary', className, type = 'submit', ...rest }: ComponentProps<'button'> & Kind) {
  return <button type={type} className={buttonClass(kind, className)} {...rest} />
}

/** A link that looks like a button: for "Start" and "Continue", never for something that changes data. */
export function ButtonLink({ kind = 'primary', className, ...rest }: ComponentProps<'a'> & Kind & { href: string }) {
  return <a draggable="false" className={buttonClass(kind, className)} {...rest} />
}

/** Buttons (and links) side by side. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>
}
