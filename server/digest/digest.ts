import { createTransport } from 'nodemailer'
import { wallTimeOf } from '#annex-a/calendar/london.ts'
import { noteDigest, waitingForDigest } from '#db/queries/attention.ts'
import type { PersonRow } from '#db/queries/people.ts'
import type { Store } from '#db/open.ts'
import { attentionOf } from '../attention/attention.ts'
import { instant, type Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { newReference } from '../ids.ts'
import { stackOf } from '../web/faults.ts'
import type { Log } from '../web/log.ts'
import { compose } from './compose.ts'

export interface DigestNeeds {
  readonly config: Pick<Config, 'mail' | 'origin'>
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
}

export interface Digest {
  /** Sends what is due now; answers with how many letters went. */
  readonly send: () => Promise<number>
  readonly close: () => void
}

const everyMs = 5 * 60_000
/** A mail server that does not answer holds nothing else up for longer. */
const patienceMs = 30_000

/**
 * Sends each lead inspector one letter a day, from the time that the configuration names, when a mail server is configured.
 * What cannot be sent is logged without its content, and tried again.
 */
export const startDigest = (needs: DigestNeeds): Digest => {
  if (!needs.config.mail) return { send: async () => 0, close: () => {} }
  let busy: Promise<number> | null = null
  const send = (): Promise<number> => (busy ??= sendDue(needs).finally(() => { busy = null }))
  const timer = setInterval(() => { void send() }, everyMs).unref()
  return { send, close: () => clearInterval(timer) }
}

const sendDue = async ({ config: { mail, origin }, store: { db }, clock, log }: DigestNeeds): Promise<number> => {
  const now = instant(clock)
  const { date, time } = wallTimeOf(now)
  if (!mail || time < mail.at) return 0
  const transport = createTransport({ url: mail.server, connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs } as never)
  /** False where there is nothing to say: that is noted too, and nobody gets a letter. */
  const sendTo = async (person: PersonRow): Promise<boolean> => {
    const letter = compose(await attentionOf(db, person, now), origin)
    if (letter) await transport.sendMail({ from: mail.from, to: { name: person.name, address: person.email }, subject: letter.subject, text: letter.text })
    await noteDigest(db, person.id, date, now)
    return letter !== null
  }
  /** One address that the mail server refuses holds up nobody else's letter. */
  const orNot = (fault: unknown): false => {
    log.error({ reference: newReference(), why: stackOf(fault) }, 'the digest could not be sent; it is tried again')
    return false
  }
  let sent = 0
  try {
    for (const person of await waitingForDigest(db, date)) if (await sendTo(person).catch(orNot)) sent += 1
  } catch (fault) {
    orNot(fault)
  } finally {
    transport.close()
  }
  return sent
}
