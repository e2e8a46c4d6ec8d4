import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface Task {
  title: ReactNode
  /** Left out while the task cannot be started. */
  href?: string | undefined
  hint?: ReactNode
  /** Words, or a `<Tag>`. */
  status: ReactNode
}

function TaskItem({ id, title, href, hint, status }: Task & { id: string }) {
  const hintId = hint ? `${id}-hint` : undefined
  const statusId = `${id}-status`
  return (
    <li className={classNames('govuk-task-list__item', href !== undefined && 'govuk-task-list__item--with-link')}>
      <div className="govuk-task-list__name-and-hint">
        {href === undefined ? (
          <div>{title}</div>
        ) : (
          <a className="govuk-link govuk-task-list__link" href={href} aria-describedby={classNames(hintId, statusId)}>
            {title}
          </a>
        )}
        {hint ? (
          <div id={hintId} className="govuk-task-list__hint">
            {hint}
          </div>
        ) : null}
      </div>
      <div id={statusId} className={classNames('govuk-task-list__status', href === undefined && 'govuk-task-list__status--cannot-start-yet')}>
        {status}
      </div>
    </li>
  )
}

/** The parts of a piece of work, in any order, each with where it stands. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const id = useId()
  return (
    <ul className="govuk-task-list">
      {tasks.map((task, index) => (
        <TaskItem key={index} id={`${id}-${index}`} {...task} />
      ))}
    </ul>
  )
}
