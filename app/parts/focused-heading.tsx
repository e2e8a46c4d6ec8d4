import { useEffect, useRef, type ReactNode } from 'react'

/** The heading of a page that has changed without being loaded: focus starts at it, as it would after a load. */
export function FocusedHeading({ caption, children }: { caption?: ReactNode; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h1 className="govuk-heading-l" tabIndex={-1} ref={heading}>
      {caption ? <span className="govuk-caption-l">{caption}</span> : null}
      {children}
    </h1>
  )
}
