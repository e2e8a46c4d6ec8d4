// Must stay the first import: an old Node is told so before the database driver is loaded.
import '../guard.ts'
import { parseArgs } from 'node:util'
import { systemClock } from '../clock.ts'
import { bringIn } from '../export/bring-in.ts'
import { NotAnExport, openExport } from '../export/open-export.ts'
import { CannotDo, sayDisk } from './cannot-do.ts'
import { runCommand, type Bench } from './command.ts'
import { understoodOrUsage } from './plain.ts'

const usage = `Brings an inspection in from a ZIP that "export" made.

  npm run -s import -- FILE.zip

Whole or not at all: every file in the ZIP is checked against its manifest first, and every record again once it is here. People whom its
records name and this server does not know get closed accounts without a password: an administrator opens them. Set MODE, DATA_DIR and
the secrets as for the server. Ends with 0; 1 where it cannot be brought in, and then nothing was changed; 2 where the command was not understood.`

const bring = (path: string) => async ({ store, config, now }: Bench): Promise<void> => {
  try {
    const opened = await openExport(path)
    try {
      const { inspection, authority, tables, rows, files, missing, people } = await bringIn({ store, dataDir: config.dataDir, auditKey: config.auditKey, clock: systemClock }, opened, now)
      console.log(`${authority} is here as ${inspection}: ${rows} records in ${tables} tables, counted and hashed again and equal; ${files} files as sent.`)
      if (missing) console.error(`${missing} ${missing === 1 ? 'file was' : 'files were'} not in the export.`)
      if (people) console.log(`${people} closed ${people === 1 ? 'account was' : 'accounts were'} made for people whom it names. Open one with: npm run user -- enable --email … and give it a password.`)
    } finally {
      opened.close()
    }
  } catch (fault) {
    if (fault instanceof NotAnExport) throw new CannotDo(`${path} cannot be brought in. ${fault.message}`)
    const why = sayDisk(fault)
    throw why ? new CannotDo(`The file ${path} cannot be brought in: ${why}. Nothing was changed.`, 2) : fault
  }
}

const understand = (): string | 'help' | null => {
  const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true })
  return values.help ? 'help' : positionals.length === 1 ? positionals[0]! : null
}

await runCommand(bring(understoodOrUsage(understand, usage)))
