import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface SummaryAction {
  href: string
  text: string
  /** What the action is about, for people who hear only the link: "Change" becomes "Change inspection date". */
  hidden: string
}

export interface SummaryRow {
  key: ReactNode
  value: ReactNode
  actions?: readonly SummaryAction[] | undefined
}

function ActionLink({ href, text, hidden }: SummaryAction) {
  return (
    <a className="govuk-link" href={href}>
      {text}
      <VisuallyHidden> {hidden}</VisuallyHidden>
    </a>
  )
}

function Actions({ actions }: { actions: readonly SummaryAction[] }) {
  const [only, ...others] = actions
  if (!only) return null
  return (
    <dd className="govuk-summary-list__actions">
      {others.length === 0 ? (
        <ActionLink {...only} />
      ) : (
        <ul className="govuk-summary-list__actions-list">
          {actions.map((action) => (
            <li className="govuk-summary-list__actions-list-item" key={action.href}>
              <ActionLink {...action} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  )
}

/** Facts, each with its name and perhaps a way to change it. */
export function SummaryList({ rows, noBorder }: { rows: readonly SummaryRow[]; noBorder?: boolean | undefined }) {
  const anyActions = rows.some((row) => row.actions?.length)
  return (
    <dl className={classNames('govuk-summary-list', noBorder && 'govuk-summary-list--no-border')}>
      {rows.map((row, index) => (
        <div
          key={index}
          className={classNames('govuk-summary-list__row', anyActions && !row.actions?.length && 'govuk-summary-list__row--no-actions')}
        >
          <dt className="govuk-summary-list__key">{row.key}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
          {row.actions ? <Actions actions={row.actions} /> : null}
        </div>
      ))}
    </dl>
  )
}
