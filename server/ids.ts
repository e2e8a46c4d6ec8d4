import { randomBytes } from 'node:crypto'

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new id: 128 random bits in Crockford's base 32, in lower case. Says nothing about what it names. */
export const newId = (): string => {
  let text = ''
  let bits = 0n
  for (const byte of randomBytes(16)) bits = (bits << 8n) | BigInt(byte)
  for (let i = 0; i < 26; i++) { text += letters[Number(bits & 31n)]; bits >>= 5n }
  return text
}

/** Six letters and digits that a person can read out over the telephone. */
export const newReference = (): string => {
  const id = newId().toUpperCase()
  return `${id.slice(0, 4)}-${id.slice(4, 6)}`
}

/** Whether a text has the form of an id of ours. */
export const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-hjkmnp-tv-z]{26}$/.test(value)
