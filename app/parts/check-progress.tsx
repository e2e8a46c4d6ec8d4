import { useEffect, useState } from 'react'
import type { Told } from '../checker/messages.ts'
import { Button } from '../govuk/button.tsx'
import { ProgressBar } from '../govuk/progress-bar.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayStep } from '../words/check.ts'
import { sayProgress, shareDone } from '../words/findings.ts'
import { FocusedHeading } from './focused-heading.tsx'
import { PageTitle } from './page-title.tsx'

const opening: Told = { step: 'opening', file: '', list: null, rows: 0, of: null }
const patience = 60_000

/** How far the checker is, with a way to stop it. */
export function CheckProgress({ told, cancel }: { told: Told | null; cancel: () => void }) {
  const at = told ?? opening
  const silent = useSilence(told)
  return (
    <>
      <PageTitle title="Checking your lists" problem={null} />
      <FocusedHeading>Checking your lists</FocusedHeading>
      <ProgressBar label="Your browser is checking your lists" done={shareDone(at)} words={sayProgress(at)} />
      <div role="status">
        <VisuallyHidden>{sayStep(at)}</VisuallyHidden>
        {silent ? <p className="govuk-body">Nothing has been heard of the checker for a minute. A very large file can take longer. You can go on waiting, or stop and check fewer files at a time.</p> : null}
      </div>
      <Button type="button" kind="secondary" onClick={cancel}>Stop checking</Button>
    </>
  )
}

/** Whether nothing was told for a minute. */
function useSilence(told: Told | null): boolean {
  const [silent, setSilent] = useState(false)
  useEffect(() => {
    setSilent(false)
    const timer = setTimeout(() => setSilent(true), patience)
    return () => clearTimeout(timer)
  }, [told])
  return silent
}
