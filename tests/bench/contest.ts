import { checkerMemory } from '#server/intake/checker-memory.ts'
import { measure, median, type Measured } from './measured.ts'
import { inspectionDate, type Sample } from './workbooks.ts'

/** One file, checked by us and merely loaded by exceljs, turn about in fresh processes, so that both meet the same machine. */
export interface Contest {
  readonly sample: Sample
  readonly rows: number
  readonly findings: number
  readonly read: boolean
  readonly checkMs: number
  readonly exceljsMs: number
  /** The median over the turns of our time over theirs in the same turn. */
  readonly ratio: number
  /** The same of the processor's time in the main thread alone. */
  readonly own: { readonly checkMs: number; readonly exceljsMs: number; readonly ratio: number }
  readonly peakMb: number
  readonly exceljsPeakMb: number
}

export const contest = async (sample: Sample, turns: number): Promise<Contest> => {
  const pairs: (readonly [ours: Measured, theirs: Measured])[] = []
  for (let turn = 0; turn < turns; turn++) pairs.push([await checkOnce(sample), await measure('exceljs', [sample.path])])
  const [ours, theirs] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)]
  return {
    sample, rows: ours[0]!.rows, findings: ours[0]!.findings, read: ours[0]!.read,
    checkMs: median(ours.map(({ ms }) => ms)), exceljsMs: median(theirs.map(({ ms }) => ms)),
    ratio: median(pairs.map(([one, other]) => one.ms / other.ms)),
    own: { checkMs: median(ours.map(({ ownMs }) => ownMs)), exceljsMs: median(theirs.map(({ ownMs }) => ownMs)), ratio: median(pairs.map(([one, other]) => one.ownMs / other.ownMs)) },
    peakMb: Math.max(...ours.map(({ peakMb }) => peakMb)), exceljsPeakMb: Math.max(...theirs.map(({ peakMb }) => peakMb)),
  }
}

/** As the server's own checker runs. */
export const checkOnce = (sample: Sample): Promise<Measured> => measure('check', [sample.path, inspectionDate], checkerMemory)
