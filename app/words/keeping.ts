import type { Summary } from '../keeping/summary.ts'
import { sayInstant } from './dates.ts'
import { sayCount, sayNumber } from './numbers.ts'

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false, timeZone: 'Europe/London' })

/** An instant → `14:02:31`, as a clock in London showed it. */
export const sayClock = (instant: string): string => clock.format(new Date(instant))

/** `3 March 2016 at 14:02:31`: versions of a field may be seconds apart. */
export const saySecond = (instant: string): string => `${sayInstant(instant).split(' at ')[0]} at ${sayClock(instant)}`

const stopped: { readonly [W in Extract<Summary, { is: 'stopped' }>['why']]: string } = {
  'somebody else': 'Not saved: somebody else has signed in in this browser. Your text is still on this page. Sign in again as yourself in another tab, then type on here',
  'too long': 'Not saved: this is too long to be kept. Nothing here is lost while the page is open. Shorten it, or go on in another',
  closed: 'Not saved: this was removed or ended while you typed. Your text is still on this page: copy it from here',
  'not allowed': 'Not saved: the inspection was closed while you typed, or you may no longer write here. Your text is still on this page: copy it from here',
  'not understood': 'Not saved: this page is out of date. Copy your text from here, then load the page again',
}

/** What is said of fields while somebody types; empty where there is nothing to say. */
export const sayKeeping = (summary: Summary): string => {
  switch (summary.is) {
    case 'untouched': return ''
    case 'saved': return `Saved ${sayClock(summary.at)}`
    case 'saving': return 'Saving'
    case 'differs': return 'Somebody else changed this too. Both texts are kept: choose below'
    case 'stopped': return `${stopped[summary.why]}${summary.most ? `. It can hold ${sayNumber(summary.most)} characters` : ''}`
    case 'waiting': {
      const waits = `Not saved: ${sayCount(summary.changes, 'change waits', 'changes wait')}`
      return summary.because === 'away'
        ? `${waits}. The service does not answer. We keep trying; leave this page open`
        : `${waits}. You are signed out: sign in in another tab, then come back here. Nothing is lost`
    }
  }
}

/** What is said of a field before anything is typed. */
export const sayKept = (savedAt: string): string => `Saved ${sayInstant(savedAt)}`
