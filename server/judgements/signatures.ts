import type { JudgementCode } from '#annex-a/framework/judgement.ts'
import type { SnapshotLine } from '#db/queries/snapshots.ts'

/** One signature, or one opening again, of a judgement. */
export interface ShownSnapshot {
  readonly number: number
  readonly state: 'signed' | 'open'
  readonly hash: string
  readonly reason: string
  readonly signedName: string
  readonly signedAt: string
}

/** A line as a page shows it. */
export const shownSnapshot = ({ number, state, hash, reason, signed_name, signed_at }: SnapshotLine): ShownSnapshot =>
  ({ number, state, hash, reason, signedName: signed_name, signedAt: signed_at })

/** The newest line of a judgement; null before it was ever signed. */
export const lineInForce = (lines: readonly SnapshotLine[], code: JudgementCode): SnapshotLine | null => lines.find(({ judgement }) => judgement === code) ?? null

/** Whether a judgement is signed off now. */
export const isSigned = (lines: readonly SnapshotLine[], code: JudgementCode): boolean => lineInForce(lines, code)?.state === 'signed'

/** Every judgement that is signed off now. */
export const signedNow = (lines: readonly SnapshotLine[]): readonly JudgementCode[] =>
  [...new Set(lines.map(({ judgement }) => judgement as JudgementCode))].filter((code) => isSigned(lines, code))

export const snapshotsOf = (lines: readonly SnapshotLine[], code: JudgementCode): readonly ShownSnapshot[] => lines.filter(({ judgement }) => judgement === code).map(shownSnapshot)
