const used = (): number => { const { user, system } = process.threadCpuUsage(); return (user + system) / 1000 }

/**
 * Runs some work of this thread and tells, in milliseconds, how long it took and the longest that nobody else got a turn meanwhile; of both,
 * how much this thread itself was computing: the rest it waited for a processor that others had.
 */
export const turnsOf = async <R>(work: () => Promise<R>): Promise<{ readonly answer: R; readonly ms: number; readonly computingMs: number; readonly longestMs: number; readonly longestComputingMs: number }> => {
  const [began, usedBefore] = [performance.now(), used()]
  let [last, usedLast, longestMs, longestComputingMs] = [began, usedBefore, 0, 0]
  let running = true
  const watch = (): void => {
    const [now, usedNow] = [performance.now(), used()]
    longestMs = Math.max(longestMs, now - last)
    longestComputingMs = Math.max(longestComputingMs, usedNow - usedLast)
    last = now
    usedLast = usedNow
    if (running) setImmediate(watch)
  }
  setImmediate(watch)
  const answer = await work()
  const [ms, computingMs] = [performance.now() - began, used() - usedBefore]
  watch()
  running = false
  return { answer, ms, computingMs, longestMs, longestComputingMs }
}
