import { writeFile } from 'node:fs/promises'
import { open } from '#db/open.ts'
import { systemClock } from '../clock.ts'
import { writeExport } from '../export/write-export.ts'
import { stackOf } from '../web/faults.ts'
import { make } from './make.ts'
import type { MakerJob, MakerSays } from './maker.ts'

/** The maker's own process: asks for its job, writes one file, ends. */
const say = (said: MakerSays): void => { process.send?.(said) }

const work = async ({ address, dataDir, auditKey, order, path }: MakerJob): Promise<void> => {
  const store = await open(address)
  try {
    const desk = { store, dataDir, auditKey, clock: systemClock }
    // A whole inspection may be longer than any memory: it is written as it is read.
    if (order.what === 'inspection') await writeExport(desk, order.inspectionId, 'team', path, order.at)
    else await writeFile(path, await make(desk, order), { flag: 'wx', mode: 0o600 })
  } finally {
    await store.close()
  }
}

// Ctrl+C reaches every process of the group: when to stop is for the server to say.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
let finished = false
process.on('disconnect', () => process.exit(finished ? 0 : 1))
process.once('message', (job: MakerJob) => {
  work(job).then(() => { finished = true; process.disconnect() }, (fault: unknown) => {
    process.send?.({ is: 'fault', stack: stackOf(fault) } satisfies MakerSays, () => process.exit(1))
  })
})
say({ is: 'ready' })
