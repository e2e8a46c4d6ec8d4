import { migrate, open } from '#db/open.ts'
import { writeEvent } from '../access/audit.ts'
import { instant, systemClock } from '../clock.ts'
import { ConfigProblem, readConfig, type Config } from '../config.ts'
import type { HereSignedIn } from '../door.ts'
import type { Store } from '#db/open.ts'
import { CannotDo } from './cannot-do.ts'

type Db = HereSignedIn['db']

/** What a command works with: the same settings and the same database as the server. */
export interface Bench {
  readonly config: Config
  readonly store: Store
  readonly now: string
}

/** Opens the database that the server has, does the work and closes it. Ends the process with 0, 1 or 2; a fault of ours shows its stack. */
export const runCommand = async (work: (bench: Bench) => Promise<void>): Promise<never> => {
  try {
    const config = readConfig(process.env)
    const store = await open(config.databaseAddress)
    try {
      await migrate(store)
      await work({ config, store, now: instant(systemClock) })
    } finally {
      await store.close()
    }
    process.exit(0)
  } catch (fault) {
    if (!(fault instanceof CannotDo) && !(fault instanceof ConfigProblem)) throw fault
    console.error(fault.message)
    process.exit(fault instanceof CannotDo ? fault.exitCode : 2)
  }
}

/** Changes people and leaves the event of it in one transaction. Nobody is signed in on the command line: the event says that it was a command. */
export const changePeople = ({ store, config, now }: Bench, command: string, work: (db: Db) => Promise<{ readonly personId: string }>): Promise<void> =>
  store.db.transaction().execute(async (db) => {
    const { personId } = await work(db)
    await writeEvent(db, {
      at: now, person_id: null, action: 'changePeople', outcome: 'done', inspection_id: null, subject_kind: 'person', subject_id: personId, detail: JSON.stringify({ command }),
    }, config.auditKey)
  })
