import { readdirSync, readFileSync } from 'node:fs'
import { open } from '#db/open.ts'
import { systemClock } from '#server/clock.ts'
import { startIntake } from '#server/intake/start.ts'
import { makeLog } from '#server/web/log.ts'
import { auditKey } from './office.ts'

/** A server's line in a process that a test kills: reads one submission, and tells the number of the checker's process when it has come to a step. */
const [address, dataDir, id, step] = process.argv.slice(2) as [string, string, string, string]
const store = await open(address)
const line = await startIntake({ config: { dataDir, auditKey }, store, log: makeLog('silent'), clock: systemClock })
line.add(id)

const checker = (): number | undefined => readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)).map(Number).find((pid) => {
  try { return new RegExp(`^PPid:\\s+${process.pid}$`, 'm').test(readFileSync(`/proc/${pid}/status`, 'utf8')) } catch { return false }
})
setInterval(() => { if (line.progressOf(id)?.step === step) process.send?.(checker()) }, 2)
