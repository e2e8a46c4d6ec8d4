import { data, redirect } from 'react-router'
import { wallTimeOf } from '#annex-a/calendar/london.ts'
import { asOutcomes, problemsBeside, type Entry } from '#annex-a/statistics/incoming/entry.ts'
import type { ReadEntries, ReadEntry } from '#annex-a/statistics/incoming/read.ts'
import { addImport, addOutcomes, importRow, takeImport } from '#db/queries/register.ts'
import type { HereSignedIn } from '../door.ts'
import { newId } from '../ids.ts'
import type { StoredFile } from '../intake/stored-file.ts'
import { refuse, unprocessable } from '../web/form.ts'
import { asRows, standingOutcomes } from './outcomes.ts'
import { readSent, type BeforeImport, type ImportProblem } from './read-sent.ts'

/** A spreadsheet of which every row can be taken, or why none is. */
export type PreparedImport = { readonly file: StoredFile; readonly read: ReadEntries } | { readonly refused: ImportProblem }

/** Takes the form off the network and reads the file, before any transaction. The file itself is not kept: its rows and its SHA-256 are. */
export const prepareImport = async (here: BeforeImport): Promise<PreparedImport> => {
  const held = (await standingOutcomes(here.workbench.store.db)).map(({ authority, framework, inspectedTo }) => ({ authority, framework, inspectedTo }))
  const said = await readSent<ReadEntries>(here, { today: wallTimeOf(here.now).date, held })
  return 'refused' in said ? said : { file: said.file, read: said.read }
}

/** Keeps what was read for a look before anything enters the register. */
export const keepImport = async ({ db, person, now, about }: HereSignedIn, prepared: PreparedImport) => {
  if ('refused' in prepared) return data<ImportProblem>(prepared.refused, { status: unprocessable })
  const { file: { id, name, bytes, sha256 }, read } = prepared
  const leftOut = [...read.otherSheets.map((sheet) => `sheet “${sheet}”`), ...read.otherHeadings.map((heading) => `column “${heading}”`)].slice(0, 50)
  await addImport(db, { id, name, bytes, sha256, entries: JSON.stringify(read.entries), left_out: JSON.stringify(leftOut), made_by: person.id, made_at: now, taken_by: null, taken_at: null })
  about('outcome-import', id, { rows: read.entries.length })
  return redirect(`/register/import/${id}`, 303)
}

/** What an import would put into the register. */
export interface ImportPreview {
  readonly id: string
  readonly name: string
  readonly sha256: string
  readonly leftOut: readonly string[]
  readonly entries: readonly ReadEntry[]
  readonly taken: boolean
}

export const importPreview = async (db: HereSignedIn['db'], id: string): Promise<ImportPreview | null> => {
  const row = await importRow(db, id)
  return row ? { id, name: row.name, sha256: row.sha256, leftOut: JSON.parse(row.left_out) as string[], entries: JSON.parse(row.entries) as ReadEntry[], taken: row.taken_at !== null } : null
}

/** Takes every row of a previewed spreadsheet, or none: the register may have changed since it was shown. */
export const takePreviewed = async ({ db, person, now, about }: HereSignedIn, preview: ImportPreview) => {
  const held = await standingOutcomes(db)
  const overtaken = preview.entries.find((entry) => problemsBeside(entry, [...held, ...preview.entries.filter((other) => other !== entry)]).length > 0)
  if (overtaken) return refuse({ form: `The register has changed since you sent “${preview.name}”: row ${overtaken.row} (${overtaken.printedAs}) does not fit any more. Nothing was taken. Send the file again` })
  if (!await takeImport(db, preview.id, person.id, now)) return refuse({ form: `“${preview.name}” is in the register already` })
  await putIn(db, preview.entries, held, { how: 'imported', state: 'standing', entered_by: person.id, entered_at: now })
  about('outcome-import', preview.id, { rows: preview.entries.length })
  return redirect(`/register?done=outcomes-imported`, 303)
}

/** Puts entries into the register, in time, so that a re-inspection stands behind the first. Answers their ids. */
export const putIn = async (db: HereSignedIn['db'], entries: readonly Entry[], held: Parameters<typeof asOutcomes>[1], more: Parameters<typeof asRows>[1]): Promise<string[]> => {
  const rows = asOutcomes(entries, held, () => newId()).map((one) => asRows(one, more))
  await addOutcomes(db, rows.map(({ outcome }) => outcome), rows.flatMap(({ grades }) => grades))
  return rows.map(({ outcome }) => outcome.id)
}
