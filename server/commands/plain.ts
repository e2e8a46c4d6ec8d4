import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { z } from 'zod'
import { CannotDo } from './cannot-do.ts'

/** Nothing was done, because the words were not understood: what to say, and how it is to be asked. */
export const notUnderstood = (words: string, usage: string): CannotDo => new CannotDo(`${words}\n\n${usage}`, 2)

/** What was given on the command line. Throws CannotDo where an argument is not one of the command's. */
export const argumentsGiven = <T extends ParseArgsConfig>(config: T, usage: string): ReturnType<typeof parseArgs<T>> => {
  try {
    return parseArgs(config)
  } catch (fault) {
    throw notUnderstood(fault instanceof Error ? fault.message : String(fault), usage)
  }
}

/** What the arguments ask for. Throws CannotDo with the first that is wrong. */
export const asRead = <T>(order: z.ZodType<T>, given: unknown, usage: string): T => {
  const read = order.safeParse(given)
  if (!read.success) throw notUnderstood(read.error.issues[0]!.message, usage)
  return read.data
}

/** Does what a command without the server's database does. What it cannot do it says, and sets the exit code; a fault of ours shows its stack. */
export const runPlain = async (work: () => Promise<void> | void): Promise<void> => {
  // A reader such as `head` may have seen enough: that is no fault.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => { if (fault.code !== 'EPIPE') throw fault })
  try {
    await work()
  } catch (fault) {
    if (!(fault instanceof CannotDo)) throw fault
    console.error(fault.message)
    process.exitCode = fault.exitCode
  }
}

/** What was understood; where it was help, or nothing, tells how the command is used and ends the process. */
export const understoodOrUsage = <T>(understand: () => T | 'help' | null, usage: string): T => {
  let asked: T | 'help' | null
  // An argument that is not ours may be a name or a password: it is not repeated.
  try { asked = understand() } catch { asked = null }
  if (asked !== 'help' && asked !== null) return asked
  console[asked ? 'log' : 'error'](usage)
  process.exit(asked ? 0 : 2)
}
