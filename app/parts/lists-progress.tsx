import type { SubmissionView } from '#server/intake/see-submission.ts'
import { ProgressBar } from '../govuk/progress-bar.tsx'
import { sayProgress, shareDone } from '../words/findings.ts'

/** How far the checker is. The page asks again by itself, unless it was told not to. */
export function ListsProgress({ view, still }: { view: SubmissionView; still: boolean }) {
  const words = sayProgress(view.progress)
  return (
    <>
      <ProgressBar label={view.anew ? 'We are checking these lists again' : 'We are checking your lists'} done={shareDone(view.progress)} words={words} />
      <p className="govuk-body">
        {view.anew ? 'A setting or an answer has changed. Until this is done, you see what was found before.' : 'Your files have arrived and are safe.'} You can leave this page and come back.{' '}
        {still ? 'The page stays as it is until you ask.' : 'The page is renewed every 3 seconds.'}
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={still ? '?still=yes' : '?'}>Check now</a>{' '}
        <a className="govuk-link" href={still ? '?' : '?still=yes'}>{still ? 'Renew the page by itself' : 'Stop renewing the page'}</a>
      </p>
    </>
  )
}
