import { expect, test } from 'vitest'
import { signInLimiter } from '#server/access/limiter.ts'

test('ten tries, then a wait that is said in minutes', async () => {
  const limiter = signInLimiter()
  for (let i = 0; i < 10; i++) expect(await limiter.attempt('anna@example.org', 'office')).toBe(0)
  const wait = await limiter.attempt(' Anna@Example.org', 'office')
  expect(wait).toBeGreaterThanOrEqual(14)
  expect(wait).toBeLessThanOrEqual(15)
})

test('tries sent all at once count one by one', async () => {
  const limiter = signInLimiter()
  const waits = await Promise.all(Array.from({ length: 60 }, () => limiter.attempt('anna@example.org', 'office')))
  expect(waits.filter((wait) => wait === 0)).toHaveLength(10)
})

test('a stranger elsewhere cannot lock an owner out', async () => {
  const limiter = signInLimiter()
  for (let i = 0; i < 50; i++) await limiter.attempt('anna@example.org', 'far away')
  expect(await limiter.attempt('anna@example.org', 'office')).toBe(0)
})

test('a sign-in forgets the tries before it', async () => {
  const limiter = signInLimiter()
  for (let round = 0; round < 30; round++) {
    for (let i = 0; i < 9; i++) expect(await limiter.attempt(`person${round}@example.org`, `office ${round}`)).toBe(0)
    await limiter.succeeded(`person${round}@example.org`, `office ${round}`)
    expect(await limiter.attempt(`person${round}@example.org`, `office ${round}`)).toBe(0)
  }
})

test('one password on a thousand accounts is stopped by the network it comes from', async () => {
  const limiter = signInLimiter()
  let looked = 0
  for (let i = 0; i < 1_000; i++) if (await limiter.attempt(`person${i}@example.org`, 'attacker') === 0) looked++
  expect(looked).toBe(100)
  expect(await limiter.attempt('person1@example.org', 'office')).toBe(0)
})

test('a busy office that signs in rightly is never stopped', async () => {
  const limiter = signInLimiter()
  for (let i = 0; i < 500; i++) {
    expect(await limiter.attempt(`person${i}@example.org`, 'office')).toBe(0)
    await limiter.succeeded(`person${i}@example.org`, 'office')
  }
})
