/**
 * A small seeded source of chance: the same seed tells the same stories on every machine.
 * `Math.random` is used nowhere in made-up data, so that a picture, a test or a fault can be made again.
 */

/** A share for each answer; the shares need not add up to anything. */
export interface Mix { readonly [answer: string]: number }

export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number
  /** A whole number, both ends included; `from` where the range is empty. */
  readonly int: (from: number, to: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(of: readonly T[]) => T
  readonly weighted: (mix: Mix) => string
  readonly shuffle: <T>(of: readonly T[]) => T[]
  /** A source of its own, the same each time for the same label, however much was drawn before. */
  readonly fork: (label: string) => Random
}

/** Four 32-bit numbers out of a text. */
const hash = (text: string): [number, number, number, number] => {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i)
    a = b ^ Math.imul(a ^ k, 597399067)
    b = c ^ Math.imul(b ^ k, 2869860233)
    c = d ^ Math.imul(c ^ k, 951274213)
    d = a ^ Math.imul(d ^ k, 2716044179)
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0]
}

/** The generator known as sfc32: small, fast and without visible pattern. */
const numbers = (seed: string): (() => number) => {
  let [a, b, c, d] = hash(seed)
  const next = (): number => {
    const t = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) next()
  return next
}

const draw = (next: () => number, mix: Mix): string => {
  const entries = Object.entries(mix)
  let at = next() * entries.reduce((sum, [, share]) => sum + share, 0)
  for (const [answer, share] of entries) {
    at -= share
    if (at < 0) return answer
  }
  return entries.at(-1)![0]
}

/** A source of chance that depends on the seed alone. */
export const random = (seed: string): Random => {
  const next = numbers(seed)
  const int = (from: number, to: number): number => to <= from ? from : from + Math.floor(next() * (to - from + 1))
  const shuffle = <T>(of: readonly T[]): T[] => {
    const out = [...of]
    for (let i = out.length - 1; i > 0; i--) {
      const j = int(0, i)
      ;[out[i], out[j]] = [out[j]!, out[i]!]
    }
    return out
  }
  return {
    next, int, shuffle,
    chance: (probability) => next() < probability,
    pick: (of) => of[int(0, of.length - 1)]!,
    weighted: (mix) => draw(next, mix),
    fork: (label) => random(`${seed}/${label}`),
  }
}
