import { useEffect, useId, useRef, type ReactNode } from 'react'
import { classNames } from './class-names.ts'

interface NotificationBannerProps {
  kind?: 'info' | 'success' | undefined
  title?: string | undefined
  /** The news in one sentence. */
  heading: ReactNode
  /** Anything more. */
  children?: ReactNode
}

/** News at the top of a page: something done (`success`, takes focus) or something to know (`info`). */
export function NotificationBanner({ kind = 'info', title, heading, children }: NotificationBannerProps) {
  const banner = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const done = kind === 'success'
  useEffect(() => {
    if (done) banner.current?.focus()
  }, [done])
  return (
    <div
      ref={banner}
      className={classNames('govuk-notification-banner', done && 'govuk-notification-banner--success')}
      role={done ? 'alert' : 'region'}
      aria-labelledby={titleId}
      tabIndex={done ? -1 : undefined}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={titleId}>
          {title ?? (done ? 'Done' : 'Important')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{heading}</p>
        {children}
      </div>
    </div>
  )
}
