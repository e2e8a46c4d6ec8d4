import { restsOn } from '#annex-a/framework/grading/rests-on.ts'
import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import { criteriaFor } from '#annex-a/framework/judgements.ts'
import { unseenEvidence } from '#db/queries/evidence.ts'
import { evidenceStamps } from '#db/queries/evidence-stamps.ts'
import { snapshotLines, snapshotOf, type SnapshotLine } from '#db/queries/snapshots.ts'
import type { HereInInspection } from '../door.ts'
import { sha256Of } from '../sha256.ts'
import type { SignedContent } from './content.ts'
import { differences, type Difference } from './difference.ts'
import { judgementHere } from './here.ts'
import { latestOf, type RecordedGrade } from './recorded.ts'
import { lineInForce, shownSnapshot, snapshotsOf, type ShownSnapshot } from './signatures.ts'
import { asSeen } from './unseen.ts'

/** What became, since a judgement was signed, of another that it rests on (paragraphs 20, 21 and 30). */
export type BesideSince = { readonly code: JudgementCode } & (
  /** `was`: the grade beside which it was signed; undefined where there was none. Null: not judged. */
  | { readonly what: 'grade'; readonly was: Grade | null | undefined; readonly now: Grade | null }
  | { readonly what: 'signed-again' | 'opened'; readonly by: string; readonly at: string }
)

/** What came, changed or went after a judgement was signed: ids of records of evidence, and the judgements that it rests on. */
export interface SinceSigned {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly gone: readonly string[]
  readonly beside: readonly BesideSince[]
}

/** A first signature of another with the same grade is how the work goes on, and says nothing new. */
const besideSince = (lines: readonly SnapshotLine[], grades: readonly RecordedGrade[], signed: SnapshotLine, content: SignedContent, code: JudgementCode): BesideSince[] => {
  const [was, now] = [content.beside.find((one) => one.code === code), latestOf(grades, code)]
  if (now && was?.grade !== now.grade) return [{ code, what: 'grade', was: was?.grade, now: now.grade }]
  const [line, before] = [lineInForce(lines, code), lines.some(({ judgement, signed_at }) => judgement === code && signed_at <= signed.signed_at)]
  return line && before && line.signed_at > signed.signed_at ? [{ code, what: line.state === 'signed' ? 'signed-again' : 'opened', by: line.signed_name, at: line.signed_at }] : []
}

/** What became, since a judgement was signed, of its evidence and of the judgements that it rests on. Null where it is not signed off. */
export const sinceSigned = async ({ db, inspection, person }: HereInInspection, lines: readonly SnapshotLine[], grades: readonly RecordedGrade[], code: JudgementCode): Promise<SinceSigned | null> => {
  const line = lineInForce(lines, code)
  const kept = line?.state === 'signed' ? await snapshotOf(db, inspection.id, code, line.number) : undefined
  if (!line || !kept) return null
  const content = JSON.parse(kept.content) as SignedContent
  const hidden = await unseenEvidence(db, inspection.id, person.id)
  const before = new Map(content.evidence.filter(({ id }) => !hidden.has(id)).map(({ id, version }) => [id, version]))
  const now = (await evidenceStamps(db, inspection.id, criteriaFor(code).map(({ id }) => id))).filter(({ id }) => !hidden.has(id))
  const still = new Set(now.map(({ id }) => id))
  return {
    added: now.filter(({ id }) => !before.has(id)).map(({ id }) => id), changed: now.filter(({ id, version }) => before.has(id) && before.get(id) !== version).map(({ id }) => id),
    gone: [...before.keys()].filter((id) => !still.has(id)), beside: restsOn(code).flatMap((other) => besideSince(lines, grades, line, content, other)),
  }
}

export interface SnapshotPage extends ShownSnapshot {
  readonly content: SignedContent
  /** Whether it has records that this person is not to see yet, because they read the case without knowing what others found. */
  readonly unseen: boolean
  /** Whether what is kept still has the SHA-256 that was taken when it was signed. */
  readonly intact: boolean
  readonly others: readonly ShownSnapshot[]
}

const numbered = (asked: string | null | undefined): number => (/^\d{1,6}$/.test(asked ?? '') ? Number(asked) : 0)

/** One snapshot, whole. Throws 404 for one that is not there. */
export const snapshotPage = async (here: HereInInspection, judgement: string | undefined, asked: string | undefined): Promise<SnapshotPage> => {
  const { code } = judgementHere(here.inspection, judgement)
  const kept = await snapshotOf(here.db, here.inspection.id, code, numbered(asked))
  if (!kept) throw new Response(null, { status: 404 })
  return {
    ...shownSnapshot(kept), ...await asSeen(here, JSON.parse(kept.content) as SignedContent), intact: sha256Of(kept.content) === kept.hash,
    others: snapshotsOf(await snapshotLines(here.db, here.inspection.id), code).filter(({ number }) => number !== kept.number),
  }
}

export interface ComparePage { readonly code: JudgementCode; readonly before: ShownSnapshot; readonly after: ShownSnapshot; readonly differences: readonly Difference[]; /** Those that were signed first. */ readonly all: readonly ShownSnapshot[] }

/**
 * What differs between two snapshots: of the address `?from=1&to=2`, or else the last two that were signed, because opening again changes
 * nothing; the newest two where only one is. Throws 404 where there are not two.
 */
export const comparePage = async (here: HereInInspection, judgement: string | undefined): Promise<ComparePage> => {
  const { code } = judgementHere(here.inspection, judgement)
  const all = snapshotsOf(await snapshotLines(here.db, here.inspection.id), code)
  const signed = all.filter(({ state }) => state === 'signed')
  const [newer, older] = signed.length > 1 ? signed : all
  const [from, to] = [numbered(here.url.searchParams.get('from')) || (older?.number ?? 0), numbered(here.url.searchParams.get('to')) || (newer?.number ?? 0)]
  const [before, after] = [await snapshotOf(here.db, here.inspection.id, code, from), await snapshotOf(here.db, here.inspection.id, code, to)]
  if (!before || !after) throw new Response(null, { status: 404 })
  const [was, is] = [await asSeen(here, JSON.parse(before.content) as SignedContent), await asSeen(here, JSON.parse(after.content) as SignedContent)]
  return { code, before: shownSnapshot(before), after: shownSnapshot(after), differences: differences(was.content, is.content), all: [...signed, ...all.filter(({ state }) => state !== 'signed')] }
}
