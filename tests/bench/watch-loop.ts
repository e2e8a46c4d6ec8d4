import { writeFileSync } from 'node:fs'

/**
 * Loaded into the server before anything else: asks every two milliseconds how long it had to wait for its turn, and how much of that
 * the server itself was computing. The rest it waited: for a lock of the database, or for a processor that others had.
 * On SIGUSR2 writes the longest of both since the last time, in milliseconds, to the file that BENCH_LOOP names.
 */
const everyMs = 2
const used = (): number => { const { user, system } = process.threadCpuUsage(); return (user + system) / 1000 }
let [turn, usedBefore] = [performance.now(), used()]
let [longestMs, computingMs] = [0, 0]

setInterval(() => {
  const [now, usedNow] = [performance.now(), used()]
  longestMs = Math.max(longestMs, now - turn - everyMs)
  computingMs = Math.max(computingMs, usedNow - usedBefore)
  turn = now
  usedBefore = usedNow
}, everyMs).unref()

process.on('SIGUSR2', () => {
  writeFileSync(process.env['BENCH_LOOP'] ?? '', JSON.stringify({ longestMs, computingMs }))
  longestMs = computingMs = 0
})
