import type { Log } from './log.ts'

const deepest = 5

/** A parser's message quotes what it could not read, and that may be a child's: whatever stands in double quotes goes. */
const safeMessage = (fault: Error): string => (fault instanceof SyntaxError ? 'could not be read' : fault.message.replace(/"[^"]*"?/g, '"…"'))

const codeOf = (fault: Error): string => ('code' in fault && typeof fault.code === 'string' ? ` ${fault.code}` : '')

/**
 * What kind of fault, where in our code, and what caused it. Its other properties may hold what a person typed or
 * what a file held, so they are left out.
 */
export const stackOf = (fault: unknown, depth = 0): string => {
  if (!(fault instanceof Error)) return 'A fault that is not an Error'
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const stack = [`${fault.name}${codeOf(fault)}: ${safeMessage(fault)}`, ...frames].join('\n')
  return fault.cause === undefined || depth >= deepest ? stack : `${stack}\ncaused by ${stackOf(fault.cause, depth + 1)}`
}

/** Logs a fault of ours under the reference that the person sees. */
export const reportFaults = (log: Log, reference: string) => (fault: unknown): void => {
  log.error({ reference, stack: stackOf(fault) }, 'fault')
}
