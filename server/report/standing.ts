import { minutesLate } from '#annex-a/calendar/lateness.ts'
import type { ReportStepRow } from '#db/queries/report.ts'
import type { Publication } from './publications.ts'

/** `ready`: quality is assured, and the lead inspector has not sent it yet. */
export type ReportState = 'drafting' | 'quality-assurance' | 'ready' | 'factual-accuracy' | 'final' | 'published'

export interface ReportStanding {
  readonly state: ReportState
  /** Who is to assure its quality, while it is there. */
  readonly assurer: { readonly id: string; readonly name: string } | null
  /** By the end of which day points are wanted, while the authority checks. */
  readonly due: string | null
  /** Whether the authority has said that it has no more points. */
  readonly authorityFinished: boolean
  /** The text that was handed on last; null before any was. */
  readonly textId: string | null
  /** The text that the authority sees; null where it sees none. */
  readonly authorityTextId: string | null
  readonly finalOn: string | null
  readonly publishedOn: string | null
  /** Every text that was published, the first one first. The last stands, also while it is corrected. */
  readonly publications: readonly Publication[]
  /** Why the published text is opened again, when (an instant) and by whom; null where nothing is being corrected. */
  readonly correcting: { readonly why: string; readonly at: string; readonly who: string } | null
}

const begun: ReportStanding = { state: 'drafting', assurer: null, due: null, authorityFinished: false, textId: null, authorityTextId: null, finalOn: null, publishedOn: null, publications: [], correcting: null }

const after = (standing: ReportStanding, { kind, text_id, textNumber, person_id, named, on_date, words, who, done_at }: ReportStepRow): ReportStanding => {
  const { publications, correcting } = standing
  const last = publications.at(-1)
  // What was published stays with the authority whatever becomes of its correction.
  const handed = { ...begun, textId: text_id, authorityTextId: last?.textId ?? null, publications, correcting }
  switch (kind) {
    case 'asked-quality': return { ...handed, state: 'quality-assurance', assurer: { id: person_id!, name: named ?? '' } }
    case 'sent-back': case 'opened-again': return handed
    case 'passed': return { ...handed, state: 'ready' }
    case 'sent-to-authority': return { ...handed, state: 'factual-accuracy', due: on_date, authorityTextId: text_id }
    case 'due-changed': return { ...standing, due: on_date }
    case 'authority-finished': return { ...standing, authorityFinished: true }
    case 'made-final': return { ...handed, state: 'final', authorityTextId: text_id, finalOn: on_date ?? done_at.slice(0, 10) }
    case 'published': {
      const publication: Publication = { textId: text_id, text: textNumber, on: on_date!, receivedOn: standing.finalOn!, corrected: correcting && words }
      return { ...standing, state: 'published', publishedOn: on_date, publications: [...publications, publication], correcting: null }
    }
    case 'opened-to-correct': return { ...handed, correcting: { why: words, at: done_at, who } }
    case 'left-as-published': return { ...handed, state: 'published', textId: last!.textId, finalOn: last!.receivedOn, publishedOn: last!.on, correcting: null }
  }
}

/** Where the report stands, read off its steps and nothing else. */
export const reportStanding = (steps: readonly ReportStepRow[]): ReportStanding => steps.reduce(after, begun)

/** Whether the authority can still raise points: until it says that it is done, or the day is over and the report goes on. */
export const isCheckOver = ({ due, authorityFinished }: Pick<ReportStanding, 'due' | 'authorityFinished'>, now: string): boolean =>
  authorityFinished || (due !== null && minutesLate({ date: due, time: null }, now) >= 0)
