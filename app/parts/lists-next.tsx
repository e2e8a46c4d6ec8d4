import type { ListsView } from '#server/intake/see-lists.ts'
import { capital, sayList } from '#annex-a/rules/words.ts'
import { ButtonGroup, ButtonLink } from '../govuk/button.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { sayDue } from '../words/findings.ts'
import { sayVersion } from '../words/versions.ts'

/** What an officer does next: one button to go on, what waits to be submitted, what is due. Nothing for anybody else. */
export function ListsNext({ view }: { view: ListsView }) {
  if (!view.maySend) return null
  const address = `/inspections/${view.inspectionId}/lists`
  const { draft } = view
  const ready = draft?.state === 'read'
  return (
    <>
      {draft ? (
        <NotificationBanner title="Your upload" heading={sayVersion(draft.called)}>
          <p className="govuk-body">{sayDraft(draft)} Until you submit it, only you and the other officers of your authority can see it.</p>
        </NotificationBanner>
      ) : null}
      <DueNext view={view} />
      <ButtonGroup>
        {draft ? <ButtonLink href={ready ? `${address}/${draft.id}/submit` : `${address}/${draft.id}`}>{ready ? 'Look it over and submit' : 'See how far it is'}</ButtonLink> : null}
        <ButtonLink kind={draft ? 'secondary' : 'primary'} href={`${address}/send`}>{view.versions.length ? 'Upload more lists' : 'Upload lists'}</ButtonLink>
      </ButtonGroup>
    </>
  )
}

const sayDraft = ({ state, anew }: NonNullable<ListsView['draft']>): string => {
  if (state === 'stopped' || anew === 'stopped') return 'Our checker stopped while it read this upload. Its files are safe.'
  if (state === 'unreadable') return 'We could not take any of its files as a list.'
  return state === 'read' && anew === null ? 'It has been checked and waits for you to submit it.' : 'It is being checked.'
}

const mostShown = 3

function DueNext({ view: { next } }: { view: ListsView }) {
  if (!next.length) return <p className="govuk-body">Every list has been submitted at least once for each of its due times.</p>
  const [shown, others] = [next.slice(0, mostShown), next.length - mostShown]
  return (
    <>
      <h2 className="govuk-heading-m">Due next</h2>
      <ul className="govuk-list govuk-list--bullet">
        {shown.map(({ list, due }) => <li key={`${list} ${due.stage}`}>{capital(sayList(list))}, {due.stage === 1 ? 'first' : 'second'} submission: {due.says} ({sayDue(due)})</li>)}
        {others > 0 ? <li>and {others} more below</li> : null}
      </ul>
    </>
  )
}
