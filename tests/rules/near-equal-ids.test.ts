import { expect, test } from 'vitest'
import { tryExample } from '#annex-a/reading/try-example.ts'

const alike = (list: 3 | 6, from: number, many: number) => ({
  list, rows: Array.from({ length: many }, (_, index) => ({ childId: String(from + index), dateOfBirth: '01/01/2010', gender: 'F', ethnicity: 'WBRI', allocatedWorker: 'Ann Hart' })),
})
const asked = (many: number): number =>
  tryExample({ says: '', sheets: [alike(3, 10_000, many), alike(6, 20_000, many)] }).findings.filter(({ code }) => code === 'near-equal-ids').length

// A return in which thousands bore one birthday took the checker longer than anybody waits.
test('a birthday that very many share is a stand-in, and makes nobody alike', () => {
  expect(asked(2)).toBeGreaterThan(0)
  const began = performance.now()
  expect(asked(5_000)).toBe(0)
  expect(performance.now() - began).toBeLessThan(20_000)
})
