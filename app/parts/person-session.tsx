import { useEffect, useRef, useState } from 'react'
import { Button, ButtonGroup } from '../govuk/button.tsx'

/** How long a session lasts from now, as the server counts it: clocks differ, spans do not. */
export interface SessionSpan {
  secondsLeft: number
  /** False in the last half hour of twelve: then only signing in anew helps. */
  canBeExtended: boolean
}

const warnSeconds = 5 * 60

interface Ending { endsAt: number; canBeExtended: boolean }

const endingOf = ({ secondsLeft, canBeExtended }: SessionSpan): Ending => ({ endsAt: Date.now() + secondsLeft * 1000, canBeExtended })

/** Seconds left, looked at every few seconds, and told by whichever page of this browser last spoke with the server. */
function useEnding(span: SessionSpan) {
  const [ending, setEnding] = useState<Ending | null>(null)
  const [now, setNow] = useState(0)
  const channel = useRef<BroadcastChannel | null>(null)
  useEffect(() => {
    const other = new BroadcastChannel('session')
    other.onmessage = ({ data }: MessageEvent<Ending>) => setEnding(data)
    channel.current = other
    const timer = setInterval(() => setNow(Date.now()), 5_000)
    return () => {
      clearInterval(timer)
      other.close()
    }
  }, [])
  const tell = (told: SessionSpan) => {
    const next = endingOf(told)
    setEnding(next)
    setNow(Date.now())
    channel.current?.postMessage(next)
  }
  // A page is told once, when it comes.
  useEffect(() => tell(span), [span.secondsLeft])
  return { secondsLeft: ending && now ? Math.max(0, Math.round((ending.endsAt - now) / 1000)) : null, canBeExtended: ending?.canBeExtended ?? true, tell }
}

const sayMinutes = (seconds: number): string => {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}

async function askForMore(): Promise<SessionSpan | null> {
  try {
    const answer = await fetch('/stay-signed-in', { headers: { Accept: 'application/json' }, redirect: 'error' })
    return answer.ok ? ((await answer.json()) as SessionSpan) : null
  } catch {
    return null
  }
}

/**
 * Warns five minutes before the session ends, wherever the page is scrolled to; one key stays signed in.
 * Without JavaScript there is nothing to see, and a form sent too late leads back to its page after signing in.
 */
export function SessionNotice(span: SessionSpan) {
  const { secondsLeft, canBeExtended, tell } = useEnding(span)
  const dialog = useRef<HTMLDialogElement>(null)
  const [hidden, setHidden] = useState(false)
  const due = secondsLeft !== null && secondsLeft <= warnSeconds
  const over = secondsLeft === 0
  useEffect(() => setHidden(false), [over, due])
  useEffect(() => {
    if (due && !hidden && !dialog.current?.open) dialog.current?.showModal()
    if ((!due || hidden) && dialog.current?.open) dialog.current.close()
  }, [due, hidden])
  const stay = async () => tell((await askForMore()) ?? { secondsLeft: 0, canBeExtended: false })
  return (
    <dialog ref={dialog} className="wb-dialog" aria-labelledby="session-notice" onClose={() => setHidden(due)}>
      {due ? <NoticeWords secondsLeft={secondsLeft} over={over} canBeExtended={canBeExtended} stay={stay} close={() => setHidden(true)} /> : <h2 id="session-notice">Your session</h2>}
    </dialog>
  )
}

interface NoticeWordsProps { secondsLeft: number; over: boolean; canBeExtended: boolean; stay: () => Promise<void>; close: () => void }

function NoticeWords({ secondsLeft, over, canBeExtended, stay, close }: NoticeWordsProps) {
  if (over) {
    return (
      <div role="alert">
        <h2 className="govuk-heading-m" id="session-notice">You are signed out</h2>
        <p className="govuk-body">What you typed on this page is still here. Sign in again on a new page, then come back to this one and send it.</p>
        <ButtonGroup>
          <a className="govuk-link" href="/sign-in" target="_blank" rel="noopener" onClick={close}>Sign in again (opens in a new tab)</a>
          <Button type="button" kind="secondary" onClick={close}>Close this message</Button>
        </ButtonGroup>
      </div>
    )
  }
  return (
    <>
      <h2 className="govuk-heading-m" id="session-notice">You will be signed out in {sayMinutes(secondsLeft)}</h2>
      <p className="govuk-body">
        {canBeExtended
          ? 'Nothing was asked of the service for a while. Sessions end by themselves so that nobody else reads what you left open.'
          : 'You have been signed in for almost twelve hours. Save what you are typing; after that you sign in again.'}
      </p>
      <ButtonGroup>
        {canBeExtended ? <Button type="button" onClick={() => void stay()}>Stay signed in</Button> : null}
        <Button type="button" kind="secondary" onClick={close}>Close this message</Button>
      </ButtonGroup>
    </>
  )
}
