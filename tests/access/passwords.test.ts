import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestPassword, passwordProblem } from '#server/access/password-rules.ts'
import { hashPassword, verifyNobody, verifyPassword } from '#server/access/passwords.ts'

const anna = { name: 'Anna Lee-Wright', email: 'awright@example.org' }

test('a password is kept as Argon2id with a salt of its own', async () => {
  const [one, two] = await Promise.all([hashPassword('carpet moon bicycle'), hashPassword('carpet moon bicycle')])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(one).not.toBe(two)
  expect(await verifyPassword('carpet moon bicycle', one)).toBe(true)
  expect(await verifyPassword('carpet moon bicycle ', one)).toBe(false)
  expect(await verifyPassword('', one)).toBe(false)
})

test('the same letters typed on another keyboard are the same password', async () => {
  const hash = await hashPassword('caf\u00e9 moon bicycle')
  expect(await verifyPassword('cafe\u0301 moon bicycle', hash)).toBe(true)
})

test('what is not one of our hashes lets nobody in', async () => {
  for (const hash of ['', '-', 'plain', '$argon2i$v=19$m=19456,t=2,p=1$AAAA$AAAA', '$argon2id$v=19$m=19456,t=2,p=1$$']) expect(await verifyPassword('anything at all', hash)).toBe(false)
})

test('an unknown address takes as long as a known one', async () => {
  const hash = await hashPassword('carpet moon bicycle')
  await verifyNobody('warm up')
  const time = async (work: () => Promise<unknown>): Promise<number> => {
    const took: number[] = []
    for (let i = 0; i < 9; i++) {
      const began = performance.now()
      await work()
      took.push(performance.now() - began)
    }
    return took.toSorted((a, b) => a - b)[2]!
  }
  const [known, unknown] = [await time(() => verifyPassword('wrong wrong wrong', hash)), await time(() => verifyNobody('wrong wrong wrong'))]
  // Both hash once. Without that, one would take a hundredth of the other.
  expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(2)
})

test.each([
  ['', 'Enter a password'],
  ['eleven char', 'at least 12'],
  ['x'.repeat(longestPassword + 1), 'at most 200'],
  ['password1234', 'first that somebody would guess'], ['Password12345!', 'first that'], ['P@ssw0rd1234', 'first that'], ['passwordpassword', 'first that'],
  ['welcome12345', 'first that'], ['qwertyuiop12', 'first that'], ['letmein12345', 'first that'], ['Ofsted2016!!!', 'first that'], ['inspection123', 'first that'],
  ['aaaaaaaaaaaa', 'first that'], ['abababababab', 'first that'], ['abcabcabcabc', 'first that'], ['123412341234', 'first that'], ['123456789012', 'first that'],
  ['abcdefghijklm', 'first that'], ['987654321098', 'first that'], ['correct horse battery staple', 'first that'], ['      password      1', 'first that'],
  ['anna has a bicycle', 'name or the e-mail'], ['WRIGHT on the moon', 'name or the e-mail'], ['awright and friends', 'name or the e-mail'],
])('%j is refused', (password, why) => expect(passwordProblem(password, anna)).toContain(why))

test.each(['carpet moon bicycle', 'seven green kettles', 'Trondheim-4-marmalade', 'ein Fahrrad im Regen', 'лодка под дождём', 'lee is short enough', 'april showers 2019'])(
  '%j is taken', (password) => expect(passwordProblem(password, anna)).toBe(null),
)

test('whatever is typed, the answer is words or none', () => {
  fc.assert(fc.property(fc.string({ maxLength: 250, unit: 'grapheme' }), (password) => {
    const problem = passwordProblem(password, anna)
    expect(problem === null || /^[A-Z].*[^.]$/.test(problem)).toBe(true)
    if (problem === null) expect([...password].length).toBeGreaterThanOrEqual(12)
  }))
})
