import { RateLimiterMemory } from 'rate-limiter-flexible'

/** Ten wrong passwords in a quarter of an hour, for an address from one network: then wait. */
const tries = 10
const windowSeconds = 15 * 60

export interface SignInLimiter {
  /** Minutes to wait before another try, 0 where none is needed. Asked before the password is looked at. */
  readonly wait: (email: string, network: string) => Promise<number>
  readonly failed: (email: string, network: string) => Promise<void>
  readonly succeeded: (email: string, network: string) => Promise<void>
}

export const signInLimiter = (): SignInLimiter => {
  // Keyed by account and network together: a stranger elsewhere cannot lock an owner out.
  const limiter = new RateLimiterMemory({ points: tries, duration: windowSeconds })
  const key = (email: string, network: string): string => `${email.trim().toLowerCase()} ${network}`
  return {
    wait: async (email, network) => {
      const now = await limiter.get(key(email, network))
      return now && now.consumedPoints >= tries ? Math.max(1, Math.ceil(now.msBeforeNext / 60_000)) : 0
    },
    failed: async (email, network) => { await limiter.penalty(key(email, network), 1) },
    succeeded: async (email, network) => { await limiter.delete(key(email, network)) },
  }
}
