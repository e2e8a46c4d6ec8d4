import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Kysely } from 'kysely'
import { inspectionTables } from '#db/inspection-tables.ts'
import { inspectionById } from '#db/queries/inspections.ts'
import { addPerson, personByEmail } from '#db/queries/people.ts'
import { bringRows, columnsOfTables, everybodysIds, lastMigration, meaningsOfAuthority, type AnyRow } from '#db/queries/whole-inspection.ts'
import type { Tables } from '#db/tables/index.ts'
import type { PersonRole } from '#db/tables/people.ts'
import { writeEvent } from '../access/audit.ts'
import { newId } from '../ids.ts'
import type { Desk } from '../intake/desk.ts'
import { NotAnExport, type OpenedExport } from './open-export.ts'
import type { Manifest } from './manifest.ts'
import { countedTables } from './records.ts'

/** What was brought in. */
export interface BroughtIn {
  readonly inspection: string
  readonly authority: string
  readonly tables: number
  readonly rows: number
  readonly files: number
  readonly missing: number
  /** How many accounts were made for people whom its records name: closed, without a password. */
  readonly people: number
}

type Bringing = { readonly db: Kysely<Tables>; readonly opened: OpenedExport; readonly now: string }

const atATime = 2_000

/**
 * Brings an inspection in from an export, whole or not at all: its files, then in one transaction every record, and at the end each
 * table is counted and hashed again as it now stands and must be what the manifest says. Throws NotAnExport for what cannot be taken,
 * with nothing changed.
 */
export const bringIn = async ({ store, dataDir, auditKey }: Desk, opened: OpenedExport, now: string): Promise<BroughtIn> => {
  const { manifest } = opened
  await mustFit(store.db, manifest)
  const copied: string[] = []
  try {
    for (const { name, path } of manifest.files) {
      const to = join(dataDir, pathWithin(path, manifest.inspection))
      await mkdir(dirname(to), { recursive: true, mode: 0o700 })
      await opened.copyTo(name, to).catch(async (fault: unknown) => {
        // Half of a file is not left behind; one that was there before is not ours.
        if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) await rm(to, { force: true })
        throw fault
      })
      copied.push(to)
    }
    return await store.db.transaction().execute((db) => bringRecords({ db, opened, now }, auditKey))
  } catch (fault) {
    for (const path of copied) await rm(path, { force: true })
    throw fault
  }
}

const mustFit = async (db: Kysely<Tables>, { schema, inspection }: Manifest): Promise<void> => {
  const here = await lastMigration(db)
  if (schema !== here) throw new NotAnExport(`It was made by another version of the workbench (${schema}; this one is ${here}). Bring it in with that version, then bring that one up to date.`)
  if (await inspectionById(db, inspection)) throw new NotAnExport('This inspection is here already. Nothing was changed.')
}

/** Only below the folder of the inspection itself, whatever the export says. */
const pathWithin = (path: string, inspection: string): string => {
  const parts = path.split(/[\\/]/)
  if (parts.length !== 3 || parts[0] !== 'files' || parts[1] !== inspection || !parts.slice(1).every((part) => /^[\w-]+$/.test(part))) throw new NotAnExport('It holds a file that would stand outside of its inspection.')
  return path
}

const bringRecords = async (bringing: Bringing, auditKey: string): Promise<BroughtIn> => {
  const { db, opened: { manifest }, now } = bringing
  const people = await bringPeople(bringing)
  const columns = await columnsOfTables(db)
  for (const { name } of inspectionTables) {
    const file = manifest.records.find(({ table }) => table === name)
    if (!file) throw new NotAnExport(`It says nothing of the table ${name}.`)
    await inLots(bringing, file.name, columns.get(name)!, (rows) => {
      // What a page later hands out from the disk: a row may name no file of another inspection, or of the machine.
      for (const { path } of rows) if (path) pathWithin(String(path), manifest.inspection)
      return bringRows(db, name, rows)
    })
  }
  await bringBeside(bringing, columns)
  await mustBeTheSame(db, manifest)
  await writeEvent(db, {
    at: now, person_id: null, action: 'bringInInspection', outcome: 'done', inspection_id: manifest.inspection, subject_kind: 'inspection', subject_id: manifest.inspection,
    detail: JSON.stringify({ command: 'import', madeAt: manifest.madeAt }),
  }, auditKey)
  return {
    inspection: manifest.inspection, authority: manifest.authority, tables: manifest.records.length, rows: manifest.records.reduce((sum, { rows }) => sum + rows, 0),
    files: manifest.files.length, missing: manifest.missing.length, people,
  }
}

const inLots = async ({ opened }: Bringing, name: string, columns: readonly string[], take: (rows: readonly AnyRow[]) => Promise<void>): Promise<void> => {
  let lot: AnyRow[] = []
  const empty = async (): Promise<void> => {
    if (lot.length) await take(lot)
    lot = []
  }
  for await (const row of opened.rows(name)) {
    if (Object.keys(row).join() !== columns.join()) throw new NotAnExport(`${name} has other columns than the table here.`)
    lot.push(row)
    if (lot.length === atATime) await empty()
  }
  await empty()
}

const fileOf = ({ opened: { manifest } }: Bringing, what: Manifest['beside'][number]['what']): string => {
  const found = manifest.beside.find((one) => one.what === what)
  if (!found) throw new NotAnExport(`It holds no file of the kind ${what}.`)
  return found.name
}

/** Accounts for whom the records name and this server does not know: nobody can sign in with them until an administrator opens them. */
const bringPeople = async (bringing: Bringing): Promise<number> => {
  const { db, opened, now } = bringing
  const here = await everybodysIds(db)
  let added = 0
  for await (const row of opened.rows(fileOf(bringing, 'person'))) {
    const [id, email, role] = [String(row['id']), String(row['email']), String(row['role'])]
    if (here.has(id)) continue
    if (role !== 'officer' && role !== 'inspector' && role !== 'administrator') throw new NotAnExport('It names a person in a role that there is not.')
    // The address may be somebody else's here: then the name stays, and the address is one that nobody has.
    const taken = await personByEmail(db, email)
    await addPerson(db, {
      id, email: taken ? `${newId()}@elsewhere.invalid` : email, name: String(row['name']), password: '', role: role satisfies PersonRole,
      authority: row['authority'] === null ? null : String(row['authority']), disabled_at: now, made_at: String(row['made_at']),
    })
    added += 1
  }
  return added
}

const bringBeside = async (bringing: Bringing, columns: ReadonlyMap<string, readonly string[]>): Promise<void> => {
  const { db, opened: { manifest } } = bringing
  const inspection = await inspectionById(db, manifest.inspection)
  const known = new Set((await meaningsOfAuthority(db, inspection?.authority ?? '')).map(({ id }) => id))
  await inLots(bringing, fileOf(bringing, 'confirmed_meaning'), columns.get('confirmed_meaning')!, async (rows) => {
    const fresh = rows.filter(({ id, authority }) => authority === inspection?.authority && !known.has(id ?? ''))
    if (fresh.length) await bringRows(db, 'confirmed_meaning', fresh)
  })
  await inLots(bringing, fileOf(bringing, 'event'), columns.get('event')!, (rows) => bringRows(db, 'brought_event', rows.map((row) => ({ of_inspection: manifest.inspection, ...row }))))
}

/** What stands in the database now against what the export said: a row of another inspection, or one too few, is seen here. */
const mustBeTheSame = async (db: Kysely<Tables>, { inspection, records, scope }: Manifest): Promise<void> => {
  for (const { table, rows, sha256 } of await countedTables(db, { inspectionId: inspection, scope })) {
    const said = records.find((one) => one.table === table)!
    if (said.rows !== rows || said.sha256 !== sha256) throw new NotAnExport(`The records of ${table} do not come out as they were taken out (${rows} of ${said.rows}). Nothing was brought in.`)
  }
}
