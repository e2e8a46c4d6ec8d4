import type { CaseNotice, CaseNotices } from '#server/selection/case-notices.ts'
import { Button } from '../govuk/button.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { sayNotice, sayNoticedList } from '../words/cases.ts'
import { Cells } from './compare-detail.tsx'

/** What a new version has changed for chosen cases, until the lead inspector marks it as seen. Nothing where there is nothing. */
export function CaseNoticesBanner({ inspection, notices: all }: { inspection: string; notices: CaseNotices | null }) {
  if (!all?.notices.length) return null
  const { notices, submissionId } = all
  return (
    <NotificationBanner title="Cases" heading={notices.length === 1 ? 'A chosen case has changed' : `${notices.length} chosen cases have changed`}>
      <ul className="govuk-list govuk-list--bullet">{notices.map((one) => <li key={one.caseId}><Notice inspection={inspection} notice={one} /></li>)}</ul>
      <form method="post" action={`${inspection}/cases/seen`}>
        <input type="hidden" name="submission" value={submissionId} />
        {notices.map(({ caseId }) => <input key={caseId} type="hidden" name="case" value={caseId} />)}
        <Button kind="secondary">{notices.length === 1 ? 'I have seen this' : 'I have seen these'}</Button>
      </form>
    </NotificationBanner>
  )
}

function Notice({ inspection, notice }: { inspection: string; notice: CaseNotice }) {
  return (
    <>
      <a className="govuk-link" href={`${inspection}/cases/${notice.caseId}`}>{notice.number}</a> {sayNotice(notice)}
      {notice.lists.map((list) => <div key={list.list}>{sayNoticedList(list)}{list.cells.length ? <Cells cells={list.cells} /> : null}</div>)}
    </>
  )
}
