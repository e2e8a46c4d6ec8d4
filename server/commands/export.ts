// Must stay the first import: an old Node is told so before the database driver is loaded.
import '../guard.ts'
import { rm, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { authorityOf } from '#annex-a/framework/authorities.ts'
import { allInspections } from '#db/queries/inspections.ts'
import { writeEvent } from '../access/audit.ts'
import { systemClock } from '../clock.ts'
import { writeExport } from '../export/write-export.ts'
import { CannotDo, sayDisk } from './cannot-do.ts'
import { runCommand, type Bench } from './command.ts'
import { understoodOrUsage } from './plain.ts'

const usage = `Takes an inspection out whole, in whatever state it is.

  npm run -s export -- --inspection ID --out FILE.zip
  npm run -s export -- --list

  --inspection  the ID as it stands in the address of the inspection's pages
  --out         where to write; a file that is there already is not touched
  --list        says which inspections there are

The ZIP holds pages to read (index.html), workbooks, the files as they were sent, every record as JSON, and manifest.json with
the length and SHA-256 of each. It names children: keep it as the lists are kept. Set MODE, DATA_DIR and the secrets as for the server,
which may be running meanwhile. Ends with 0; 1 where there is no such inspection; 2 where the command was not understood.`

interface Asked { readonly inspection: string; readonly out: string }

const options = { inspection: { type: 'string' }, out: { type: 'string' }, list: { type: 'boolean' }, help: { type: 'boolean' } } as const

const understand = (): Asked | 'list' | 'help' | null => {
  const { inspection, out, list, help } = parseArgs({ options }).values
  if (help) return 'help'
  return list ? 'list' : inspection && out ? { inspection, out } : null
}

const list = async ({ store }: Bench): Promise<void> => {
  for (const { id, authority, inspection_date, closed_at } of await allInspections(store.db)) {
    console.log(`${id}\t${authorityOf(authority)?.name ?? authority}\t${inspection_date}\t${closed_at ? 'closed' : 'open'}`)
  }
}

const takeOut = ({ inspection, out }: Asked) => async ({ store, config, now }: Bench): Promise<void> => {
  if (await stat(out).catch(() => null)) throw new CannotDo(`${out} is there already. Nothing was written.`)
  try {
    const manifest = await writeExport({ store, dataDir: config.dataDir, auditKey: config.auditKey, clock: systemClock }, inspection, 'whole', out, now)
    if (!manifest) throw new CannotDo('There is no inspection with this ID. See: npm run -s export -- --list')
    await store.db.transaction().execute((db) => writeEvent(db, {
      at: now, person_id: null, action: 'takeExport', outcome: 'done', inspection_id: inspection, subject_kind: 'inspection', subject_id: inspection, detail: JSON.stringify({ command: 'export', scope: 'whole' }),
    }, config.auditKey))
    const rows = manifest.records.reduce((sum, one) => sum + one.rows, 0)
    console.log(`${manifest.authority}: ${rows} records in ${manifest.records.length} tables and ${manifest.files.length} files as sent are in ${out}`)
    for (const { path, why } of manifest.missing) console.error(`Not in it: ${path} (${why})`)
  } catch (fault) {
    const why = sayDisk(fault)
    await rm(out, { force: true }).catch(() => {})
    throw why ? new CannotDo(`${out} cannot be written: ${why}. Nothing was kept.`) : fault
  }
}

const asked = understoodOrUsage(understand, usage)
await runCommand(asked === 'list' ? list : takeOut(asked))
