import { createInterface } from 'node:readline'

const enter = new Set(['\r', '\n'])
const backspace = new Set(['\u0008', '\u007f'])
const stopped = new Set(['\u0003', '\u0004'])

/** Whoever was asked pressed Ctrl+C. */
export class Stopped extends Error {}

/** Asks on the terminal and shows nothing of what is typed. */
const askUnseen = (question: string): Promise<string> => new Promise((resolve, reject) => {
  const { stdin, stdout } = process
  let typed = ''
  const end = (): void => {
    stdin.setRawMode(false)
    stdin.pause()
    stdin.off('data', hear)
    stdout.write('\n')
  }
  const hear = (some: Buffer): void => {
    for (const key of some.toString('utf8')) {
      if (enter.has(key)) { end(); return resolve(typed) }
      if (stopped.has(key)) { end(); return reject(new Stopped()) }
      if (backspace.has(key)) typed = [...typed].slice(0, -1).join('')
      else if (key >= ' ') typed += key
    }
  }
  stdout.write(question)
  stdin.setRawMode(true)
  stdin.resume()
  stdin.on('data', hear)
})

const firstLine = async (): Promise<string> => {
  for await (const line of createInterface({ input: process.stdin })) return line
  return ''
}

/**
 * A new password: asked twice on a terminal, read from standard input where there is none. Never from the arguments,
 * which every user of the machine can read. Null where the two differ. Throws Stopped on Ctrl+C.
 */
export const askNewPassword = async (): Promise<string | null> => {
  if (!process.stdin.isTTY) return firstLine()
  const first = await askUnseen('Password (at least 12 characters, not shown): ')
  const again = await askUnseen('The same again: ')
  return first === again ? first : null
}
