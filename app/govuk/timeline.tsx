import type { ReactNode } from 'react'

export interface TimelineEvent {
  key: string
  /** ISO date, for machines; left out when it is not known. */
  date?: string | undefined
  /** The date as people say it: "3 March 2014"; or "Date not known". */
  dateWords: string
  heading: ReactNode
  children?: ReactNode
}

/** What happened, in order. */
export function Timeline({ events, label }: { events: readonly TimelineEvent[]; label?: string | undefined }) {
  return (
    <ol className="wb-timeline" aria-label={label}>
      {events.map((event) => (
        <li className="wb-timeline__event" key={event.key}>
          <p className="wb-timeline__date">{event.date === undefined ? event.dateWords : <time dateTime={event.date}>{event.dateWords}</time>}</p>
          <p className="wb-timeline__heading">{event.heading}</p>
          {event.children ? <div className="wb-timeline__body">{event.children}</div> : null}
        </li>
      ))}
    </ol>
  )
}
