import { readFileSync } from 'node:fs'

/**
 * The most memory that this process ever held, in megabytes. Linux counts that of the process that started it into
 * `maxRSS`, so that a small child of a large parent looks large; what it says of the process itself is right.
 */
export const peakMemory = (): number => {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024
  } catch {
    return process.resourceUsage().maxRSS / 1024
  }
}
