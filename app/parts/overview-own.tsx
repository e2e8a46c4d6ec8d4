import type { OwnTasks } from '#server/inspections/own-tasks.ts'
import { Tag } from '../govuk/tag.tsx'
import { sayWeekday } from '../words/dates.ts'
import { beginningOf } from '../words/evidence.ts'
import { sayCount } from '../words/numbers.ts'

/** What waits for whoever looks, by name: what others of the team asked them or what they said they would do. */
export function OverviewOwn({ own: { readings, actions }, address }: { own: OwnTasks; address: string }) {
  if (!readings.length && !actions.length) return null
  return (
    <>
      <h2 className="govuk-heading-m">Yours to do</h2>
      <ul className="govuk-list govuk-list--bullet">
        {readings.map(({ id, number }) => <li key={id}><a className="govuk-link" href={`${address}/readings/${id}`}>Read case {number} by yourself</a>, before you see what others found in it</li>)}
        {actions.map(({ id, meetingId, what, due, daysLate }) => (
          <li key={id}>
            <a className="govuk-link wb-as-written" href={`${address}/team-meetings/${meetingId}`}>{beginningOf(what, 150)}</a>, by {sayWeekday(due)} {daysLate ? <Tag colour="red">{sayCount(daysLate, 'day', 'days')} late</Tag> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
