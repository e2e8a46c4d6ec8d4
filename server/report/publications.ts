import { sayDate } from '#annex-a/reading/dates.ts'
import { reportStepsOf } from '#db/queries/report.ts'
import type { HereInInspection } from '../door.ts'
import { reportStanding, type ReportStanding } from './standing.ts'

/** A text that was published: the first, or a correction of the one before. */
export interface Publication {
  readonly textId: string
  /** The number of the text, 1, 2 … */
  readonly text: number
  /** `YYYY-MM-DD`, as is `receivedOn`: the day on which the authority was given it. */
  readonly on: string
  readonly receivedOn: string
  /** What was corrected; null for the first. */
  readonly corrected: string | null
}

/** Most characters of what was corrected: it stands in the report itself. */
export const mostOfCorrection = 500

/** The day on which the report was first received, from which paragraphs 10 and 40 count; null before. A correction changes nothing of it. */
export const firstReceivedOn = ({ publications, finalOn }: Pick<ReportStanding, 'publications' | 'finalOn'>): string | null => publications[0]?.receivedOn ?? finalOn

const oneLine = (words: string | null): string => (words ?? '').trim().replace(/\s+/gu, ' ').replace(/\.$/u, '')

/**
 * When a text was published and what was corrected in it, for its head: “Published 1 July 2016, corrected 3 August 2016: …”. Of a text on the
 * way to be a correction: what still stands. Null for a draft of a report that was never published.
 */
export const sayPublished = ({ publications, correcting }: Pick<ReportStanding, 'publications' | 'correcting'>, text: { readonly id: string; readonly number: number } | null): string | null => {
  const at = text ? publications.findIndex(({ textId }) => textId === text.id) : -1
  const [first, last] = [publications[0], publications.at(-1)]
  if (!first || !last) return null
  if (at < 0) return correcting && (!text || text.number > last.text) ? `Correction of the report published on ${sayDate(last.on)}, which still stands. To be corrected: ${oneLine(correcting.why)}.` : null
  const corrections = publications.slice(1, at + 1).map(({ on, corrected }) => `corrected ${sayDate(on)}: ${oneLine(corrected)}`)
  const next = publications[at + 1]
  return `Published ${[sayDate(first.on), corrections.join('; ')].filter(Boolean).join(', ')}.${next ? ` This text was corrected on ${sayDate(next.on)}: ${oneLine(next.corrected)}. The corrected text takes its place.` : ''}`
}

/** What every page of a report says while what was published is corrected. */
export interface CorrectionNotice { readonly inspectionId: string; readonly publishedOn: string; readonly text: number; readonly why: string; readonly since: string }

/** Null where nothing is being corrected. */
export const correctionNotice = async ({ db, inspection }: HereInInspection): Promise<CorrectionNotice | null> => {
  const { correcting, publications } = reportStanding(await reportStepsOf(db, inspection.id))
  const last = publications.at(-1)
  return correcting && last ? { inspectionId: inspection.id, publishedOn: last.on, text: last.text, why: correcting.why, since: correcting.at } : null
}
