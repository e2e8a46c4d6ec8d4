import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { isId } from '../ids.ts'
import { inMegabytes } from '../intake/caps.ts'
import { receive } from '../intake/receive.ts'
import { discard, type StoredFile } from '../intake/stored-file.ts'
import type { Workbench } from '../workbench.ts'
import { documentCaps } from './caps.ts'
import { endingOf, kindByEnding, whyEndingNotTaken, type DocumentKind } from './kinds.ts'
import { kindByBeginning, whatItIs, whyNotAsNamed } from './what-it-is.ts'

/** A file that is not taken: what it is called, and why, in words that follow its name. */
export interface NotTaken { readonly name: string; readonly why: string }
export interface Taken { readonly file: StoredFile; readonly kind: DocumentKind }

/** A form with documents that came: each file taken or not, on its own. */
export interface Documents {
  /** The form's own id: the same form sent twice is one delivery. Null where the form had not arrived whole. */
  readonly id: string | null
  /** What was typed beside the files. */
  readonly fields: ReadonlyMap<string, string>
  readonly taken: readonly Taken[]
  readonly notTaken: readonly NotTaken[]
}

/** Characters that nobody sees, and those that turn the direction of writing so that a name seems to end otherwise. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** Takes a form with documents off the network, before any transaction, and looks into each file. What is not taken is not kept. */
export const receiveDocuments = async (request: Request, inspection: InspectionRow, { config }: Pick<Workbench, 'config'>, caps = documentCaps): Promise<Documents> => {
  const { fields, files, tooManyFiles, tooMuch } = await receive(request, config.dataDir, inspection.id, caps)
  const given = fields.get('id')
  const id = isId(given) ? given : null
  // Which of them were cut off by it is not known, so none is kept.
  if (tooMuch) {
    await discard(config.dataDir, files)
    return { id, fields, taken: [], notTaken: [{ name: 'The files', why: `are more than ${inMegabytes(caps.allBytes)} together. Send them in two forms` }] }
  }
  const [taken, notTaken]: [Taken[], NotTaken[]] = [[], []]
  // One after another: each is in memory while it is looked into.
  for (const sent of files) {
    const file = { ...sent, name: sent.name.replace(unseen, '').trim() || 'without a name' }
    const twin = taken.some(({ file: { sha256 } }) => sha256 === file.sha256)
    const why = whyNotByName(file, caps.fileBytes) ?? (twin ? 'is the same as another of the chosen files' : await whyNotByContent(file, config.dataDir))
    if (why === null) taken.push({ file, kind: kindByEnding(endingOf(file.name))! })
    else notTaken.push({ name: quoted(file.name), why })
  }
  await discard(config.dataDir, files.filter(({ id: one }) => !taken.some(({ file }) => file.id === one)))
  if (tooManyFiles) notTaken.push({ name: `Files after the first ${caps.files}`, why: 'were not taken. Send them in another form' })
  return { id, fields, taken, notTaken }
}

const quoted = (name: string): string => `“${name}”`

const whyNotByName = ({ name, bytes }: StoredFile, most: number): string | null => {
  if (bytes === 0) return 'is empty (0 bytes). Check that the original opens, and send it again'
  if (bytes > most) return `is ${inMegabytes(bytes)}. A file can be up to ${inMegabytes(most)}: save it with smaller pictures, or send it in parts`
  return whyEndingNotTaken(name)
}

const whyNotByContent = async ({ name, path, head }: StoredFile, dataDir: string): Promise<string | null> => {
  const known = kindByBeginning(head)
  return whyNotAsNamed(kindByEnding(endingOf(name))!, known ? { kind: known } : whatItIs(await readFile(join(dataDir, path))))
}
