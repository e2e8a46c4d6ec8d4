import { reportStepsOf, reportTextById, reportTextNumbered, type ReportTextRow } from '#db/queries/report.ts'
import type { HereInInspection } from '../door.ts'
import { contentOf, makeReport, type ReportContent } from './content.ts'
import { sayPublished } from './publications.ts'
import { reportStanding, type ReportStanding } from './standing.ts'

/** The report to be read as a whole. */
export interface ReportReading {
  readonly inspectionId: string
  readonly content: ReportContent
  /** Of a frozen text; null: as it reads now. */
  readonly frozen: { readonly number: number; readonly sha256: string; readonly at: string } | null
  /** Whether this is the text that was made final or published; anything before that is a draft for ever. */
  readonly is: 'draft' | 'final' | 'published'
  /** The day (`YYYY-MM-DD`) on which it was made final; null where it is no final text, or a later one is. */
  readonly finalOn: string | null
  /** When it was published and corrected, or what still stands while it is corrected; null where neither is to be said. */
  readonly published: string | null
}

/**
 * The report's text. For the authority that which it was given, whatever it asks for, or another that was published. For the team the frozen
 * text that the address names (`?text=2`); where it names none the one that is final or published, and while it is written or corrected, as
 * it reads now. Throws 404 where there is none.
 */
export const readReport = async (here: HereInInspection): Promise<ReportReading> => {
  const { db, inspection, roles, url } = here
  const standing = reportStanding(await reportStepsOf(db, inspection.id))
  const asked = url.searchParams.get('text')
  if (!roles.includes('officer') && asked === null && standing.state !== 'final' && standing.state !== 'published') {
    return { inspectionId: inspection.id, content: (await makeReport(here)).content, frozen: null, is: 'draft', finalOn: null, published: sayPublished(standing, null) }
  }
  const text = await textAsked(here, standing, asked)
  if (!text) throw new Response(null, { status: 404 })
  const wasPublished = standing.publications.some(({ textId }) => textId === text.id)
  const isFinal = text.id === standing.authorityTextId && standing.state === 'final'
  return {
    inspectionId: inspection.id, content: contentOf(text), finalOn: isFinal ? standing.finalOn : standing.publications.find(({ textId }) => textId === text.id)?.receivedOn ?? null, frozen: { number: text.number, sha256: text.sha256, at: text.made_at }, published: sayPublished(standing, text),
    is: wasPublished ? 'published' : isFinal ? 'final' : 'draft',
  }
}

const textAsked = ({ db, inspection, roles }: HereInInspection, { authorityTextId, publications }: ReportStanding, asked: string | null): Promise<ReportTextRow | undefined> => {
  const number = Number(asked)
  const published = publications.find(({ text }) => text === number)
  if (published) return reportTextById(db, inspection.id, published.textId)
  if (roles.includes('officer') || asked === null) return reportTextById(db, inspection.id, authorityTextId ?? '')
  return reportTextNumbered(db, inspection.id, Number.isInteger(number) ? Math.min(Math.max(number, 0), 1_000_000) : 0)
}
