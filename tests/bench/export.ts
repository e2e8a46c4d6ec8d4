import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { criteriaFor } from '#annex-a/framework/judgements.ts'
import { edition } from '#annex-a/specification/edition.ts'
import { migrate, open } from '#db/open.ts'
import { bringIn } from '#server/export/bring-in.ts'
import { openExport } from '#server/export/open-export.ts'
import { writeExport } from '#server/export/write-export.ts'
import { inspectionId, now, officeOn, type Office } from '../intake/office.ts'

/** What taking a whole inspection out and bringing it in elsewhere took, by the clock. */
export interface ExportMeasured {
  readonly rows: number
  readonly notes: number
  readonly documents: number
  readonly megabytes: number
  readonly outMs: number
  /** Opened, checked, brought in, and every record counted and hashed again. */
  readonly inMs: number
}

const [notes, documents, documentBytes] = [500, 60, 400_000]

const writeNotes = async ({ store: { db } }: Office): Promise<void> => {
  const criteria = criteriaFor('HP')
  for (let at = 0; at < notes; at++) {
    const id = `note-${at}`
    await db.insertInto('evidence').values({ id, inspection_id: inspectionId, version: 1, made_by: 'inspector', made_at: now, deleted_at: null }).execute()
    await db.insertInto('evidence_version').values({
      evidence_id: id, version: 1, activity: 'case-tracked', observed_on: '2016-04-12', case_id: null, source: 'A social worker', text: `What was seen, number ${at}. `.repeat(40), polarity: 'neutral', impact: '', corroborate: '', identities_reason: '',
      edition: edition.id, saved_by: 'inspector', saved_at: now,
    }).execute()
    const { id: criterion, text } = criteria[at % criteria.length]!
    await db.insertInto('evidence_criterion').values({ evidence_id: id, version: 1, criterion_id: criterion, criterion_text: text }).execute()
  }
}

const keepDocuments = async ({ store: { db }, dataDir }: Office): Promise<void> => {
  mkdirSync(join(dataDir, 'files', inspectionId), { recursive: true })
  await db.insertInto('document_delivery').values({ id: 'delivery', inspection_id: inspectionId, told: '{}', sent_by: 'officer', sent_at: now }).execute()
  for (let at = 0; at < documents; at++) {
    const bytes = randomBytes(documentBytes)
    const path = join('files', inspectionId, `document-${at}`)
    writeFileSync(join(dataDir, path), bytes)
    await db.insertInto('document_file').values({
      id: `document-${at}`, inspection_id: inspectionId, delivery_id: 'delivery', name: `1.0${at % 9} Document ${at}.pdf`, bytes: documentBytes, sha256: createHash('sha256').update(bytes).digest('hex'),
      path, kind: 'pdf', sent_by: 'officer', sent_at: now,
    }).execute()
  }
}

/** An inspection with these lists, 500 notes and 60 documents. Throws where it does not come in as it went out. */
export const measureExport = async (path: string): Promise<ExportMeasured> => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-export-'))
  const [from, to] = [await open(`sqlite:${join(folder, 'from.db')}`), await open(`sqlite:${join(folder, 'to.db')}`)]
  try {
    for (const store of [from, to]) await migrate(store)
    const office = await officeOn(from, folder)
    await office.deliver([{ name: 'lists.xlsx', bytes: readFileSync(path) }], { stage: 2 })
    await writeNotes(office)
    await keepDocuments(office)
    const zip = join(folder, 'out.zip')
    const began = performance.now()
    const manifest = (await writeExport(office, inspectionId, 'whole', zip, now))!
    const out = performance.now()
    const opened = await openExport(zip)
    mkdirSync(join(folder, 'to'))
    await bringIn({ ...office, store: to, dataDir: join(folder, 'to') }, opened, now)
    opened.close()
    return { rows: manifest.records.reduce((sum, { rows }) => sum + rows, 0), notes, documents, megabytes: statSync(zip).size / 1e6, outMs: out - began, inMs: performance.now() - out }
  } finally {
    for (const store of [from, to]) await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
