import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { peakMemory } from '../support/peak-memory.ts'

/** What one process did. */
export interface Work {
  /** From opening the file to the last finding; starting Node and loading the program are not in it. */
  readonly ms: number
  /** The same of the processor's time in the main thread: what others do on the machine meanwhile is not in it. */
  readonly ownMs: number
  readonly rows: number
  readonly findings: number
  readonly read: boolean
}
/** `peakMb`: the most memory that the process ever held, as the operating system counts it. */
export interface Measured extends Work { readonly peakMb: number }

/** The processor's time that this thread has used so far, in milliseconds. */
export const used = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

export const sayMeasured = (work: Work): void => {
  process.stdout.write(JSON.stringify({ ...work, peakMb: peakMemory() } satisfies Measured))
}

const run = promisify(execFile)

/** Runs one of the children in a fresh process and hears what it measured. */
export const measure = async (child: 'check' | 'exceljs', args: readonly string[] = [], flags: readonly string[] = []): Promise<Measured> => {
  const { stdout } = await run(process.execPath, [...flags, join(import.meta.dirname, `child-${child}.ts`), ...args])
  return JSON.parse(stdout) as Measured
}

/** The most memory of Node itself with nothing in it, in megabytes: plain JavaScript, because reading TypeScript takes some too. */
export const emptyProcess = async (): Promise<number> => Number((await run(process.execPath, ['--eval', EMPTY])).stdout)
const EMPTY = `const { readFileSync } = require('node:fs')
const linux = () => Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1])
const peak = () => { try { return linux() } catch { return process.resourceUsage().maxRSS } }
process.stdout.write(String(peak() / 1024))`

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
