import { pino, type Logger } from 'pino'

export type Log = Logger

/**
 * Logs for whoever runs the server. Nothing of a child, a form or a file goes in: requests are logged by method,
 * path and status, faults by their reference and stack.
 */
export const makeLog = (level: string = 'info'): Log => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
