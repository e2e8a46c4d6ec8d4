import { activities, polarities, type PolarityCode } from '#annex-a/framework/evidence.ts'
import { criteriaFor, criterionOf, judgementOf } from '#annex-a/framework/judgements.ts'
import { anyEvidence, caseNames, countEvidence, makersOf, someEvidence, type EvidenceWhere } from '#db/queries/evidence.ts'
import type { HereInInspection } from '../door.ts'
import { unfinishedNotes } from './working-copy.ts'
import { shownRecords, type ShownRecord } from './shown.ts'

/** What the address asks for, in codes: only those that mean something here. */
export interface EvidenceFilter {
  readonly judgement: string | null
  /** A criterion's id, or `none`. */
  readonly criterion: string | null
  /** A case's number, or `none`. */
  readonly case: string | null
  readonly who: string | null
  /** A kind of activity, or `none`. */
  readonly kind: string | null
  readonly polarity: PolarityCode | null
  readonly removed: boolean
}

export interface EvidenceList {
  readonly filter: EvidenceFilter
  readonly records: readonly ShownRecord[]
  readonly total: number
  readonly page: number
  readonly pages: number
  /** Whether all texts are shown whole, on one page: for paper. */
  readonly whole: boolean
  readonly makers: readonly { readonly id: string; readonly name: string }[]
  readonly cases: readonly string[]
  readonly removed: number
  /** Notes of this person that are no record yet, and those of people who have left, where this person is to take them over. */
  readonly unfinished: { readonly own: number; readonly left: number }
  readonly lscbConcurrent: boolean
  readonly open: boolean
}

const perPage = 50
/** As much as a browser prints without complaint. */
const mostOnPaper = 2_000
/** Of a longer text the list shows the beginning. */
const shownOfText = 600

const filterOf = (asked: URLSearchParams, makers: EvidenceList['makers'], cases: readonly string[]): EvidenceFilter => {
  const one = (name: string, known: (code: string) => boolean): string | null => {
    const code = asked.get(name)
    return code && known(code) ? code : null
  }
  return {
    judgement: one('judgement', (code) => judgementOf(code) !== undefined),
    criterion: one('criterion', (code) => code === 'none' || criterionOf(code) !== undefined),
    case: one('case', (code) => code === 'none' || cases.includes(code)),
    who: one('who', (code) => makers.some(({ id }) => id === code)),
    kind: one('kind', (code) => code === 'none' || activities.some((kind) => kind.code === code)),
    polarity: one('polarity', (code) => polarities.some((polarity) => polarity.code === code)) as PolarityCode | null,
    removed: asked.get('removed') === 'yes',
  }
}

const criteriaAsked = ({ judgement, criterion }: EvidenceFilter): readonly string[] | null => {
  if (criterion) return criterion === 'none' ? [] : [criterion]
  const found = judgement ? judgementOf(judgement) : undefined
  return found ? criteriaFor(found.code).map(({ id }) => id) : null
}

const whereOf = (filter: EvidenceFilter): EvidenceWhere => ({
  criteria: criteriaAsked(filter), caseNumber: filter.case, madeBy: filter.who, activity: filter.kind === 'none' ? '' : filter.kind, polarity: filter.polarity, removed: filter.removed,
})

/** The beginning of a long text; never half of a character that takes two. */
const beginning = (record: ShownRecord): ShownRecord =>
  record.text.length <= shownOfText ? record : { ...record, text: `${record.text.slice(0, shownOfText).replace(/[\uD800-\uDBFF]$/, '')} …` }

/** The records that the address asks for, the newest first. */
export const evidenceList = async ({ db, inspection, person, roles, url }: HereInInspection): Promise<EvidenceList> => {
  const [makers, cases] = [await makersOf(db, inspection.id, person.id), (await caseNames(db, inspection.id)).map(({ number }) => number)]
  const filter = filterOf(url.searchParams, makers, cases)
  const where = whereOf(filter)
  const whole = url.searchParams.get('whole') === 'yes'
  const total = await countEvidence(db, inspection.id, person.id, where)
  const take = whole ? mostOnPaper : perPage
  const pages = Math.max(1, Math.ceil(total / take))
  const page = Math.min(pages, Math.max(1, Number.parseInt(url.searchParams.get('page') ?? '1', 10) || 1))
  const rows = await someEvidence(db, inspection.id, person.id, where, take, (page - 1) * take)
  const records = await shownRecords(db, rows)
  const notes = (await unfinishedNotes({ db, inspection, person, roles })).filter((note) => !note.putAside)
  const removed = await countEvidence(db, inspection.id, person.id, { ...anyEvidence, removed: true })
  return {
    filter, records: whole ? records : records.map(beginning), total, page, pages, whole, makers, cases, removed,
    unfinished: { own: notes.filter(({ by }) => by === null).length, left: notes.filter(({ by }) => by !== null).length },
    lscbConcurrent: inspection.lscb_concurrent === 1, open: inspection.closed_at === null,
  }
}
