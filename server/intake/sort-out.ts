import type { Kysely } from 'kysely'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { filesWithBytes, type SentBefore } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import type { DeliveryCaps } from './caps.ts'
import { notAWorkbook } from './not-a-workbook.ts'
import type { Received } from './receive.ts'
import type { RefusedFile } from './refused.ts'
import type { StoredFile } from './stored-file.ts'

interface Asking {
  readonly db: Kysely<Tables>
  readonly dataDir: string
  readonly inspection: InspectionRow
  readonly caps: DeliveryCaps
  /** Files that came before are meant to be sent again. */
  readonly again: boolean
}

export interface SortedOut { readonly taken: readonly StoredFile[]; readonly refused: readonly RefusedFile[] }
type Why = Pick<RefusedFile, 'code' | 'facts'>

/** Looks at each file of a form on its own: one that cannot be taken never keeps back the others. */
export const sortOut = async ({ files, beyond }: Pick<Received, 'files' | 'beyond'>, asking: Asking): Promise<SortedOut> => {
  const hashes = files.filter(({ whole }) => whole).map(({ sha256 }) => sha256)
  const before = hashes.length ? await filesWithBytes(asking.db, hashes) : []
  const [taken, refused]: [StoredFile[], RefusedFile[]] = [[], []]
  // One after another: some are in memory while they are looked into.
  for (const file of files) {
    const why = whyBySize(file, asking.caps) ?? await notAWorkbook(file, asking.dataDir) ?? whySentBefore(file, before, asking) ?? whyTwin(file, taken)
    if (why) refused.push({ name: file.name, bytes: file.bytes, code: why.code, facts: why.facts })
    else taken.push(file)
  }
  return { taken, refused: [...refused, ...beyond.map(({ name, bytes }): RefusedFile => ({ name, bytes, code: 'beyond', facts: { most: asking.caps.files } }))] }
}

const whyBySize = ({ bytes, whole }: StoredFile, { fileBytes, allBytes }: DeliveryCaps): Why | null => {
  if (bytes === 0) return { code: 'empty', facts: {} }
  if (bytes > fileBytes) return { code: 'over-limit', facts: { bytes, most: fileBytes } }
  return whole ? null : { code: 'no-room', facts: { most: allBytes } }
}

const whySentBefore = ({ sha256 }: StoredFile, before: readonly SentBefore[], { inspection, again }: Asking): Why | null => {
  const same = before.filter((one) => one.sha256 === sha256)
  if (same.some(({ inspection_id }) => inspection_id !== inspection.id)) return { code: 'elsewhere', facts: {} }
  const [here] = same
  return !here || again ? null : { code: 'sent-before', facts: { submission: here.submission_id, ...(here.version === null ? {} : { version: here.version }) } }
}

const whyTwin = ({ sha256 }: StoredFile, taken: readonly StoredFile[]): Why | null => {
  const twin = taken.find((other) => other.sha256 === sha256)
  return twin ? { code: 'twin', facts: { other: twin.name } } : null
}
