import { reportStepsOf, reportTextById, reportTextNumbered } from '#db/queries/report.ts'
import type { HereInInspection } from '../door.ts'
import { contentOf, makeReport, type ReportContent } from './content.ts'
import { reportStanding } from './standing.ts'

/** The report to be read as a whole. */
export interface ReportReading {
  readonly inspectionId: string
  readonly content: ReportContent
  /** Of a frozen text; null: as it reads now. */
  readonly frozen: { readonly number: number; readonly sha256: string; readonly at: string } | null
  /** Whether this is the text that was made final or published; anything before that is a draft for ever. */
  readonly is: 'draft' | 'final' | 'published'
  readonly forAuthority: boolean
}

/**
 * The report's text: for the authority that which it was given, whatever it asks for; for the team as it reads now, or the frozen text that
 * the address names (`?text=2`). Throws 404 where there is none.
 */
export const readReport = async (here: HereInInspection): Promise<ReportReading> => {
  const { db, inspection, roles, url } = here
  const { state, authorityTextId } = reportStanding(await reportStepsOf(db, inspection.id))
  const forAuthority = roles.includes('officer')
  const asked = url.searchParams.get('text')
  if (!forAuthority && asked === null) return { inspectionId: inspection.id, content: (await makeReport(here)).content, frozen: null, is: 'draft', forAuthority }
  const number = Number(asked)
  const text = forAuthority ? authorityTextId && await reportTextById(db, inspection.id, authorityTextId) : Number.isInteger(number) && number > 0 && await reportTextNumbered(db, inspection.id, Math.min(number, 1_000_000))
  if (!text) throw new Response(null, { status: 404 })
  return { inspectionId: inspection.id, content: contentOf(text), frozen: { number: text.number, sha256: text.sha256, at: text.made_at }, is: text.id === authorityTextId && (state === 'final' || state === 'published') ? state : 'draft', forAuthority }
}
