import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRunOfTests, onceARun } from './once-a-run.ts'

const root = join(import.meta.dirname, '..', '..')

export interface ServerProcess {
  readonly origin: string
  readonly dataDir: string
  readonly process: ChildProcess
  /** Everything it printed so far. */
  readonly output: () => string
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'workbench-data-'))
export const forget = (dataDir: string): void => rmSync(dataDir, { recursive: true, force: true })

/** What a first start makes of an empty folder: a real one, once a run. */
const demonstration = (): Promise<string> => onceARun('demonstration', async (path) => {
  mkdirSync(path)
  await (await startHere(path)).stop()
})

/**
 * Starts the real server in a process of its own on a free port, and waits until it says that it is open. In a run of tests an empty
 * folder is first given what the demonstration makes of it, which takes seconds to make.
 */
export const startServer = async (dataDir: string, environment: Readonly<Record<string, string>> = {}): Promise<ServerProcess> => {
  if (isRunOfTests() && !readdirSync(dataDir).length) cpSync(await demonstration(), dataDir, { recursive: true })
  return startHere(dataDir, environment)
}

const startHere = async (dataDir: string, environment: Readonly<Record<string, string>> = {}): Promise<ServerProcess> => {
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root, env: { ...process.env, NODE_ENV: 'production', MODE: 'demonstration', PORT: '0', DATA_DIR: dataDir, ...environment }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (some: Buffer): void => {
      output += some.toString()
      const open = /is open at (http:\/\/\S+)/.exec(output)
      if (open) resolve(open[1]!)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then((code) => reject(new Error(`The server ended with ${code} before it was open:\n${output}`)))
  })
  return {
    origin, dataDir, process: child, output: () => output,
    stop: (signal = 'SIGTERM') => { child.kill(signal); return ended },
  }
}
