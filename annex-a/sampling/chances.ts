/** Chances of counting: how likely a number of files with something is, among so many that were drawn at random. */

/** ln(n!). Exact enough below 16 by multiplying, above by Stirling's series (error below one in 10^12). */
const lnFactorial = (n: number): number => {
  if (n >= 16) return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5)
  let product = 1
  for (let i = 2; i <= n; i++) product *= i
  return Math.log(product)
}

const lnChoose = (n: number, k: number): number => lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k)

/** That exactly `seen` of `looked` files have what the share `share` of very many files has. */
const binomial = (seen: number, looked: number, share: number): number => {
  if (share <= 0) return seen === 0 ? 1 : 0
  if (share >= 1) return seen === looked ? 1 : 0
  return Math.exp(lnChoose(looked, seen) + seen * Math.log(share) + (looked - seen) * Math.log1p(-share))
}

/** That exactly `seen` of `looked` files have what `having` of `files` have: drawn without being put back. */
const hypergeometric = (seen: number, looked: number, having: number, files: number): number => {
  if (seen > having || looked - seen > files - having) return 0
  return Math.exp(lnChoose(having, seen) + lnChoose(files - having, looked - seen) - lnChoose(files, looked))
}

/** How many files there are to draw from, or null for so many that it makes no difference. */
export type Files = number | null

/** That exactly `seen` of `looked` files have what `having` has: of all `files` so many, or of very many such a share. */
const exactly = (seen: number, looked: number, having: number, files: Files): number =>
  files === null ? binomial(seen, looked, having) : hypergeometric(seen, looked, having, files)

/** That `seen` or fewer have it. */
export const atMost = (seen: number, looked: number, having: number, files: Files): number => {
  let sum = 0
  for (let i = 0; i <= seen; i++) sum += exactly(i, looked, having, files)
  return Math.min(1, sum)
}

/** That `seen` or more have it. */
export const atLeast = (seen: number, looked: number, having: number, files: Files): number => {
  let sum = 0
  for (let i = seen; i <= looked; i++) sum += exactly(i, looked, having, files)
  return Math.min(1, sum)
}
