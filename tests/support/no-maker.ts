import type { Maker } from '#server/outgoing/maker.ts'

/** For tests of a server in which nothing is taken away. */
export const noMaker: Maker = { make: () => Promise.reject(new Error('Nothing is made here')), blank: () => Promise.reject(new Error('Nothing is made here')), close: async () => {} }
