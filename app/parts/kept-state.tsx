import { useEffect, useState } from 'react'
import type { KeptField } from '#server/fields/kept.ts'
import type { Summary } from '../keeping/summary.ts'
import { classNames } from '../govuk/class-names.ts'
import { sayKeeping, sayKept } from '../words/keeping.ts'

/** A voice that said "Saved" every second would be no help: it waits until typing rests. Trouble is said at once. */
const rest = 3_000

function useSpoken(summary: Summary, words: string): string {
  const [spoken, setSpoken] = useState('')
  const calm = summary.is === 'saved' || summary.is === 'saving' || summary.is === 'untouched'
  useEffect(() => {
    if (!calm) { setSpoken(words); return }
    if (summary.is !== 'saved') return
    const timer = setTimeout(() => setSpoken(words), rest)
    return () => clearTimeout(timer)
  }, [words, calm, summary.is])
  return spoken
}

interface KeptStateProps {
  summary: Summary
  kept: KeptField | undefined
  /** Where the history of the field is; none for a form of many fields. */
  history?: string | undefined
  /** Stays at the foot of the window while a long form is typed. */
  bar?: boolean
}

/** Whether what is in a field is kept, and the way to its history. */
export function KeptState({ summary, kept, history, bar }: KeptStateProps) {
  const words = sayKeeping(summary)
  const spoken = useSpoken(summary, words)
  const trouble = summary.is === 'waiting' || summary.is === 'stopped' || summary.is === 'differs'
  const shown = words || (kept ? sayKept(kept.savedAt) : '')
  // An empty bar would only hide a line of the form.
  const isBar = bar && (shown !== '' || history !== undefined)
  return (
    <p className={classNames('govuk-body-s wb-kept__state', isBar && 'wb-kept__state--bar')}>
      <span data-kept={summary.is} className={trouble ? 'wb-kept__trouble' : undefined}>{shown}</span>
      <span className="govuk-visually-hidden" role="status">{spoken}</span>
      {summary.is === 'waiting' && summary.because === 'signed out' ? <>{' '}<a className="govuk-link" href="/sign-in" target="_blank" rel="noopener">Sign in (opens in a new tab)</a></> : null}
      {shown && history ? ' · ' : null}
      {history ? <a className={classNames('govuk-link', kept?.waits && 'wb-kept__trouble')} href={history}>{kept?.waits ? 'Two texts differ: compare and choose' : 'History'}</a> : null}
    </p>
  )
}
