import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Broken } from '../checker/connection.ts'
import { useChecker } from '../checker/use-checker.ts'
import { viewHref } from '../checker/views.ts'
import { ErrorSummary } from '../govuk/error-summary.tsx'
import { sayBroken } from '../words/check.ts'
import { CheckAbout, CheckMissing, CheckNeedsScripts } from './check-about.tsx'
import { CheckForm, type CheckLimits } from './check-form.tsx'
import { CheckProgress } from './check-progress.tsx'
import { CheckResults } from './check-results.tsx'
import { FocusedHeading } from './focused-heading.tsx'
import { PageTitle } from './page-title.tsx'
import { ReadingColumn } from './reading-column.tsx'

const TITLE = 'Check a file without sending it'

interface CheckPageProps { limits: CheckLimits; edition: string }

/** The whole of checking in the browser: choose, watch, read. The form stays as it was filled in while its files are checked. */
export function CheckPage({ limits, edition }: CheckPageProps) {
  const { phase, check, end } = useChecker()
  const [turn, setTurn] = useState(0)
  const navigate = useNavigate()
  const show = (hash: string) => void navigate({ hash }, { replace: true, preventScrollReset: true })
  useEffect(() => show(phase.is === 'done' ? viewHref.overview : viewHref.choose), [phase.is])
  const startOver = () => {
    end()
    setTurn(turn + 1)
  }
  return (
    <>
      {phase.is === 'checking' ? <ReadingColumn><CheckProgress told={phase.told} cancel={() => end()} /></ReadingColumn> : null}
      {phase.is === 'done' ? <CheckResults overview={phase.overview} checker={phase.checker} startOver={startOver} broke={end} /> : null}
      <div hidden={phase.is === 'checking' || phase.is === 'done'}>
        <ReadingColumn>
          {phase.is === 'ready' && phase.broken ? <Ended why={phase.broken} /> : <h1 className="govuk-heading-l">{TITLE}</h1>}
          <CheckAbout />
          <CheckNeedsScripts />
          {phase.is === 'starting' ? <p className="govuk-body" role="status">Loading the checker …</p> : null}
          {phase.is === 'missing' ? <CheckMissing /> : null}
          {phase.is === 'asleep' || phase.is === 'starting' || phase.is === 'missing' ? <PageTitle title={TITLE} problem={null} /> : <CheckForm key={turn} limits={limits} edition={edition} check={check} inFront={phase.is === 'ready'} />}
        </ReadingColumn>
      </div>
    </>
  )
}

/** Back at the form: because the person wished it, or because the checker could not go on. */
function Ended({ why }: { why: Broken }) {
  const said = sayBroken(why)
  if (!said) return <FocusedHeading>{TITLE}</FocusedHeading>
  return (
    <>
      <ErrorSummary title={said.title} errors={[{ text: said.says }]} attempt={why} />
      <h1 className="govuk-heading-l">{TITLE}</h1>
    </>
  )
}
