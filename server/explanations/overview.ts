import { perPage } from '#annex-a/shown/page-size.ts'
import { inListOrder, type ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { withdrawnExplanations } from '#db/queries/explanations.ts'
import { totalsOf, type FindingTotalRow } from '#db/queries/findings.ts'
import { listsOfSubmission } from '#db/queries/submissions.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import type { Called } from '../intake/called.ts'
import { findingsHead } from '../intake/see-findings.ts'
import { fieldsHeld } from './fields.ts'
import { explanationsOf, keptExplanation, keptOr0, listOr0, wordingsFor, type KeptExplanation } from './kept.ts'
import { saidOf, type SaidExplanation } from './said.ts'
import { spokenIn, type SpokenInList } from './spoken.ts'

/** stale: the value has changed since. kept: holds in this version. unneeded: nothing in this version is left for it. */
const explanationStates = ['stale', 'kept', 'unneeded', 'withdrawn'] as const
export type ExplanationState = (typeof explanationStates)[number]

export interface ExplanationLine extends SaidExplanation {
  readonly state: ExplanationState
  readonly list: ListId | 0
  /** How many findings of this version it stands for, and the number of the first. */
  readonly stands: number
  readonly first: number | null
}

export interface ExplainedListLine { readonly list: ListId | 0; readonly name: string; readonly findings: number; readonly explained: number; readonly stale: number; readonly sent: boolean }

export interface ExplanationsView {
  readonly inspectionId: string
  readonly submissionId: string
  readonly called: Called
  readonly lists: readonly ExplainedListLine[]
  readonly findings: number
  readonly explained: number
  readonly counts: { readonly [S in ExplanationState]: number }
  /** Null: all but the withdrawn. */
  readonly state: ExplanationState | null
  readonly lines: readonly ExplanationLine[]
  readonly page: number
  readonly pages: number
  readonly mayExplain: boolean
}

/** All that is explained in an inspection, as it stands in one version. Null where there is no such version or page. */
export const seeExplanations = async (here: HereInInspection, submissionId: string): Promise<ExplanationsView | null> => {
  const head = await findingsHead(here, submissionId, '0')
  if (!head) return null
  const { db, inspection, url } = here
  const wordings = wordingsFor(here.roles)
  here.about('submission', submissionId)
  const totals = await totalsOf(db, submissionId)
  const sent = (await listsOfSubmission(db, submissionId)).map(({ list }) => list)
  const said = Map.groupBy(await explanationsOf(db, inspection.id, wordings), ({ list }) => keptOr0(list))
  const lists: ExplainedListLine[] = []
  const lines: ExplanationLine[] = []
  for (const kept of new Set([...totals.map(({ list }) => list), ...sent, ...said.keys()])) {
    const list = listOr0(kept) ?? 0
    const own = totals.filter((total) => total.list === kept)
    const spoken = await spokenIn(here, head.version, list, own)
    lists.push({ list, name: list === 0 ? 'The files' : listOf(list).name, sent: kept === 0 || sent.includes(kept), ...counted(own, spoken) })
    const free = list === 0 ? new Set<string>() : await heldByNow(db, submissionId, list, spoken.explanations)
    lines.push(...spoken.explanations.map((one) => lineOf(one, list, spoken, free)))
  }
  const withdrawn = (await withdrawnExplanations(db, inspection.id, wordings)).map(keptExplanation).map((one): ExplanationLine => ({ ...saidOf(one), state: 'withdrawn', list: one.list ?? 0, stands: 0, first: null }))
  const all = [...lines, ...withdrawn]
  const state = explanationStates.find((one) => one === url.searchParams.get('state')) ?? null
  const shown = all.filter((one) => (state === null ? one.state !== 'withdrawn' : one.state === state)).sort((a, b) => explanationStates.indexOf(a.state) - explanationStates.indexOf(b.state) || inOrder(a.list, b.list))
  const [page, pages] = [Number(url.searchParams.get('page') ?? 1), Math.max(1, Math.ceil(shown.length / perPage))]
  if (!Number.isInteger(page) || page < 1 || page > pages) return null
  return {
    inspectionId: inspection.id, submissionId, called: head.called, lists: lists.sort((a, b) => inOrder(a.list, b.list)), state, page, pages,
    findings: lists.reduce((sum, one) => sum + one.findings, 0), explained: lists.reduce((sum, one) => sum + one.explained, 0),
    counts: Object.fromEntries(explanationStates.map((one) => [one, all.filter((line) => line.state === one).length])) as ExplanationsView['counts'],
    lines: shown.slice((page - 1) * perPage, page * perPage), mayExplain: may('explain', here.roles, { closed: inspection.closed_at !== null }).may,
  }
}

const inOrder = (a: ListId | 0, b: ListId | 0): number => (a === 0 ? (b === 0 ? 0 : -1) : b === 0 ? 1 : inListOrder(a, b))

const counted = (totals: readonly FindingTotalRow[], spoken: SpokenInList) => totals.reduce((sum, one) => {
  const { explained, stale } = spoken.count(one)
  return { findings: sum.findings + one.total, explained: sum.explained + explained, stale: sum.stale + stale }
}, { findings: 0, explained: 0, stale: 0 })

/** Fields that are said not to be held and by now are: the column has come, something stands in it, and no gap was found in it. */
const heldByNow = async (db: HereInInspection['db'], submissionId: string, list: ListId, explanations: readonly KeptExplanation[]): Promise<Set<string>> => {
  if (!explanations.some(({ kind }) => kind === 'field')) return new Set()
  return new Set((await fieldsHeld(db, submissionId, list)).filter(({ is }) => is === 'filled' || is === 'partly').map(({ field }) => field))
}

const lineOf = (one: KeptExplanation, list: ListId | 0, spoken: SpokenInList, held: ReadonlySet<string>): ExplanationLine => {
  const numbers = spoken.numbersOf(one.id)
  const stale = numbers.length > 0 && spoken.of(numbers[0]!)!.stale
  const unneeded = one.kind === 'field' ? numbers.length === 0 && held.has(one.field ?? '') : spoken.unneeded.includes(one)
  return { ...saidOf(one, stale), state: unneeded ? 'unneeded' : stale ? 'stale' : 'kept', list, stands: numbers.length, first: numbers[0] ?? null }
}
