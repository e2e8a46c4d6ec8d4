import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Kysely } from 'kysely'
import { authorityOf } from '#annex-a/framework/authorities.ts'
import { tablesWorkbook } from '#annex-a/outgoing/tables-workbook.ts'
import { inspectionTables } from '#db/inspection-tables.ts'
import { everyEventOf } from '#db/queries/events.ts'
import { inspectionById, type InspectionRow } from '#db/queries/inspections.ts'
import { columnsOfTables, lastMigration, meaningsOfAuthority, peopleNamed, type AnyRow, type Scope } from '#db/queries/whole-inspection.ts'
import type { Tables } from '#db/tables/index.ts'
import type { Desk } from '../intake/desk.ts'
import { make } from '../outgoing/make.ts'
import { sha256OfStream } from '../sha256.ts'
import { fileNamer } from './file-names.ts'
import type { Manifest } from './manifest.ts'
import { htmlPages } from './html.ts'
import { asCells, readable, type Gathered } from './readable.ts'
import { recordsAsJson, rowsOfTable } from './records.ts'
import { zipWriter, type ZipWriter } from './zip-writer.ts'

/** A column that names a person, whatever it is called in its table. */
const ofPerson = (column: string): boolean => column.endsWith('_by') || column === 'person_id' || column === 'reader'

const addPeople = (people: Set<string>, rows: readonly AnyRow[]): void => {
  for (const row of rows) for (const [column, value] of Object.entries(row)) if (ofPerson(column) && typeof value === 'string') people.add(value)
}

interface Writing {
  readonly db: Kysely<Tables>
  readonly zip: ZipWriter
  readonly inspection: InspectionRow
  readonly scope: Scope
  readonly gathered: Gathered
  readonly people: Set<string>
  readonly manifest: Manifest
}

const writeRecords = async ({ db, zip, inspection, scope, gathered, people, manifest }: Writing): Promise<void> => {
  for (const table of inspectionTables) {
    let count = 0
    const keep: AnyRow[] = []
    const see = (rows: readonly AnyRow[]): void => {
      count += rows.length
      if (!table.derived) keep.push(...rows)
      addPeople(people, rows)
    }
    const name = `records/${table.name}.json`
    const written = await zip.add(name, Readable.from(recordsAsJson(rowsOfTable(db, table, { inspectionId: inspection.id, scope }, see))))
    manifest.records.push({ table: table.name, name, rows: count, ...written })
    if (!table.derived) gathered.rows.set(table.name, keep)
  }
}

const writeBeside = async ({ db, zip, inspection, scope, gathered, people, manifest }: Writing): Promise<void> => {
  const events = await everyEventOf(db, inspection.id)
  for (const { person_id } of events) if (person_id) people.add(person_id)
  const meanings = scope === 'whole' ? await meaningsOfAuthority(db, inspection.authority) : []
  addPeople(people, meanings)
  gathered.people = await peopleNamed(db, [...people])
  gathered.events = events
  for (const [what, rows] of [['person', gathered.people], ['event', events], ['confirmed_meaning', meanings]] as const) {
    const name = `records/${what}.json`
    manifest.beside.push({ what, name, rows: rows.length, ...await zip.add(name, Readable.from(recordsAsJson([rows as unknown as readonly AnyRow[]]))) })
  }
}

/** Files as they were sent. One that is missing or changed is told in the manifest and keeps nothing else back. */
const writeFiles = async ({ db, zip, gathered, manifest }: Writing, dataDir: string): Promise<void> => {
  const nameOf = fileNamer(gathered)
  const done = new Set<string>()
  for (const [table, columns] of await columnsOfTables(db)) {
    if (!columns.includes('path') || !columns.includes('sha256')) continue
    for (const row of gathered.rows.get(table) ?? []) {
      const [path, sha256] = [String(row['path'] ?? ''), String(row['sha256'])]
      if (!path || done.has(path)) continue
      done.add(path)
      const at = join(dataDir, path)
      const here = await stat(at).catch(() => null)
      // Read twice, because what goes into the ZIP cannot be taken out again.
      const why = !here ? 'not there' : await sha256OfStream(createReadStream(at)) === sha256 ? null : 'changed since it was sent'
      if (why) { manifest.missing.push({ path, sha256, why }); continue }
      const name = nameOf(table, row)
      manifest.files.push({ name, path, ...await zip.add(name, createReadStream(at), { packed: true }) })
    }
  }
}

const writeReadable = async ({ zip, gathered, inspection, manifest }: Writing, desk: Desk): Promise<void> => {
  const add = async (name: string, content: string | Uint8Array, packed = false): Promise<void> => { manifest.readable.push({ name, ...await zip.add(name, content, { packed }) }) }
  const pages = readable(gathered, inspection, manifest)
  for (const { name, html } of htmlPages(pages, manifest)) await add(name, html)
  await add('inspection.xlsx', await tablesWorkbook(pages.flatMap(({ sheets }) => sheets.map(asCells))), true)
  const current = inspection.current_submission_id
  if (current) await add('lists-with-findings.xlsx', await make(desk, { what: 'annotated', submissionId: current }), true)
}

/**
 * Writes a whole inspection, in whatever state it is, as one ZIP: pages to read, workbooks, the files as they were sent, every record
 * as JSON, and a manifest with the SHA-256 of each. All records are read in one transaction: they are of one moment.
 * Null where there is no such inspection. `at`: the instant that the manifest tells, ISO in UTC. Throws what the disk throws.
 */
export const writeExport = async (desk: Desk, inspectionId: string, scope: Scope, path: string, at: string): Promise<Manifest | null> =>
  desk.store.db.transaction().setAccessMode('read only').execute(async (db) => {
    const inspection = await inspectionById(db, inspectionId)
    if (!inspection) return null
    const manifest: Manifest = {
      format: 'inspection-workbench-export', version: 1, edition: inspection.edition, schema: await lastMigration(db), inspection: inspection.id,
      authority: authorityOf(inspection.authority)?.name ?? inspection.authority, madeAt: at, scope, records: [], beside: [], files: [], missing: [], readable: [],
    }
    const zip = zipWriter(path, new Date(at))
    const writing: Writing = { db, zip, inspection, scope, manifest, people: new Set(), gathered: { rows: new Map(), people: [], events: [] } }
    await writeRecords(writing)
    await writeBeside(writing)
    await writeFiles(writing, desk.dataDir)
    await writeReadable(writing, { ...desk, store: { ...desk.store, db } })
    await zip.add('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
    await zip.finish()
    return manifest
  })
