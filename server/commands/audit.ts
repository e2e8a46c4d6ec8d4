// Must stay the first import: an old Node is told so before the database driver is loaded.
import '../guard.ts'
import { verifyEvents } from '../access/audit.ts'
import { CannotDo } from './cannot-do.ts'
import { runCommand, type Bench } from './command.ts'

const usage = `The audit trail.

  npm run audit -- verify

Walks the whole chain of events and says whether each follows from the one before. Set MODE, DATA_DIR and AUDIT_KEY as for the server.`

const verify = async ({ store, config }: Bench): Promise<void> => {
  const { events, brokenAt, head } = await verifyEvents(store.db, config.auditKey)
  if (brokenAt !== null) throw new CannotDo(`The trail is broken at event ${brokenAt}: it, or the one before it, was changed, removed or added by hand, or the key is not the one it was written with. ${events} events before it are whole.`)
  console.log(`The trail is whole: ${events} events.`)
  console.log(`Its head is ${head || 'empty'}. Keep a copy elsewhere: a chain cannot show by itself that its end was cut off.`)
}

if (process.argv.length !== 3 || process.argv[2] !== 'verify') {
  console.error(usage)
  process.exit(2)
}
await runCommand(verify)
