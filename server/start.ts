import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AddressInfo } from 'node:net'
import type { ServerBuild } from 'react-router'
import { holdAlone, migrate, open } from '#db/open.ts'
import { signInLimiter } from './access/limiter.ts'
import { systemClock, type Clock } from './clock.ts'
import { ConfigProblem, type Config } from './config.ts'
import { startIntake } from './intake/start.ts'
import { startMaker } from './outgoing/maker.ts'
import { startDigest, type Digest } from './digest/digest.ts'
import { makeApp } from './web/app.ts'
import { makeLog, type Log } from './web/log.ts'
import type { Workbench } from './workbench.ts'

const built = join(import.meta.dirname, '..', 'build')

export interface Running {
  readonly workbench: Workbench
  readonly port: number
  /** Answers what has been asked, stops the checker, closes the database. */
  readonly stop: () => Promise<void>
}

/** Opens the database, brings it up to date, and makes everything that a server has, without listening. */
export const furnish = async (config: Config, log: Log = makeLog(), clock: Clock = systemClock): Promise<Workbench> => {
  // Two servers on one folder would take each other's readings for interrupted, and sweep each other's uploads.
  const release = holdAlone(join(config.dataDir, 'in-use.lock'))
  if (!release) throw new ConfigProblem(`Another server is using the data folder ${config.dataDir}. Stop it first, or give this one a folder of its own: DATA_DIR=…`)
  const opened = await open(config.databaseAddress)
  const store = { ...opened, close: async () => { await opened.close(); release() } }
  await migrate(store)
  const intake = await startIntake({ config, store, log, clock })
  const maker = await startMaker({ config, store })
  return { config, store, clock, log, intake, maker, limiter: signInLimiter() }
}

/** Serves a furnished workbench. Throws where the pages are not built or the port is taken. */
export const serve = async (workbench: Workbench): Promise<Running> => {
  const entry = join(built, 'server', 'index.js')
  if (!existsSync(entry)) throw new Error('The pages are not built yet: run `npm run build` first')
  const build = await import(pathToFileURL(entry).href) as ServerBuild
  const server = createServer(makeApp(workbench, build, built))
  // Lists of 50 MB over a hotel's Wi-Fi take longer than the five minutes that a request is given otherwise.
  server.requestTimeout = 30 * 60_000
  const digest = startDigest(workbench)
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(workbench.config.port, workbench.config.host, resolve))
  return { workbench, port: (server.address() as AddressInfo).port, stop: () => stop(server, workbench, digest) }
}

const stop = async (server: Server, { intake, maker, store }: Workbench, digest: Digest): Promise<void> => {
  digest.close()
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const patience = setTimeout(() => server.closeAllConnections(), 3_000)
  await closed
  clearTimeout(patience)
  await maker.close()
  await intake.close()
  await store.close()
}
