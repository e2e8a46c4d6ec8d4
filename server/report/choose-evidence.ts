import { judgementOf, criteriaFor, judgementsOf } from '#annex-a/framework/judgements.ts'
import { polarities, type PolarityCode } from '#annex-a/framework/evidence.ts'
import type { JudgementCode } from '#annex-a/framework/judgement.ts'
import type { ReportSection } from '#annex-a/framework/report-sections.ts'
import { caseNames, countEvidence, evidenceById, someEvidence, type EvidenceRow, type EvidenceWhere } from '#db/queries/evidence.ts'
import { reportStepsOf } from '#db/queries/report.ts'
import { pieceEvidenceOf, pieceTexts, reportPieceById, setPieceEvidence } from '#db/queries/report-pieces.ts'
import type { HereInInspection } from '../door.ts'
import { shownRecords, type ShownRecord } from '../evidence/shown.ts'
import { formValues, refuse } from '../web/form.ts'
import { sectionHere } from './section.ts'
import { reportStanding } from './standing.ts'

/** Records shown to be chosen from, beside those that are chosen already. */
const mostOffered = 100

export interface EvidenceChoice {
  readonly inspectionId: string
  readonly section: ReportSection
  readonly pieceId: string
  readonly text: string
  readonly mayWrite: boolean
  readonly chosen: readonly ShownRecord[]
  readonly offered: readonly ShownRecord[]
  /** How many the filter finds, with those that are not shown. */
  readonly found: number
  readonly filter: { readonly judgement: JudgementCode | null; readonly polarity: PolarityCode | null; readonly case: string | null }
  readonly judgements: readonly { readonly code: JudgementCode; readonly says: string }[]
  readonly cases: readonly string[]
}

const pieceHere = async ({ db, inspection, params }: HereInInspection) => {
  const piece = await reportPieceById(db, inspection.id, params['piece'] ?? '')
  if (!piece || piece.removed_at !== null) throw new Response(null, { status: 404 })
  return { piece, section: sectionHere(inspection, piece.section) }
}

const filterOf = ({ url, inspection }: HereInInspection, section: ReportSection, cases: readonly string[]): EvidenceChoice['filter'] => {
  const asked = (name: string): string | null => url.searchParams.get(name)
  const judgements = judgementsOf({ lscbConcurrent: inspection.lscb_concurrent === 1 })
  const judgement = asked('judgement')
  return {
    judgement: judgement === null ? section.judgement === 'OE' ? null : section.judgement : judgements.find(({ code }) => code === judgement)?.code ?? null,
    polarity: polarities.find(({ code }) => code === asked('polarity'))?.code ?? (asked('polarity') === null && section.code === 'outstanding' ? 'strength' : null),
    case: cases.find((one) => one === asked('case')) ?? null,
  }
}

/** What a piece rests on, and the records from which more can be chosen. Throws 404 where there is no such piece. */
export const prepareChoice = async (here: HereInInspection): Promise<EvidenceChoice> => {
  const { db, inspection, person } = here
  const { piece, section } = await pieceHere(here)
  const cases = (await caseNames(db, inspection.id)).map(({ number }) => number)
  const filter = filterOf(here, section, cases)
  const where: EvidenceWhere = {
    criteria: filter.judgement ? criteriaFor(judgementOf(filter.judgement)!.code).map(({ id }) => id) : null, caseNumber: filter.case, madeBy: null, activity: null, polarity: filter.polarity, removed: false,
  }
  const ids = (await pieceEvidenceOf(db, inspection.id)).filter(({ pieceId }) => pieceId === piece.id).map(({ evidenceId }) => evidenceId)
  const rows: EvidenceRow[] = []
  for (const id of ids) rows.push(...[await evidenceById(db, inspection.id, person.id, id)].filter((row) => row !== undefined))
  const offered = (await someEvidence(db, inspection.id, person.id, where, mostOffered, 0)).filter((row) => !ids.includes(row.evidence_id))
  return {
    inspectionId: inspection.id, section, pieceId: piece.id, text: (await pieceTexts(db, inspection.id)).get(piece.id)?.text ?? '',
    mayWrite: inspection.closed_at === null && reportStanding(await reportStepsOf(db, inspection.id)).state === 'drafting',
    chosen: await shownRecords(db, rows), offered: await shownRecords(db, offered), found: await countEvidence(db, inspection.id, person.id, where), filter,
    judgements: judgementsOf({ lscbConcurrent: inspection.lscb_concurrent === 1 }).map(({ code, says }) => ({ code, says })), cases,
  }
}

type Chosen = { readonly section: string; readonly pieceId: string } | { readonly refusal: ReturnType<typeof refuse> }
const listed = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value)

/** Keeps what a piece rests on: what is ticked, and what is not shown on the page stays as it is. */
export const chooseEvidence = async (here: HereInInspection): Promise<Chosen> => {
  const { db, inspection, person, now } = here
  const { piece, section } = await pieceHere(here)
  const values = formValues(await here.request.formData())
  if (reportStanding(await reportStepsOf(db, inspection.id)).state !== 'drafting') return { refusal: refuse({ form: 'The report has been handed on meanwhile, and takes no changes' }, values) }
  const [shown, ticked] = [new Set(listed(values['shown'])), [...new Set(listed(values['evidence']))]]
  const stay = (await pieceEvidenceOf(db, inspection.id)).filter(({ pieceId, evidenceId }) => pieceId === piece.id && !shown.has(evidenceId)).map(({ evidenceId }) => evidenceId)
  const real: string[] = []
  for (const id of ticked) if (await evidenceById(db, inspection.id, person.id, id)) real.push(id)
  const all = [...new Set([...stay, ...real])]
  await setPieceEvidence(db, piece.id, all.map((id) => ({ piece_id: piece.id, evidence_id: id, chosen_by: person.id, chosen_at: now })))
  here.about('report-section', section.code, { records: real.length })
  return { section: section.code, pieceId: piece.id }
}
