import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Ten tries in a quarter of an hour for an address from one network, a hundred for the whole network: then wait. */
const triesForAddress = 10
const triesForNetwork = 100
const windowSeconds = 15 * 60

export interface SignInLimiter {
  /** Counts a try before the password is looked at. Minutes to wait before the next one is looked at; 0 where this one is. */
  readonly attempt: (email: string, network: string) => Promise<number>
  /** Forgets the tries for this address from this network. */
  readonly succeeded: (email: string, network: string) => Promise<void>
}

export const signInLimiter = (): SignInLimiter => {
  // Keyed by account and network together: a stranger elsewhere cannot lock an owner out.
  const addresses = new RateLimiterMemory({ points: triesForAddress, duration: windowSeconds })
  // One password tried on a thousand accounts makes one try each: the network is counted too.
  const networks = new RateLimiterMemory({ points: triesForNetwork, duration: windowSeconds })
  const key = (email: string, network: string): string => `${email.trim().toLowerCase()} ${network}`
  return {
    attempt: async (email, network) => Math.max(await waitAfter(addresses, key(email, network)), await waitAfter(networks, network)),
    succeeded: async (email, network) => {
      await addresses.delete(key(email, network))
      await networks.reward(network, 1)
    },
  }
}

// Counted first and looked at afterwards: a hundred tries sent at once would otherwise all find the counter at nought.
const waitAfter = async (limiter: RateLimiterMemory, key: string): Promise<number> => {
  try {
    await limiter.consume(key, 1)
    return 0
  } catch (full) {
    if (!(full instanceof RateLimiterRes)) throw full
    return Math.max(1, Math.ceil(full.msBeforeNext / 60_000))
  }
}
