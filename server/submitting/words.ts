import { sayWhen } from '#annex-a/calendar/london.ts'
import type { Called } from '../intake/called.ts'
import type { Reason } from './obstacle.ts'

/** `version 2`, `the upload of 12 April 2016 at 11:04`: within a sentence. */
export const sayCalled = ({ version, sentAt }: Called): string => (version === null ? `the upload of ${sayWhen(sentAt)}` : `version ${version}`)

/** Why a draft cannot be submitted, and what to do. */
export const sayReason = (reason: Reason): string => {
  switch (reason.why) {
    case 'submitted': return `${reason.by.who} has submitted this upload already, on ${sayWhen(reason.by.at)}, as version ${reason.by.called.version}`
    case 'newer': return reason.by.called.version === null
      ? `A newer upload is there: ${reason.by.who} sent it on ${sayWhen(reason.by.at)}. Submit that one, which also has these lists where it brought no newer ones, or check this one again on top of it`
      : `${reason.by.who} submitted version ${reason.by.called.version} on ${sayWhen(reason.by.at)}, which came after this upload. See what it changed, and check this upload again on top of it`
    case 'unread': return 'This upload has not been read, so it cannot be submitted'
    case 'checking': return 'This upload is being checked again. Wait until that is done, then look at what was found'
    case 'stopped': return 'Our checker stopped while it checked this upload again. Have it checked again before you submit it'
    case 'outdated': return 'A setting, an answer, a date or an upload that these lists stand on has changed since they were checked. Have them checked again before you submit them'
  }
}
