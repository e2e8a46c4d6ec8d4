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

/** A file that is none we read goes to the checker beside those that are: every door then tells of it in the same words. */
interface Looked { readonly file: StoredFile; readonly why: Why | null; readonly tells: 'form' | 'checker' }

/** Looks at each file of a form on its own: one that cannot be taken never keeps back the others. */
export const sortOut = async ({ files, beyond }: Pick<Received, 'files' | 'beyond'>, asking: Asking): Promise<SortedOut> => {
  const hashes = files.filter(({ whole }) => whole).map(({ sha256 }) => sha256)
  const before = hashes.length ? await filesWithBytes(asking.db, hashes) : []
  const looked: Looked[] = []
  // One after another: some are in memory while they are looked into.
  for (const file of files) {
    const others = looked.filter(({ why, tells }) => !why || tells === 'checker').map((other) => other.file)
    const why = whyBySize(file, asking.caps) ?? whySentBefore(file, before, asking) ?? whyTwin(file, others)
    looked.push(why ? { file, why, tells: 'form' } : { file, why: await notAWorkbook(file, asking.dataDir), tells: 'checker' })
  }
  // Where nothing can be read there is nothing to check, and the form says so at once.
  const readable = looked.some(({ why }) => !why)
  const isTaken = ({ why, tells }: Looked): boolean => !why || (readable && tells === 'checker')
  const refused = looked.flatMap((one): RefusedFile[] => (one.why && !isTaken(one) ? [{ name: one.file.name, bytes: one.file.bytes, code: one.why.code, facts: one.why.facts }] : []))
  return {
    taken: looked.filter(isTaken).map(({ file }) => file),
    refused: [...refused, ...beyond.map(({ name, bytes }): RefusedFile => ({ name, bytes, code: 'beyond', facts: { most: asking.caps.files } }))],
  }
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
