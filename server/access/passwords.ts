import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const work = promisify(argon2)
// Argon2id with 19 MiB, two passes, one lane: the floor that OWASP recommends.
const cost = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 }
const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

/** Hashes a password with Argon2id into the PHC string format. About 50 ms, off the main thread. */
export const hashPassword = async (password: string): Promise<string> => {
  const nonce = randomBytes(16)
  const tag = await work('argon2id', { message: password.normalize('NFKC'), nonce, ...cost })
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(nonce)}$${base64(tag)}`
}

const shape = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** False for a wrong password and for a hash that is not one of ours. */
export const verifyPassword = async (password: string, stored: string): Promise<boolean> => {
  const parts = shape.exec(stored)
  if (!parts) return false
  const tag = Buffer.from(parts[5]!, 'base64')
  const made = await work('argon2id', {
    message: password.normalize('NFKC'), nonce: Buffer.from(parts[4]!, 'base64'),
    memory: Number(parts[1]), passes: Number(parts[2]), parallelism: Number(parts[3]), tagLength: tag.length,
  })
  return timingSafeEqual(made, tag)
}

let nobody: Promise<string> | undefined
/** Takes as long as a real check: an unknown address must not answer faster than a known one. */
export const verifyNobody = async (password: string): Promise<false> => {
  nobody ??= hashPassword(randomBytes(16).toString('hex'))
  await verifyPassword(password, await nobody)
  return false
}
